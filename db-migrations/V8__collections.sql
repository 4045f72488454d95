-- More that can be kept: a passage of an article, a view of the timeline; a trash; collections.

alter table bookmark drop constraint bookmark_target_check;
alter table bookmark
    add constraint bookmark_target_check check (target in ('event', 'article', 'passage', 'view')),
    -- A passage: where its quote stood in the article's text when it was kept (UTF-16, half-open), and the words beside it,
    -- by which it is found again in another version.
    add column start_inclusive integer,
    add column end_exclusive   integer,
    add column words_before    text,
    add column words_after     text,
    -- A view: the page's address after the question mark, which reproduces it.
    add column view            text check (char_length(view) <= 2000),
    add column colour          text check (colour in ('red', 'amber', 'green', 'blue', 'violet')),
    add column deleted_at      timestamptz,
    drop constraint bookmark_check1,
    add constraint bookmark_of_article_or_passage check (article_id is null or target in ('article', 'passage')),
    add constraint bookmark_of_view check ((target = 'view') = (view is not null)),
    add constraint bookmark_of_passage check (
        num_nulls(start_inclusive, end_exclusive, words_before, words_after) = case target when 'passage' then 0 else 4 end),
    add constraint bookmark_passage_is_quoted check (target <> 'passage' or quote is not null),
    add constraint bookmark_passage_runs_forward check (0 <= start_inclusive and start_inclusive < end_exclusive);

-- The same once for each of its owner, unless it is in the trash.
drop index bookmark_of_event;
drop index bookmark_of_article;
drop index bookmark_by_time;
create unique index bookmark_of_event on bookmark (event_id, owner_id) where event_id is not null and deleted_at is null;
create unique index bookmark_of_article on bookmark (article_id, owner_id)
    where article_id is not null and target = 'article' and deleted_at is null;
create unique index bookmark_of_passage on bookmark (article_id, start_inclusive, end_exclusive, owner_id)
    where article_id is not null and target = 'passage' and deleted_at is null;
create index bookmark_by_time on bookmark (owner_id, created_at desc, id desc);
create index bookmark_by_article on bookmark (article_id) where article_id is not null;

-- array_to_string is not immutable for arrays of anything; for those of text it is.
create function tags_in_words(tags text[]) returns text language sql immutable parallel safe
    return array_to_string(tags, ' ');

alter table bookmark add column word_vector tsvector generated always as
    (to_tsvector('english', title || ' ' || coalesce(quote, '') || ' ' || note || ' ' || tags_in_words(tags))) stored;
create index bookmark_by_word on bookmark using gin (word_vector);
create index bookmark_by_tag on bookmark using gin (tags);

create sequence collection_seq increment by 50;

create table collection (
    id          bigint      primary key,
    revision    integer     not null,
    owner_id    bigint      not null references account (id) on delete cascade,
    title       text        not null check (title = btrim(title) and title <> '' and char_length(title) <= 200),
    description text        not null check (char_length(description) <= 10000),
    sorting     text        not null check (sorting in ('hand', 'date')),
    -- By this link anybody may read it; only its hash is kept.
    link_sha256 bytea       unique check (octet_length(link_sha256) = 32),
    created_at  timestamptz not null
);

create index collection_by_owner on collection (owner_id);

create table collection_entry (
    collection_id bigint  not null references collection (id) on delete cascade,
    position      integer not null check (position >= 0),
    bookmark_id   bigint  not null references bookmark (id) on delete cascade,
    primary key (collection_id, position),
    unique (collection_id, bookmark_id) deferrable initially deferred
);

create index collection_entry_by_bookmark on collection_entry (bookmark_id);

create table collection_member (
    collection_id bigint  not null references collection (id) on delete cascade,
    account_id    bigint  not null references account (id) on delete cascade,
    can_write     boolean not null,
    primary key (collection_id, account_id)
);

create index collection_member_by_account on collection_member (account_id);
