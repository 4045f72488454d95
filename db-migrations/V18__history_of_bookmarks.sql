-- What was done with each bookmark: who, when, before and after; so that each step can be undone, by another step. It is its
-- owner's as the bookmark is, and goes with it when the trash is emptied.

create sequence bookmark_step_seq increment by 50;

create table bookmark_step (
    id           bigint      primary key,
    bookmark_id  bigint      not null references bookmark (id) on delete cascade,
    kind         text        not null check (kind in ('keep', 'annotate', 'delete', 'restore', 'collect', 'carry', 'undo')),
    -- For a reader: "Put into “…”".
    words        text        not null check (words <> ''),
    -- Who did it: none where it was the program. The name stays when the account goes.
    account_id   bigint      references account (id) on delete set null,
    account_name text        not null check (account_name <> ''),
    at           timestamptz not null,
    -- The step that this one undoes: each can be undone once, and an undoing can be undone like any other.
    undoes       bigint      unique,
    unique (id, bookmark_id),
    foreign key (undoes, bookmark_id) references bookmark_step (id, bookmark_id),
    check ((kind = 'undo') = (undoes is not null)),
    check (undoes <> id)
);

create index bookmark_step_by_time on bookmark_step (bookmark_id, at desc, id desc);
create index bookmark_step_by_account on bookmark_step (account_id) where account_id is not null;

-- What a step changed, as it was kept; null where there was none of it: before it was kept, or out of the collection.
create table bookmark_change (
    step_id       bigint  not null references bookmark_step (id) on delete cascade,
    position      integer not null check (position >= 0),
    field         text    not null check (field in ('kept', 'note', 'tags', 'colour', 'event', 'place')),
    -- The collection in which it has the place. The number is no key: the bookmark's history outlives the collection.
    collection_id bigint,
    before        jsonb,
    after         jsonb,
    primary key (step_id, position),
    check ((field = 'place') = (collection_id is not null))
);
