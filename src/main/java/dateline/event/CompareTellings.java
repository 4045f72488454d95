package dateline.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.article.Fingerprint;
import dateline.event.match.Comparison;
import dateline.event.match.Likeness;
import dateline.event.match.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Compares what is told with what others tell, once, when it is stored; what comes of it is kept in {@link Likenesses}. What
 * many tell in the same words is one thing told. All methods run in the caller's transaction.
 */
@ApplicationScoped
class CompareTellings {

    private static final String INSERT_TOLD = """
            insert into told (sha256, kind, derivation, first_day, words)
            select decode(sha256, 'hex'), kind, derivation, "firstDay", words from jsonb_to_recordset(cast(:rows as jsonb))
                as row (sha256 text, kind text, derivation text, "firstDay" date, words text[])
            on conflict do nothing""";

    private static final String INSERT_COMPARED = """
            insert into compared (occurrence_id, told_id)
            select row.id, told.id from jsonb_to_recordset(cast(:rows as jsonb)) as row (id bigint, sha256 text)
            join told on told.sha256 = decode(row.sha256, 'hex')""";

    /**
     * Two things are compared if two articles tell them: one that two others tell already was compared with all there is.
     * What is behind an offset is looked up for each by its index, and not joined: of what a transaction has just written the
     * database has no statistics, and it would go through each with each.
     */
    private static final String CANDIDATES = """
            with fresh as materialized (
                select row.*, mine.id as told_id, mine.derivation, mine.words from jsonb_to_recordset(cast(:rows as jsonb))
                    as row (id bigint, article bigint, sha256 text, kinds text[], "fromDay" date, "toDay" date)
                join told mine on mine.sha256 = decode(row.sha256, 'hex')
                where 2 > (select count(*) from (
                    select distinct teller.article_id from compared c cross join lateral (
                        select article_id from occurrence where id = c.occurrence_id offset 0) as teller
                    where c.told_id = mine.id and teller.article_id <> row.article limit 2) as others)
            )
            select fresh.told_id, fresh.id, other.id, its.teller from fresh
            cross join lateral (
                select told.id from told
                where told.kind = any (fresh.kinds) and told.first_day between fresh."fromDay" and fresh."toDay"
                    and told.derivation = fresh.derivation and told.words && fresh.words
                offset 0) as other
            cross join lateral (
                select c.occurrence_id from compared c cross join lateral (
                    select article_id from occurrence where id = c.occurrence_id offset 0) as teller
                where c.told_id = other.id and teller.article_id <> fresh.article limit 1) as its (teller)""";

    private static final String INSERT_LIKENESS = """
            insert into likeness (one_id, other_id, degree, matters)
            select one, other, degree, matters from jsonb_to_recordset(cast(:rows as jsonb))
                as row (one bigint, other bigint, degree double precision, matters text[])
            on conflict do nothing""";

    private final EntityManager database;
    private final ObjectMapper json;

