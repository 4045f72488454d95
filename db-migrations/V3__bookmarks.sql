-- Bookmarks: what an analyst kept. They outlive what they point at: title and quote are kept with them.

create sequence bookmark_seq increment by 50;

create table bookmark (
    id         bigint      primary key,
    revision   integer     not null,
    target     text        not null check (target in ('event', 'article')),
    event_id   bigint      references event (id) on delete set null,
    article_id bigint      references article (id) on delete set null,
    title      text        not null check (title <> ''),
    quote      text        check (quote <> ''),
    note       text        not null check (char_length(note) <= 10000),
    tags       text[]      not null check (cardinality(tags) <= 50),
    created_at timestamptz not null,
    check (event_id is null or target = 'event'),
    check (article_id is null or target = 'article')
);

create unique index bookmark_of_event on bookmark (event_id) where event_id is not null;
create unique index bookmark_of_article on bookmark (article_id) where article_id is not null;
create index bookmark_by_time on bookmark (created_at desc, id desc);
