-- What went into the trash at once is one removal, of which each article can come back by itself. What others told then is
-- grouped with it and without the rest; so it is noted by removal, and no longer by the one article that stood for it.

create sequence removal_seq;

alter table article add column removal bigint;

-- What was removed before has no number of its removal: what went within a second went at once.
update article set removal = numbered.removal
from (select id, dense_rank() over (order by date_trunc('second', removed_at)) as removal from article where removed)
    as numbered
where article.id = numbered.id;

select setval('removal_seq', (select coalesce(max(removal), 0) + 1 from article), false);

alter table article add constraint article_in_trash_by_a_removal check ((removal is null) = (removed_at is null));

create index article_of_removal on article (removal) where removed;

alter table moved_by_removal add column removal bigint;

update moved_by_removal moved set removal = article.removal from article where article.id = moved.article_id;

-- One that was noted for two articles of a removal was of the first event before the first of them went.
delete from moved_by_removal later using moved_by_removal earlier
where later.removal = earlier.removal and later.occurrence_id = earlier.occurrence_id
    and later.article_id > earlier.article_id;

alter table moved_by_removal
    drop column article_id,
    alter column removal set not null,
    add primary key (occurrence_id, removal);

-- The key finds them by telling.
drop index moved_by_removal_of_occurrence;
create index moved_by_removal_with on moved_by_removal (removal);
