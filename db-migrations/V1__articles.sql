-- Articles: texts as published. A row is one version; its text never changes.

create sequence article_seq increment by 50;

create table article (
    id           bigint primary key,
    revision     integer     not null,
    -- The row that this one replaced: the same address with another text. A chain, never a tree.
    supersedes   bigint      unique references article (id),
    title        text        not null check (title <> '' and char_length(title) <= 500),
    url          text        check (url ~ '^https?://' and char_length(url) <= 2000),
    publisher    text        check (publisher <> '' and char_length(publisher) <= 200),
    agency       text        check (agency <> '' and char_length(agency) <= 200),
    authors      text[]      not null,
    published_on date        check (published_on between date '1000-01-01' and date '9999-12-31'),
    -- Where each piece of metadata was found: {"title": "the first line", …}
    evidence     jsonb       not null check (jsonb_typeof(evidence) = 'object'),
    text         text        not null check (text <> ''),
    -- In UTF-16 code units, as spans count: characters beyond the Basic Multilingual Plane are two.
    text_length  integer     not null
                 check (text_length = char_length(text) + char_length(regexp_replace(text, '[\u0001-\uFFFF]', '', 'g'))),
    text_sha256  bytea       not null unique check (text_sha256 = sha256(convert_to(text, 'UTF8'))),
    added_at     timestamptz not null,
    check (supersedes <> id),
    -- For the spans of occurrences, which must lie within the text.
    unique (id, text_length)
);

create index article_by_url on article (url) where url is not null;
create index article_by_arrival on article (added_at desc, id desc);

create function refuse_change_of_text() returns trigger language plpgsql as $$
begin
    raise exception 'the text of article % does not change: a new text is a new version', old.id
        using errcode = 'check_violation';
end $$;

create trigger article_text_is_immutable
    before update of text, text_length, text_sha256 on article
    for each row when (old.text is distinct from new.text
                       or old.text_length is distinct from new.text_length
                       or old.text_sha256 is distinct from new.text_sha256)
    execute function refuse_change_of_text();
