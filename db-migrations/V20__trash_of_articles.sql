-- The trash of articles: what was removed is out of sight, and whole. It comes back with what it told, or goes for good.

alter table article
    add column removed_at timestamptz,
    add column removed    boolean not null generated always as (removed_at is not null) stored,
    add unique (id, text_length, removed);

-- What a removed article tells is out of sight with it, which the key holds: nothing can be told by what is in the trash.
alter table occurrence
    add column removed boolean not null default false,
    drop constraint occurrence_article_id_article_text_length_fkey,
    add foreign key (article_id, article_text_length, removed) references article (id, text_length, removed)
        on update cascade on delete cascade;

alter table article drop constraint article_id_text_length_key;

create index article_in_trash on article (removed_at desc, id desc) where removed;
-- Events that nothing tells wait for what is in the trash.
create index occurrence_in_trash on occurrence (event_id) where removed;

-- Without what is in the trash, the rest can be grouped otherwise: where it told of before goes with the article whose going
-- moved it, so that all is as it was when that comes back.
create table moved_by_removal (
    article_id    bigint not null references article (id) on delete cascade,
    occurrence_id bigint not null references occurrence (id) on delete cascade,
    event_id      bigint not null references event (id) on delete cascade,
    primary key (article_id, occurrence_id)
);

create index moved_by_removal_of_occurrence on moved_by_removal (occurrence_id);
create index moved_by_removal_from_event on moved_by_removal (event_id);

-- The history tells of articles as well: that one was put into the trash, or taken out of it.
alter table history_step
    drop constraint history_step_kind_check,
    add constraint history_step_kind_check
        check (kind in ('correct', 'review', 'merge', 'split', 'remove', 'restore', 'undo'));

alter table history_change
    alter column event_id drop not null,
    add column article_id bigint,
    drop constraint history_change_field_check,
    add constraint history_change_field_check check (
        field in ('title', 'when', 'status', 'speaker', 'actors', 'places', 'review', 'occurrence', 'article')),
    add constraint history_change_is_of_one_thing check (num_nulls(event_id, article_id) = 1),
    add constraint history_change_of_article check ((field = 'article') = (article_id is not null));

-- A text that is brought in again comes back out of the trash.
alter table job
    drop constraint job_outcome_check,
    add constraint job_outcome_check check (outcome in ('stored', 'version', 'known', 'restored', 'polled'));
