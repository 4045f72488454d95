-- Synthetic events with articles that tell them: heavy-tailed over 1900 to 2026, with bursts, headline-like titles, names
-- of which few are frequent and many rare. :events stands for how many. The same ones whenever it runs on the same version.

select setseed(0.5);

create temp table lexicon as select
    array['Anna', 'Boris', 'Chen', 'David', 'Elena', 'Farid', 'Greta', 'Hassan', 'Ivan', 'Julia', 'Karim', 'Li', 'Maria',
          'Nikolai', 'Olga', 'Paulo', 'Rania', 'Sergei', 'Tomoko', 'Ursula', 'Viktor', 'Wen', 'Yusuf', 'Zofia'] as given,
    array['Adeyemi', 'Bergström', 'Castillo', 'Dimitrov', 'Eriksen', 'Fischer', 'Gonzalez', 'Haddad', 'Ivanova', 'Jansen',
          'Kowalski', 'Larsen', 'Mbeki', 'Nakamura', 'Okafor', 'Petrov', 'Quinn', 'Rossi', 'Sokolov', 'Tanaka', 'Usman',
          'Vasquez', 'Wagner', 'Xu', 'Yilmaz', 'Zhang', 'Almeida', 'Bauer', 'Conti', 'Dubois'] as family,
    array['prime minister', 'rebels', 'parliament', 'coast guard', 'central bank', 'striking miners', 'foreign ministry',
          'supreme court', 'opposition', 'trade union', 'aid agency', 'border police', 'air force', 'electoral commission']
        as body,
    array['visit', 'meet', 'sign', 'order', 'say', 'accuse', 'trade', 'aid', 'vote', 'appoint', 'launch', 'strike', 'kill',
          'disaster', 'arrest', 'trial', 'protest', 'deal', 'gap', 'other'] as kind,
    array['visits', 'meets', 'signs', 'orders', 'warns', 'accuses', 'trades with', 'sends aid to', 'votes on', 'appoints',
          'launches', 'strikes', 'attacks', 'flees', 'arrests', 'tries', 'protests against', 'agrees with', 'returns to',
          'joins'] as verb,
    array['border treaty', 'grain shipment', 'ceasefire', 'satellite', 'pipeline', 'ferry', 'harbour', 'refugees', 'budget',
          'sanctions', 'reactor', 'summit', 'railway', 'earthquake relief', 'hostages', 'fishing rights', 'airport',
          'currency', 'election', 'vaccine', 'dam', 'census', 'embassy', 'archive', 'ammunition depot', 'coal mine',
          'oil tanker', 'peace talks', 'constitution', 'missile test', 'flood defences', 'telegraph cable'] as object,
    array['Geneva/CH', 'Kyiv/UA', 'Moscow/RU', 'Paris/FR', 'Beijing/CN', 'Washington/US', 'Berlin/DE', 'London/GB', 'Cairo/EG',
          'Lagos/NG', 'Nairobi/KE', 'Delhi/IN', 'Tokyo/JP', 'Seoul/KR', 'Pyongyang/KP', 'Hanoi/VN', 'Lima/PE', 'Bogotá/CO',
          'Oslo/NO', 'Athens/GR', 'Ankara/TR', 'Tehran/IR', 'Baghdad/IQ', 'Kabul/AF', 'Dhaka/BD', 'Manila/PH', 'Jakarta/ID',
          'Sydney/AU', 'Ottawa/CA', 'Havana/CU', 'Warsaw/PL', 'Prague/CZ', 'Vienna/AT', 'Madrid/ES', 'Lisbon/PT', 'Rome/IT',
          'Tunis/TN', 'Algiers/DZ', 'Accra/GH', 'Harare/ZW'] as place,
    array['Herald', 'Tribune', 'Courier', 'Gazette', 'Observer', 'Chronicle', 'Dispatch', 'Mail'] as paper;

-- Days on which much happened at once.
create temp table burst as
    select array_agg(date '2026-09-01' - (power(random(), 3) * 46000)::integer) as days from generate_series(1, 400);

create temp table plan as
select n,
       floor(power(random(), 2) * 20)::integer + 1 as kind,
       floor(power(random(), 3) * 24)::integer + 1 as given,
       floor(power(random(), 2) * 30)::integer + 1 as family,
       floor(random() * 14)::integer + 1 as body,
       floor(power(random(), 1.7) * 32)::integer + 1 as object,
       floor(power(random(), 2) * 40)::integer + 1 as place,
       random() as status,
       random() as width,
       power(random(), 2)::real as salience,
       case when random() < 0.2 then burst.days[floor(power(random(), 2) * 400)::integer + 1]
            when random() < 0.15 then date '2026-11-01' - (random() * 46300)::integer
            else date '2026-11-01' - least(-ln(1 - random()) * 5000, 46300)::integer end as day
from generate_series(1, :events) as plan (n), burst;

