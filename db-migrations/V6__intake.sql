-- Intake: what arrived, byte for byte; the jobs that make articles of it; the feeds that are followed.

create table original (
    sha256     bytea       primary key check (octet_length(sha256) = 32),
    -- Compressed with gzip; sha256 and length are of what is in it.
    compressed bytea       not null,
    length     integer     not null check (length >= 0),
    arrived_at timestamptz not null default now()
);

-- What an article was read from, so that a better reader can read it again.
create table article_original (
    article_id bigint primary key references article (id) on delete cascade,
    sha256     bytea  not null references original (sha256),
    media_type text   not null check (media_type <> ''),
    charset    text   check (charset <> ''),
    -- Where it was fetched from, after redirects.
    url        text   check (url ~ '^https?://')
);

create index article_original_by_content on article_original (sha256);

create table job (
    id         bigint      generated always as identity primary key,
    kind       text        not null check (kind in ('fetch', 'read', 'poll', 'line')),
    state      text        not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    -- For a reader: the address, the file's name.
    subject    text        not null check (subject <> ''),
    task       jsonb       not null check (jsonb_typeof(task) = 'object'),
    sha256     bytea       references original (sha256),
    -- At most one live job of a name: a feed is polled once at a time.
    name       text        check (name <> ''),
    tries      integer     not null default 0 check (tries >= 0),
    -- When a node may take it; of a running job, the end of its node's lease: whoever does not renew it has lost it.
    due_at     timestamptz not null default now(),
    holder     text        check (holder <> ''),
    check ((state = 'running') = (holder is not null)),
    progress   smallint    not null default 0 check (progress between 0 and 100),
    -- Why the last try failed, in a sentence.
    problem    text        check (problem <> ''),
    check (state <> 'failed' or problem is not null),
    outcome    text        check (outcome in ('stored', 'version', 'known', 'polled')),
    check ((state = 'done') = (outcome is not null)),
    article_id bigint      references article (id) on delete set null,
    created_at timestamptz not null default now(),
    ended_at   timestamptz,
    check ((state in ('waiting', 'running')) = (ended_at is null))
);

create index job_to_take on job (due_at, id) where state in ('waiting', 'running');
create unique index job_live_name on job (name) where state in ('waiting', 'running');
-- What lists show; a bulk has far more jobs than that.
create index job_to_show on job (id desc) where kind in ('fetch', 'read') or state = 'failed';
create index job_by_end on job (ended_at) where ended_at is not null;
create index job_by_original on job (sha256) where sha256 is not null;
create index job_by_article on job (article_id) where article_id is not null;

create table feed (
    id            bigint      generated always as identity primary key,
    revision      integer     not null default 0,
    url           text        not null unique check (url ~ '^https?://' and char_length(url) <= 2000),
    title         text        not null check (title <> '' and char_length(title) <= 500),
    minutes       integer     not null default 60 check (minutes between 5 and 10080),
    paused        boolean     not null default false,
    etag          text,
    last_modified text,
    next_poll_at  timestamptz not null default now(),
    polled_at     timestamptz,
    -- Polls that failed, one after the other, up to now; and why the last one did.
    failures      integer     not null default 0 check (failures >= 0),
    problem       text        check (problem <> ''),
    check ((failures > 0) = (problem is not null)),
    added_at      timestamptz not null default now()
);

create index feed_to_poll on feed (next_poll_at) where not paused;

-- Entries that were taken in once, by the SHA-256 of their id or address.
create table feed_entry (
    feed_id  bigint      not null references feed (id) on delete cascade,
    sha256   bytea       not null check (octet_length(sha256) = 32),
    taken_at timestamptz not null default now(),
    primary key (feed_id, sha256)
);

-- When a host may be asked next, by anybody's reckoning: one visit at a time, and none before it says so.
create table host_visit (
    host       text        primary key check (host <> ''),
    next_at    timestamptz not null
);
