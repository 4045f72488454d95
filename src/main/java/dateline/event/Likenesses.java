package dateline.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.event.match.Comparison;
import dateline.event.match.Likeness;
import dateline.event.match.Telling;
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
import java.util.Set;

/**
 * Which tellings are alike. Each is compared with others once, when it is stored, and what came of it is kept: grouping
 * anew reads it, and compares nothing. All methods run in the caller's transaction.
 */
@ApplicationScoped
class Likenesses {

    private static final String INSERT_COMPARED = """
            insert into compared (occurrence_id, kind, derivation, first_day, words)
            select id, kind, derivation, "firstDay", words from jsonb_to_recordset(cast(:rows as jsonb))
                as row (id bigint, kind text, derivation text, "firstDay" date, words text[])""";

    private static final String CANDIDATES = """
            select row.id, other.occurrence_id from jsonb_to_recordset(cast(:rows as jsonb))
                as row (id bigint, article bigint, derivation text, kinds text[], "fromDay" date, "toDay" date,
                    words text[])
            join compared other on other.kind = any (row.kinds) and other.first_day between row."fromDay" and row."toDay"
                and other.derivation = row.derivation and other.words && row.words and other.occurrence_id <> row.id
            join occurrence o on o.id = other.occurrence_id and o.article_id <> row.article""";

    private static final String INSERT_LIKENESS = """
            insert into likeness (one_id, other_id, degree, matters)
            select one, other, degree, matters from jsonb_to_recordset(cast(:rows as jsonb))
                as row (one bigint, other bigint, degree double precision, matters text[])
            on conflict do nothing""";

    private final EntityManager database;
    private final ObjectMapper json;

