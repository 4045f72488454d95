-- Articles that hold what a file of events says: their events came with the file, and are not read from the text.

alter table article add column imported_from text check (imported_from <> '' and char_length(imported_from) <= 200);

-- An import looks up whether the source that a row names is there already.
create index article_by_title on article (title);