    CompareTellings(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Row of {@link #INSERT_TOLD} and {@link #INSERT_COMPARED}, with what {@link #CANDIDATES} looks for. */
    private record Compared(
            long id,
            long article,
            String sha256,
            String kind,
            List<String> kinds,
            String derivation,
            String firstDay,
            String fromDay,
            String toDay,
            Collection<String> words) {

        static Compared of(Occurrence occurrence, Told told) {
            LocalDate first = told.days()
                    .earliest()
                    .orElseGet(() -> told.days().latest().orElseThrow().minusDays(1));
            Reach reach = Reach.of(told);
            return new Compared(
                    occurrence.id(),
                    occurrence.article().id(),
                    Fingerprint.of(told.key()).toString(),
                    StatusConverter.word(told.kind()),
                    Comparison.kindsLike(told.kind()).stream()
                            .map(StatusConverter::word)
                            .toList(),
                    StatusConverter.word(told.derivation()),
                    first.toString(),
                    first.minusDays(reach.before()).toString(),
                    first.plusDays(reach.after()).toString(),
                    told.keys());
        }
    }

    /** How many days before and after its own first day those of another telling of the same can begin. */
    private record Reach(long before, long after) {

        static Reach of(Told told) {
            return switch (told.derivation()) {
                case GAP, INFERRED -> new Reach(Comparison.LONGEST_YEAR, Comparison.LONGEST_YEAR);
                case TOLD -> ofDays(told);
            };
        }

        /** What is longer, or open, is the same only where its bounds are. */
        private static Reach ofDays(Told told) {
            long days = told.days()
                    .earliest()
                    .flatMap(first -> told.days().latest().map(after -> ChronoUnit.DAYS.between(first, after)))
                    .orElse(Long.MAX_VALUE);
            return days > Comparison.LONGEST_WITHIN
                    ? new Reach(0, 0)
                    : new Reach(Comparison.LONGEST_WITHIN + Comparison.FARTHEST_DAYS, days + Comparison.FARTHEST_DAYS);
        }
    }

    /** Compares tellings, new or changed, with all others; what they told before is forgotten. */
    void compare(Collection<Occurrence> occurrences) {
        forget(occurrences);
        Map<Long, Told> byTeller = new HashMap<>();
        List<Compared> rows = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            AsCompared.told(occurrence).filter(told -> !told.keys().isEmpty()).ifPresent(told -> {
                byTeller.put(occurrence.id(), told);
                rows.add(Compared.of(occurrence, told));
            });
        }
        if (!rows.isEmpty()) {
            insert(INSERT_TOLD, rows);
            insert(INSERT_COMPARED, rows);
            List<Candidates> candidates = candidates(rows);
            read(candidates, byTeller);
            keep(candidates, byTeller);
        }
    }

    /** Compares them with others no more. */
    void forget(Collection<Occurrence> occurrences) {
        database.createNativeQuery("delete from compared where occurrence_id = any (:ids)")
                .setParameter("ids", occurrences.stream().map(Occurrence::id).toArray(Long[]::new))
                .executeUpdate();
    }

    /** What two tellers tell, by its numbers and theirs. */
    private record Candidates(long one, long teller, long other, long otherTeller) {}

    @SuppressWarnings("unchecked") // four numbers a row
    private List<Candidates> candidates(List<Compared> rows) {
        List<Object[]> pairs = database.createNativeQuery(CANDIDATES)
                .setParameter("rows", text(rows))
                .getResultList();
        return pairs.stream()
                .map(row -> new Candidates(number(row[0]), number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private void read(List<Candidates> candidates, Map<Long, Told> byTeller) {
        Set<Long> unread = new HashSet<>();
        candidates.stream()
                .map(Candidates::otherTeller)
                .filter(teller -> !byTeller.containsKey(teller))
                .forEach(unread::add);
        if (!unread.isEmpty()) {
            database.createQuery(
                            "from Occurrence o where cast(sql('? = any (?)', o.id, ?1) as Boolean)", Occurrence.class)
                    .setParameter(1, unread.toArray(Long[]::new))
                    .getResultList()
                    .forEach(other ->
                            byTeller.put(other.id(), AsCompared.told(other).orElseThrow()));
        }
    }

    private void keep(List<Candidates> candidates, Map<Long, Told> byTeller) {
        record Row(long one, long other, double degree, List<String> matters) {}
        Set<Row> alike = new HashSet<>();
        for (Candidates pair : candidates) {
            Likeness likeness = Comparison.of(
                    Objects.requireNonNull(byTeller.get(pair.teller())),
                    Objects.requireNonNull(byTeller.get(pair.otherTeller())));
            long lower = Math.min(pair.one(), pair.other());
            long higher = Math.max(pair.one(), pair.other());
            if (likeness instanceof Likeness.Same same) {
                alike.add(new Row(lower, higher, same.degree(), List.of()));
            } else if (likeness instanceof Likeness.Conflict conflict) {
                List<String> matters = conflict.matters().stream()
                        .map(StatusConverter::word)
                        .sorted()
                        .toList();
                alike.add(new Row(lower, higher, conflict.degree(), matters));
            }
        }
        insert(INSERT_LIKENESS, alike);
    }

    private void insert(String sql, Collection<?> rows) {
        database.createNativeQuery(sql).setParameter("rows", text(rows)).executeUpdate();
    }

    private String text(Collection<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException neverOfNumbersAndWords) {
            throw new IllegalStateException(neverOfNumbersAndWords);
        }
    }
}
