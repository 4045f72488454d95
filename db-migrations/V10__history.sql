-- What people did with events: who, when, what, before and after; so that each step can be undone, by another step.

create sequence history_step_seq increment by 50;

create table history_step (
    id           bigint      primary key,
    kind         text        not null check (kind in ('correct', 'review', 'merge', 'split', 'undo')),
    -- For a reader: "Rejected “…”".
    words        text        not null check (words <> ''),
    -- Who did it; the name stays when the account goes.
    account_id   bigint      references account (id) on delete set null,
    account_name text        not null check (account_name <> ''),
    at           timestamptz not null,
    -- The step that this one undoes: each can be undone once, and an undoing can be undone like any other.
    undoes       bigint      unique references history_step (id),
    check ((kind = 'undo') = (undoes is not null)),
    check (undoes <> id)
);

create index history_step_by_time on history_step (at desc, id desc);
create index history_step_by_account on history_step (account_id) where account_id is not null;

-- What a step changed. The numbers are no keys: history outlives what it is about.
create table history_change (
    step_id        bigint  not null references history_step (id) on delete cascade,
    position       integer not null check (position >= 0),
    event_id       bigint  not null,
    field          text    not null check (
        field in ('title', 'when', 'status', 'speaker', 'actors', 'places', 'review', 'occurrence')),
    -- An occurrence of the event that went over to another one.
    occurrence_id  bigint,
    other_event_id bigint  check (other_event_id <> event_id),
    check (num_nulls(occurrence_id, other_event_id) = case field when 'occurrence' then 0 else 2 end),
    -- The correction or review as it was kept; null where the articles had the say. Of an occurrence, by the numbers of
    -- others, whether a person had said that they tell the same event.
    before         jsonb,
    after          jsonb,
    -- The same for a reader, as it was shown.
    before_words   text    not null,
    after_words    text    not null,
    primary key (step_id, position)
);

create index history_change_of_event on history_change (event_id, step_id);
create index history_change_of_other_event on history_change (other_event_id, step_id) where other_event_id is not null;

-- An event whose occurrences a person gave over to another one stays, so that its bookmarks hold and it can come back.
alter table event
    add column merged_into bigint references event (id) on delete cascade,
    add constraint event_merged_is_empty check (merged_into is null or orphaned),
    add constraint event_merged_into_another check (merged_into <> id);

create index event_merged on event (merged_into) where merged_into is not null;