create temp table fresh as
select n + coalesce((select max(id) from event), 0) as id,
       -- Ten events to an article.
       n / 10 + 1 + coalesce((select max(id) from article), 0) as article_id,
       lexicon.kind[plan.kind] as kind,
       case when status < 0.75 then 'happened' when status < 0.85 then 'planned' when status < 0.95 then 'claimed' else 'denied' end
           as status,
       lexicon.given[plan.given] || ' ' || lexicon.family[plan.family] as person,
       lexicon.body[plan.body] as body,
       split_part(lexicon.place[plan.place], '/', 1) as place,
       split_part(lexicon.place[plan.place], '/', 2) as country,
       lexicon.given[plan.given] || ' ' || lexicon.family[plan.family] || ' ' || verb[plan.kind] || ' ' || lexicon.body[plan.body] || ' over '
           || lexicon.object[plan.object] || ' in ' || split_part(lexicon.place[plan.place], '/', 1) as title,
       plan.salience, plan.day, plan.n,
       case when width < 0.76 then 'day' when width < 0.86 then 'month' when width < 0.94 then 'year'
            when width < 0.955 then 'decade' when width < 0.965 then 'since' when width < 0.97 then 'before' else 'none' end as width
from plan, lexicon;

insert into event (id, revision, title, kind, status, when_state, edtf, earliest, latest, when_words, inferred, salience, words)
select id, 0, title, kind, status, case when width = 'none' then 'undated' else 'placed' end,
       case width when 'day' then to_char(day, 'YYYY-MM-DD') when 'month' then to_char(day, 'YYYY-MM')
                  when 'year' then to_char(day, 'YYYY') when 'decade' then substr(to_char(day, 'YYYY'), 1, 3) || 'X'
                  when 'since' then to_char(day, 'YYYY-MM-DD') || '/..' when 'before' then '../' || to_char(day, 'YYYY-MM-DD') end,
       case width when 'day' then day when 'since' then day when 'month' then date_trunc('month', day)
                  when 'year' then date_trunc('year', day) when 'decade' then date_trunc('decade', day) end,
       case width when 'day' then day + 1 when 'before' then day + 1 when 'month' then date_trunc('month', day) + interval '1 month'
                  when 'year' then date_trunc('year', day) + interval '1 year'
                  when 'decade' then date_trunc('decade', day) + interval '10 years' end,
       case width when 'none' then '' when 'month' then to_char(day, 'FMMonth YYYY') when 'year' then to_char(day, 'YYYY')
                  when 'decade' then 'the ' || substr(to_char(day, 'YYYY'), 1, 3) || '0s'
                  when 'since' then 'since ' || to_char(day, 'FMDD FMMonth YYYY')
                  when 'before' then 'until ' || to_char(day, 'FMDD FMMonth YYYY') else to_char(day, 'FMDD FMMonth YYYY') end,
       false, salience, title || E'\n' || title || ', officials said.' || E'\n' || person || E'\n' || place
from fresh;

insert into event_actor (event_id, position, name, role)
    select id, 0, person, 'agent' from fresh union all select id, 1, body, 'partner' from fresh;
insert into event_place (event_id, position, name, country) select id, 0, place, country from fresh;

with told as (
    select article_id, string_agg(title || ', officials said.', ' ' order by id) || ' (' || article_id || ')' as text,
           min(title) as title, max(day) as day
    from fresh group by article_id
)
insert into article (id, revision, title, publisher, authors, published_on, evidence, text, text_length, text_sha256, added_at)
select article_id, 0, title,
       'The ' || split_part(lexicon.place[floor(power(random(), 2) * 40)::integer + 1], '/', 1) || ' ' || lexicon.paper[(article_id % 8) + 1],
       '{}', day, '{}', text, char_length(text), sha256(convert_to(text, 'UTF8')), now()
from told, lexicon;

with sentence as (
    select id, article_id, title || ', officials said.' as quote,
           sum(char_length(title) + 17 + 1) over (partition by article_id order by id) - char_length(title) - 18 as start
    from fresh
)
insert into occurrence (id, event_id, article_id, article_text_length, quote, quote_start_inclusive, quote_end_exclusive,
                        origin_start_inclusive, origin_end_exclusive, derivation, why, telling)
select id + coalesce((select max(id) from occurrence), 0), id, article_id, text_length, quote, start,
       start + char_length(quote), start, start + char_length(quote), 'told', '[{"rule": "synthetic", "words": "made up"}]',
       (select jsonb_build_object('title', title, 'kind', kind, 'status', upper(status),
                                  'when', jsonb_build_object('state', when_state, 'edtf', edtf, 'words', when_words),
                                  'actors', '[]'::jsonb, 'places', '[]'::jsonb, 'inferred', false, 'salience', salience)
        from event where event.id = sentence.id)
from sentence join (select id as article, text_length from article) as text on article = article_id;

insert into bookmark (id, revision, owner_id, target, event_id, title, note, tags, created_at)
select id + coalesce((select max(id) from bookmark), 0), 0, (select min(id) from account), 'event', id, title, case when n % 400 = 0 then 'ask' else '' end,
       '{}', now()
from fresh where n % 200 = 0;

select setval('event_seq', (select max(id) + 50 from event)), setval('article_seq', (select max(id) + 50 from article)),
       setval('occurrence_seq', (select max(id) + 50 from occurrence)),
       setval('bookmark_seq', (select coalesce(max(id), 0) + 50 from bookmark));
drop table lexicon, burst, plan, fresh;
