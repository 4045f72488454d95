-- Each occurrence keeps what its article tells of the event; an event shows what its occurrences tell together, with a
-- person's corrections laid over it. Events are reviewed, and what was rejected shows nowhere but in the trash.

-- Title, kind, status, when, actors, places, speaker, gap, salience: as one article tells them, and nothing else.
alter table occurrence
    add column telling jsonb check (jsonb_typeof(telling) = 'object'
        and jsonb_exists_all(telling, array['title', 'kind', 'status', 'when', 'actors', 'places', 'inferred', 'salience']));

-- So far each event was told once.
update occurrence o set telling = jsonb_build_object(
    'title', e.title, 'kind', e.kind, 'status', upper(e.status),
    'when', jsonb_build_object('state', e.when_state, 'edtf', e.edtf, 'words', e.when_words),
    'actors', coalesce((select jsonb_agg(jsonb_build_object('name', name, 'role', role) order by position)
                        from event_actor where event_id = e.id), '[]'),
    'places', coalesce((select jsonb_agg(jsonb_build_object('name', name, 'country', country) order by position)
                        from event_place where event_id = e.id), '[]'),
    'speaker', case when o.speaker_name is not null
                    then jsonb_build_object('name', o.speaker_name, 'via', o.speaker_via) end,
    'gap', case when e.gap_edtf is not null then jsonb_build_object('edtf', e.gap_edtf, 'words', e.gap_words) end,
    'inferred', e.inferred, 'salience', e.salience)
from event e where e.id = o.event_id;

alter table occurrence
    alter column telling set not null,
    drop column speaker_name,
    drop column speaker_via;

alter table event
    add column review text not null default 'open' check (review in ('open', 'accepted', 'corrected', 'rejected')),
    -- By the name of the field, what a person set in place of what the articles say.
    add column corrections jsonb not null default '{}' check (jsonb_typeof(corrections) = 'object'),
    -- Whether no article tells it any more: it is kept for what a person did with it.
    add column orphaned boolean not null default false,
    -- How sure it was read, from 0 to 1; those that were read before this was worked out come first in the queue.
    add column confidence real not null default 0 check (confidence between 0 and 1),
    add constraint event_corrected_in_something check (review <> 'corrected' or corrections <> '{}'),
    add constraint event_corrected_fields_are_known
        check (corrections - array['title', 'when', 'status', 'speaker', 'actors', 'places'] = '{}'),
    add column shown boolean not null generated always as (review <> 'rejected' and not orphaned) stored;

-- Whether two occurrences tell the same event, where a person said so: no grouping by the program goes against it.
create table said_of_occurrences (
    one_id   bigint  not null references occurrence (id) on delete cascade,
    other_id bigint  not null references occurrence (id) on delete cascade,
    same     boolean not null,
    primary key (one_id, other_id),
    check (one_id < other_id)
);

create index said_of_other_occurrence on said_of_occurrences (other_id);

-- What is not shown is not counted.
create or replace function note_event_changes() returns trigger language plpgsql as $$
declare
    touched boolean := false;
begin
    if tg_op <> 'DELETE' then
        insert into event_change (kind, status, placed, earliest, latest, more)
        select kind, status, when_state = 'placed', earliest, latest, count(*) from now_there where shown
        group by 1, 2, 3, 4, 5;
        touched := exists (select from now_there);
    end if;
    if tg_op <> 'INSERT' then
        insert into event_change (kind, status, placed, earliest, latest, more)
        select kind, status, when_state = 'placed', earliest, latest, -count(*) from no_longer where shown
        group by 1, 2, 3, 4, 5;
        touched := touched or exists (select from no_longer);
    end if;
    if touched then
        perform note_change_of('events');
    end if;
    return null;
end $$;

-- The same indexes as before, of what is shown.
drop index event_by_day;
drop index event_by_salience;
drop index event_by_word;
drop index event_of_64_days;
drop index event_of_1024_days;
drop index event_of_16384_days;
drop index event_across_days;
drop index event_open;
drop index event_by_sort;
drop index event_in_time;

create index event_by_day on event (first_day, id) where shown;
create index event_by_salience on event (salience desc, id) where shown;
create index event_by_word on event using gin (word_vector) where shown;
create index event_of_64_days on event (((first_day - date '1970-01-01') >> 6), salience desc, id)
    include (first_day, status, kind) where shown;
create index event_of_1024_days on event (((first_day - date '1970-01-01') >> 10), salience desc, id)
    include (first_day, status, kind) where shown;
create index event_of_16384_days on event (((first_day - date '1970-01-01') >> 14), salience desc, id)
    include (first_day, status, kind) where shown;
create index event_across_days on event using gist (daterange(earliest, latest))
    include (salience, id, first_day, earliest, latest, status, kind)
    where shown and when_state = 'placed' and latest - earliest > 1;
create index event_open on event (salience desc, id) include (first_day, earliest, latest, status, kind)
    where shown and when_state = 'placed' and (earliest is null or latest is null);
create index event_by_sort on event (kind, status) where shown;
create index event_in_time on event (id) include (earliest, latest, status, salience, when_state) where shown;

-- The queue, the least sure first; what was reviewed; the trash and what is orphaned.
create index event_to_review on event (confidence, id) where shown and review = 'open';
create index event_reviewed on event (review, first_day, id) where shown and review <> 'open';
create index event_not_shown on event (review, first_day, id) where not shown;
