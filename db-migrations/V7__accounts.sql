-- Accounts: who may come in, and as what.

create sequence account_seq start with 2 increment by 50;

create table account (
    id              bigint      primary key,
    revision        integer     not null,
    -- Compared without case; what is shown is how it was written.
    name            text        not null check (name = btrim(name) and name <> '' and char_length(name) <= 100),
    role            text        not null check (role in ('reader', 'analyst', 'owner')),
    -- bcrypt; none for who has not set one yet, or signs in elsewhere.
    password_hash   text        check (password_hash <> ''),
    -- Who it is at an OpenID Connect provider.
    oidc_issuer     text,
    oidc_subject    text,
    disabled        boolean     not null,
    failed_attempts integer     not null check (failed_attempts >= 0),
    locked_until    timestamptz,
    created_at      timestamptz not null,
    check (num_nulls(oidc_issuer, oidc_subject) in (0, 2)),
    unique (oidc_issuer, oidc_subject)
);

create unique index account_by_name on account (lower(name));

-- The one analyst of a Dateline without sign-in; whoever sets one up later takes this account over, with what it keeps.
insert into account (id, revision, name, role, disabled, failed_attempts, created_at)
values (1, 0, 'analyst', 'owner', false, 0, now());

-- A link by which somebody sets a password, once. Only a hash is kept: who reads the table cannot use it.
create table invitation (
    token_sha256 bytea       primary key check (octet_length(token_sha256) = 32),
    account_id   bigint      not null references account (id) on delete cascade,
    expires_at   timestamptz not null
);

create index invitation_by_account on invitation (account_id);

-- A browser that is signed in, by the hash of what its cookie holds.
create table session (
    token_sha256 bytea       primary key check (octet_length(token_sha256) = 32),
    account_id   bigint      not null references account (id) on delete cascade,
    expires_at   timestamptz not null
);

create index session_by_account on session (account_id);
create index session_by_end on session (expires_at);

create sequence api_token_seq increment by 50;

create table api_token (
    id           bigint      primary key,
    account_id   bigint      not null references account (id) on delete cascade,
    name         text        not null check (name = btrim(name) and name <> '' and char_length(name) <= 100),
    scope        text        not null check (scope in ('read', 'write')),
    token_sha256 bytea       not null unique check (octet_length(token_sha256) = 32),
    created_at   timestamptz not null,
    last_used_on date,
    unique (account_id, name)
);

-- What was kept so far was kept by the one analyst.
alter table bookmark add column owner_id bigint references account (id) on delete cascade;
update bookmark set owner_id = 1;
alter table bookmark alter column owner_id set not null;

drop index bookmark_of_event;
drop index bookmark_of_article;
drop index bookmark_by_time;
create unique index bookmark_of_event on bookmark (event_id, owner_id) where event_id is not null;
create unique index bookmark_of_article on bookmark (article_id, owner_id) where article_id is not null;
create index bookmark_by_time on bookmark (owner_id, created_at desc, id desc);
