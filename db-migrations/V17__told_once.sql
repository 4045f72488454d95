-- Copies of one report tell the same in the same words: what is told is compared once, and not once for each two of its
-- tellers, whose number would be squared.

drop table likeness;
drop table compared;

-- What is looked through for other tellings of the same event; what has no place in time is not compared.
create table told (
    id         bigint generated always as identity primary key,
    -- Of all that is compared.
    sha256     bytea  not null unique check (octet_length(sha256) = 32),
    kind       text   not null check (kind ~ '^[a-z]+$'),
    derivation text   not null check (derivation in ('told', 'gap', 'inferred')),
    first_day  date   not null,
    -- The stems of its title and names: what shares none is not of one event.
    words      text[] not null check (cardinality(words) > 0)
);

create index told_by_day on told (kind, first_day);

-- What each occurrence tells.
create table compared (
    occurrence_id bigint primary key references occurrence (id) on delete cascade,
    told_id       bigint not null references told (id)
);

create index compared_by_told on compared (told_id, occurrence_id);

-- What is alike. With matters, it contradicts each other in these and is not put together. What has a likeness to itself is
-- of one event whoever tells it.
create table likeness (
    one_id   bigint           not null references told (id) on delete cascade,
    other_id bigint           not null references told (id) on delete cascade,
    degree   double precision not null check (degree between 0 and 1),
    matters  text[]           not null check (matters <@ array['day', 'count', 'status']),
    primary key (one_id, other_id),
    check (one_id <= other_id)
);

create index likeness_of_other on likeness (other_id);

-- What nobody tells any more would be compared with nothing that comes, and so be found wanting when it is told again.
create function forget_untold() returns trigger language plpgsql as $$
begin
    delete from told where id in (select told_id from gone)
        and not exists (select from compared where told_id = told.id);
    return null;
end $$;

create trigger untold_is_forgotten after delete on compared
    referencing old table as gone for each statement execute function forget_untold();

-- What is stored is compared anew, in the background.
insert into article_to_compare select distinct article_id from occurrence on conflict do nothing;