    Likenesses(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Row of {@link #INSERT_COMPARED}, with what {@link #CANDIDATES} looks for. */
    private record Compared(
            long id,
            long article,
            String kind,
            List<String> kinds,
            String derivation,
            String firstDay,
            String fromDay,
            String toDay,
            Collection<String> words) {

        static Compared of(Occurrence occurrence, Telling telling) {
            LocalDate first = telling.days()
                    .earliest()
                    .orElseGet(() -> telling.days().latest().orElseThrow().minusDays(1));
            Reach reach = Reach.of(telling);
            return new Compared(
                    occurrence.id(),
                    occurrence.article().id(),
                    StatusConverter.word(telling.kind()),
                    Comparison.kindsLike(telling.kind()).stream()
                            .map(StatusConverter::word)
                            .toList(),
                    StatusConverter.word(occurrence.derivation()),
                    first.toString(),
                    first.minusDays(reach.before()).toString(),
                    first.plusDays(reach.after()).toString(),
                    telling.keys());
        }
    }

    /** How many days before and after its own first day those of another telling of the same can begin. */
    private record Reach(long before, long after) {

        static Reach of(Telling telling) {
            return switch (telling.source().derivation()) {
                case GAP, INFERRED -> new Reach(Comparison.LONGEST_YEAR, Comparison.LONGEST_YEAR);
                case TOLD -> told(telling);
            };
        }

        /** What is longer, or open, is the same only where its bounds are. */
        private static Reach told(Telling telling) {
            long days = telling.days()
                    .earliest()
                    .flatMap(first -> telling.days().latest().map(after -> ChronoUnit.DAYS.between(first, after)))
                    .orElse(Long.MAX_VALUE);
            return days > Comparison.LONGEST_WITHIN
                    ? new Reach(0, 0)
                    : new Reach(Comparison.LONGEST_WITHIN + Comparison.FARTHEST_DAYS, days + Comparison.FARTHEST_DAYS);
        }
    }

    /** Compares tellings, new or changed, with all others; what came of comparing them before is forgotten. */
    void compare(Collection<Occurrence> occurrences) {
        forget(occurrences);
        Map<Long, Telling> tellings = new HashMap<>();
        List<Compared> rows = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            AsCompared.of(occurrence)
                    .filter(telling -> !telling.keys().isEmpty())
                    .ifPresent(telling -> {
                        tellings.put(occurrence.id(), telling);
                        rows.add(Compared.of(occurrence, telling));
                    });
        }
        if (!rows.isEmpty()) {
            insert(INSERT_COMPARED, rows);
            List<Pair> candidates = candidates(rows);
            Set<Long> unread = new HashSet<>();
            candidates.stream()
                    .map(Pair::other)
                    .filter(id -> !tellings.containsKey(id))
                    .forEach(unread::add);
            read(unread).forEach(other -> AsCompared.of(other).ifPresent(telling -> tellings.put(other.id(), telling)));
            keep(candidates, tellings);
        }
    }

    private record Pair(long one, long other) {}

    private void keep(List<Pair> candidates, Map<Long, Telling> tellings) {
        record Row(long one, long other, double degree, List<String> matters) {}
        Set<Row> alike = new HashSet<>();
        for (Pair pair : candidates) {
            Telling one = tellings.get(pair.one());
            Telling other = tellings.get(pair.other());
            Likeness likeness = one == null || other == null ? new Likeness.Different() : Comparison.of(one, other);
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
        if (!alike.isEmpty()) {
            insert(INSERT_LIKENESS, alike);
        }
    }

    @SuppressWarnings("unchecked") // two numbers a row
    private List<Pair> candidates(List<Compared> rows) {
        List<Object[]> pairs = database.createNativeQuery(CANDIDATES)
                .setParameter("rows", text(rows))
                .getResultList();
        return pairs.stream()
                .map(pair -> new Pair(((Number) pair[0]).longValue(), ((Number) pair[1]).longValue()))
                .toList();
    }

    private List<Occurrence> read(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from Occurrence o join fetch o.article where o.id in ?1", Occurrence.class)
                        .setParameter(1, ids)
                        .getResultList();
    }

    private void forget(Collection<Occurrence> occurrences) {
        List<Long> ids = occurrences.stream().map(Occurrence::id).toList();
        if (!ids.isEmpty()) {
            database.createNativeQuery("delete from likeness where one_id in (:ids) or other_id in (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
            database.createNativeQuery("delete from compared where occurrence_id in (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
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

    /** How two tellings stand to each other, by their ids. */
    record Bond(long one, long other, double degree) {

        /** Of rows that hold two ids and a degree. */
        private static Bond of(Object[] row) {
            return new Bond(
                    ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).doubleValue());
        }
    }

    /** Those among the tellings that are of one event by what they tell. */
    List<Bond> alike(Collection<Long> occurrences) {
        return bonds(
                "select one_id, other_id, degree from likeness"
                        + " where one_id in (:ids) and other_id in (:ids) and matters = '{}'",
                occurrences);
    }

    /** Pairs of which a person said that they tell the same event, or do not; the degree is 1 or 0. */
    List<Bond> said(Collection<Long> occurrences) {
        return bonds(
                "select one_id, other_id, case when same then 1 else 0 end from said_of_occurrences"
                        + " where one_id in (:ids) and other_id in (:ids)",
                occurrences);
    }

    @SuppressWarnings("unchecked") // three numbers a row
    private List<Bond> bonds(String sql, Collection<Long> occurrences) {
        if (occurrences.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows =
                database.createNativeQuery(sql).setParameter("ids", occurrences).getResultList();
        return rows.stream().map(Bond::of).toList();
    }

    /**
     * All tellings whose grouping can hang on these: linked by likeness, by a person's word or by telling one event now,
     * over any number of steps. Those of rejected events are left alone.
     */
    @SuppressWarnings("unchecked") // a number a row
    Set<Long> around(Collection<Long> occurrences) {
        if (occurrences.isEmpty()) {
            return Set.of();
        }
        List<Number> ids =
                database.createNativeQuery("""
                        with recursive around (id) as (
                            select o.id from occurrence o join event e on e.id = o.event_id
                            where o.id in (:ids) and e.review <> 'rejected'
                            union
                            select near.id from around cross join lateral (
                                select other_id from likeness where one_id = around.id and matters = '{}'
                                union all select one_id from likeness where other_id = around.id and matters = '{}'
                                union all select other_id from said_of_occurrences where one_id = around.id and same
                                union all select one_id from said_of_occurrences where other_id = around.id and same
                                union all select mate.id from occurrence o join occurrence mate on mate.event_id = o.event_id
                                    where o.id = around.id
                            ) as near (id)
                            join occurrence o on o.id = near.id join event e on e.id = o.event_id and e.review <> 'rejected'
                        ) select id from around""").setParameter("ids", occurrences).getResultList();
        Set<Long> all = new HashSet<>();
        ids.forEach(id -> all.add(id.longValue()));
        return all;
    }
}
