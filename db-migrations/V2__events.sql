-- Events: what has a place in time, and the articles' tellings of it.

create sequence event_seq increment by 50;
create sequence occurrence_seq increment by 50;

create table event (
    id            bigint primary key,
    revision      integer not null,
    title         text    not null check (title <> '' and char_length(title) <= 500),
    kind          text    not null check (kind ~ '^[a-z]+$'),
    status        text    not null check (status in ('happened', 'planned', 'claimed', 'denied')),

    -- When: 'placed' has an EDTF string and at least one bound; the two other states have neither.
    when_state    text    not null check (when_state in ('placed', 'date needed', 'undated')),
    edtf          text    check (edtf <> ''),
    earliest      date,   -- inclusive; null: open at the start
    latest        date,   -- exclusive; null: open at the end
    -- For a reader: "19 June 2024", or the words of the source that wait for a publication date.
    when_words    text    not null,
    check ((when_state = 'placed') = (edtf is not null)),
    check ((when_state = 'placed') = (earliest is not null or latest is not null)),
    check (earliest < latest),
    check (isfinite(earliest) and isfinite(latest)),
    -- The first day that is known: what lists and bins are ordered by.
    first_day     date    generated always as (coalesce(earliest, latest - 1)) stored,

    -- "first … in 24 years": the stretch without, from the earlier event to the one that ended it.
    gap_edtf      text    check (gap_edtf <> ''),
    gap_earliest  date,
    gap_latest    date,
    gap_words     text,
    check (num_nulls(gap_edtf, gap_earliest, gap_latest, gap_words) in (0, 4)),
    check (gap_earliest < gap_latest),

    inferred      boolean not null,
    speaker_name  text    check (speaker_name <> ''),
    speaker_via   text    check (speaker_via <> ''),
    check (speaker_via is null or speaker_name is not null),
    salience      real    not null check (salience between 0 and 1),

    -- What a search looks through: title, quotes, names.
    words         text    not null,
    word_vector   tsvector generated always as (to_tsvector('english', words)) stored
);

create index event_by_day on event (first_day, id);
create index event_by_salience on event (salience desc, id);
create index event_by_word on event using gin (word_vector);

create table event_actor (
    event_id bigint  not null references event (id) on delete cascade,
    position integer not null check (position >= 0),
    name     text    not null check (name <> ''),
    role     text    not null check (role in ('agent', 'partner')),
    primary key (event_id, position)
);

create index event_actor_by_name on event_actor (lower(name), event_id);

create table event_place (
    event_id bigint  not null references event (id) on delete cascade,
    position integer not null check (position >= 0),
    name     text    not null check (name <> ''),
    country  text    check (country ~ '^[A-Z]{2}$'),
    primary key (event_id, position)
);

create index event_place_by_name on event_place (lower(name), event_id);

-- One article's telling of an event. Spans are half-open, in UTF-16 code units of the article's text.
create table occurrence (
    id                     bigint  primary key,
    event_id               bigint  not null references event (id) on delete cascade,
    article_id             bigint  not null,
    article_text_length    integer not null,
    quote                  text    not null check (quote <> ''),
    quote_start_inclusive  integer not null check (quote_start_inclusive >= 0),
    quote_end_exclusive    integer not null check (quote_end_exclusive <= article_text_length),
    origin_start_inclusive integer not null check (origin_start_inclusive >= quote_start_inclusive),
    origin_end_exclusive   integer not null check (origin_end_exclusive <= quote_end_exclusive),
    -- How it comes from its origin: told there, or derived from a gap that is told there.
    derivation             text    not null check (derivation in ('told', 'gap', 'inferred')),
    speaker_name           text    check (speaker_name <> ''),
    speaker_via            text    check (speaker_via <> ''),
    -- How kind, date and status were worked out: [{"rule": …, "words": …}, …]
    why                    jsonb   not null check (jsonb_typeof(why) = 'array'),
    check (quote_start_inclusive < quote_end_exclusive),
    check (origin_start_inclusive <= origin_end_exclusive),
    check (speaker_via is null or speaker_name is not null),
    -- The length is carried along so that the key holds the span within the text.
    foreign key (article_id, article_text_length) references article (id, text_length) on delete cascade,
    unique (article_id, origin_start_inclusive, origin_end_exclusive, derivation)
);

create index occurrence_by_event on occurrence (event_id);
