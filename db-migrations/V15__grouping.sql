-- The same event, told by several articles: what is compared with what, and what came of it.

-- What is looked through for other tellings of the same event; tellings without a place in time are not compared.
create table compared (
    occurrence_id bigint primary key references occurrence (id) on delete cascade,
    kind          text   not null check (kind ~ '^[a-z]+$'),
    derivation    text   not null check (derivation in ('told', 'gap', 'inferred')),
    first_day     date   not null,
    -- The stems of its title and names: tellings that share none are not of one event.
    words         text[] not null check (cardinality(words) > 0)
);

create index compared_by_day on compared (kind, first_day);

-- Which tellings are alike. With matters, they contradict each other in these and are not put together.
create table likeness (
    one_id   bigint           not null references occurrence (id) on delete cascade,
    other_id bigint           not null references occurrence (id) on delete cascade,
    degree   double precision not null check (degree between 0 and 1),
    matters  text[]           not null check (matters <@ array['day', 'count', 'status']),
    primary key (one_id, other_id),
    check (one_id < other_id)
);

create index likeness_of_other on likeness (other_id);

-- What was stored before tellings were compared waits here for it.
create table article_to_compare (
    article_id bigint primary key references article (id) on delete cascade
);

insert into article_to_compare select distinct article_id from occurrence;
