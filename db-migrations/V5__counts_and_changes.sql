-- Counts of events over time, kept by the writes, and the news of each change. Triggers and not the program keep them, so
-- that no way of writing forgets them. Both are worked out once, as a transaction commits: what it changed is noted until
-- then, and whoever commits first takes the row of the version. So writers wait for each other only while they commit, one
-- row alone decides in which order, and no two can wait for each other; a transaction of a thousand events counts once.
-- It holds at the isolation level "read committed"; at a stricter one, writers at the same time fail and try again.

-- The version of all that is stored: another one after each commit that changed events, articles or bookmarks. Later than
-- any before it even where a backup was put back, as it is at least the time in milliseconds.
create table store_version (
    the_only boolean primary key default true check (the_only),
    version  bigint  not null
) with (fillfactor = 50);

insert into store_version (version) values ((extract(epoch from clock_timestamp()) * 1000)::bigint);

-- Events by the bins of the grid: bins of 2^level days, counted from 1970-01-01.
create table event_density (
    kind   text     not null,  -- '' for any
    level  smallint not null,
    bin    integer  not null,
    status text     not null,
    within integer  not null,  -- known to lie in it: closed at both ends, and both in it
    begun  integer  not null,  -- whose first day lies in it
    ended  integer  not null,  -- whose last day lies in it
    primary key (kind, level, bin, status) include (within, begun, ended)
) with (fillfactor = 70);

create table event_tally (
    kind    text    not null,  -- '' for any
    status  text    not null,
    placed  integer not null,
    undated integer not null,
    primary key (kind, status)
) with (fillfactor = 50);

-- What the running transactions changed so far. A transaction's rows are gone when it commits, so that nobody else ever
-- sees them, and no crash can lose them.
create unlogged table event_change (
    transaction xid8    not null default pg_current_xact_id(),
    kind        text    not null,
    status      text    not null,
    placed      boolean not null,
    earliest    date,
    latest      date,
    more        integer not null  -- how many more there are of such events; negative: how many fewer
);

create index event_change_by_transaction on event_change (transaction);

create unlogged table change_underway (
    transaction xid8   primary key default pg_current_xact_id(),
    kinds       text[] not null  -- events, articles, bookmarks
);

create function note_change_of(what text) returns void language sql as $$
    insert into change_underway as underway (kinds) values (array[what])
    on conflict (transaction) do update set kinds = underway.kinds || what where not what = any (underway.kinds)
$$;

create function note_change() returns trigger language plpgsql as $$
begin
    perform note_change_of(tg_argv[0]);
    return null;
end $$;

create trigger article_is_noted after insert or update or delete on article
    for each row execute function note_change('articles');
create trigger bookmark_is_noted after insert or update or delete on bookmark
    for each row execute function note_change('bookmarks');
create trigger occurrence_is_noted after insert or update or delete on occurrence
    for each row execute function note_change('events');

create function note_event_changes() returns trigger language plpgsql as $$
begin
    if tg_op <> 'DELETE' then
        insert into event_change (kind, status, placed, earliest, latest, more)
        select kind, status, when_state = 'placed', earliest, latest, count(*) from now_there group by 1, 2, 3, 4, 5;
    end if;
    if tg_op <> 'INSERT' then
        insert into event_change (kind, status, placed, earliest, latest, more)
        select kind, status, when_state = 'placed', earliest, latest, -count(*) from no_longer group by 1, 2, 3, 4, 5;
    end if;
    if exists (select from event_change where transaction = pg_current_xact_id()) then
        perform note_change_of('events');
    end if;
    return null;
end $$;

create trigger new_events_are_noted after insert on event
    referencing new table as now_there for each statement execute function note_event_changes();
create trigger changed_events_are_noted after update on event
    referencing old table as no_longer new table as now_there for each statement execute function note_event_changes();
create trigger gone_events_are_noted after delete on event
    referencing old table as no_longer for each statement execute function note_event_changes();

create function forget_counts() returns trigger language plpgsql as $$
begin
    delete from event_change where transaction = pg_current_xact_id();
    delete from event_density;
    delete from event_tally;
    perform note_change_of('events');
    return null;
end $$;

create trigger all_events_are_gone after truncate on event for each statement execute function forget_counts();

-- Adds what the running transaction changed to the counts. Called by whoever holds the row of the version.
create function count_changes() returns void language sql as $$
    with changed as (
        select each.kind, status, placed, earliest - date '1970-01-01' as first, latest - 1 - date '1970-01-01' as last,
               sum(more)::integer as more
        from event_change, unnest(array[kind, '']) as each (kind)
        where transaction = pg_current_xact_id()
        group by 1, 2, 3, 4, 5
        having sum(more) <> 0
    )
    insert into event_tally as present (kind, status, placed, undated)
    select kind, status, coalesce(sum(more) filter (where placed), 0), coalesce(sum(more) filter (where not placed), 0)
    from changed group by kind, status
    on conflict (kind, status) do update
        set placed = present.placed + excluded.placed, undated = present.undated + excluded.undated;

    with changed as (
        select each.kind, status, earliest - date '1970-01-01' as first, latest - 1 - date '1970-01-01' as last,
               sum(more)::integer as more
        from event_change, unnest(array[kind, '']) as each (kind)
        where transaction = pg_current_xact_id() and placed
        group by 1, 2, 3, 4
        having sum(more) <> 0
    ), counted as (
        select kind, level, first >> level as bin, status, more as begun, 0 as ended,
               case when first >> level = last >> level then more else 0 end as within
        from changed, generate_series(0, 21) as level where first is not null
        union all
        select kind, level, last >> level, status, 0, more, 0
        from changed, generate_series(0, 21) as level where last is not null
    )
    insert into event_density as present (kind, level, bin, status, within, begun, ended)
    select kind, level, bin, status, sum(within), sum(begun), sum(ended) from counted group by 1, 2, 3, 4
    on conflict (kind, level, bin, status) do update
        set within = present.within + excluded.within,
            begun = present.begun + excluded.begun,
            ended = present.ended + excluded.ended;
$$;

-- As a transaction commits: counts what it changed, gives the store another version, and tells whoever listens.
create function tell_change() returns trigger language plpgsql as $$
declare
    changed_kinds text[];
    new_version bigint;
    first_day date;
    end_day date;
begin
    update store_version
        set version = greatest(version + 1, (extract(epoch from clock_timestamp()) * 1000)::bigint)
        returning version into new_version;
    perform count_changes();
    -- The days that it touched, half-open; null where one of them is open, or there are none.
    select case when bool_and(earliest is not null) then min(earliest) end,
           case when bool_and(latest is not null) then max(latest) end
        into first_day, end_day
        from event_change where transaction = new.transaction and placed;
    delete from event_change where transaction = new.transaction;
    delete from change_underway where transaction = new.transaction returning kinds into changed_kinds;
    perform pg_notify('dateline_changed', json_build_object(
        'version', new_version, 'from', first_day, 'to', end_day, 'kinds', changed_kinds)::text);
    return null;
end $$;

create constraint trigger change_is_told after insert on change_underway
    deferrable initially deferred for each row execute function tell_change();

-- What is stored already.
insert into event_change (kind, status, placed, earliest, latest, more)
    select kind, status, when_state = 'placed', earliest, latest, count(*) from event group by 1, 2, 3, 4, 5;
select count_changes();
delete from event_change;
