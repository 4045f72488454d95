-- What was found of an article beside what was taken: its language, every other date or title that the page gave, and
-- the report that it is a copy of.

-- Reports that several articles are copies of. A group is known by the first text of it, which is what others are
-- compared with, and not with one another: so a report that is told on and on does not drift into another one.
create table copy_group (
    id          bigint generated always as identity primary key,
    -- MinHash, 128 numbers of 4 bytes, and the 32 numbers by which likely copies are found.
    fingerprint bytea    not null check (octet_length(fingerprint) = 512),
    bands       bigint[] not null check (cardinality(bands) = 32)
);

create index copy_group_by_band on copy_group using gin (bands);

alter table article
    -- As BCP 47 has it, the language alone.
    add column language   text check (language ~ '^[a-z]{2,3}$'),
    -- [{"of": "publishedOn", "value": "2024-06-19", "source": "meta date"}, …], the likeliest first.
    add column candidates jsonb not null default '[]' check (jsonb_typeof(candidates) = 'array'),
    add column copy_group bigint references copy_group (id);

create index article_by_copy_group on article (copy_group) where copy_group is not null;
