-- What a collection holds, and who may read it, decides what the filter "in" lets through: a change of it is news, and gives
-- the store another version, so that no picture of a collection is answered from before.

create trigger collection_is_noted after insert or update or delete on collection
    for each row execute function note_change('bookmarks');
create trigger collection_entry_is_noted after insert or update or delete on collection_entry
    for each row execute function note_change('bookmarks');
create trigger collection_member_is_noted after insert or update or delete on collection_member
    for each row execute function note_change('bookmarks');
