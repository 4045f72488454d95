-- Indexes by which the picture finds the most salient events of a tile, and the events of a name.

-- The most salient events of a stretch of days, for stretches of three lengths: a tile is made up of eight at most of the
-- longest that fits. With all that the picture's filters ask for, so that no event is read that is not shown.
create index event_of_64_days on event (((first_day - date '1970-01-01') >> 6), salience desc, id)
    include (first_day, status, kind);
create index event_of_1024_days on event (((first_day - date '1970-01-01') >> 10), salience desc, id)
    include (first_day, status, kind);
create index event_of_16384_days on event (((first_day - date '1970-01-01') >> 14), salience desc, id)
    include (first_day, status, kind);

-- Those that can go on over the edge of a tile: longer than a day, or open at an end.
create index event_across_days on event using gist (daterange(earliest, latest))
    include (salience, id, first_day, earliest, latest, status, kind)
    where when_state = 'placed' and latest - earliest > 1;
create index event_open on event (salience desc, id) include (first_day, earliest, latest, status, kind)
    where when_state = 'placed' and (earliest is null or latest is null);

create index event_by_sort on event (kind, status);

-- What the picture needs to know of an event that was found by something else.
create index event_in_time on event (id) include (earliest, latest, status, salience, when_state);

-- Parts of names, as they are typed.
create extension if not exists pg_trgm;
create index event_actor_by_part on event_actor using gin (lower(name) gin_trgm_ops);
create index event_place_by_part on event_place using gin (lower(name) gin_trgm_ops);
create index article_by_part_of_publisher on article using gin (lower(publisher) gin_trgm_ops);
create index article_by_publisher on article (lower(publisher), id);
create index event_place_by_country on event_place (country, event_id);
