package dateline.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tellings are alike, as {@link CompareTellings} found, and what persons said of it. */
@ApplicationScoped
class Likenesses {

    /** From a telling to its event and to what it tells, and from these to all others, so that each is looked at once. */
    private static final String AROUND = """
            with recursive around (sort, id) as (
                select cast('telling' as text), o.id from occurrence o join event e on e.id = o.event_id
                where o.id = any (:ids) and e.review <> 'rejected' and not o.removed
                union
                select near.sort, near.id from around cross join lateral (
                    select 'event', event_id from occurrence where around.sort = 'telling' and id = around.id
                    union all select 'told', told_id from compared where around.sort = 'telling' and occurrence_id = around.id
                    union all select 'telling', other_id from said_of_occurrences
                        where around.sort = 'telling' and one_id = around.id and same
                    union all select 'telling', one_id from said_of_occurrences
                        where around.sort = 'telling' and other_id = around.id and same
                    union all select 'telling', id from occurrence where around.sort = 'event' and event_id = around.id
                    union all select 'telling', occurrence_id from compared where around.sort = 'told' and told_id = around.id
                    union all select 'told', other_id from likeness
                        where around.sort = 'told' and one_id = around.id and matters = '{}'
                    union all select 'told', one_id from likeness
                        where around.sort = 'told' and other_id = around.id and matters = '{}'
                ) as near (sort, id)
                where near.sort <> 'telling' or exists (
                    select from occurrence o join event e on e.id = o.event_id
                    where o.id = near.id and e.review <> 'rejected' and not o.removed)
            ) select id from around where sort = 'telling'""";

    private final EntityManager database;

    Likenesses(EntityManager database) {
        this.database = database;
    }

    /** How two stand to each other, by their ids. */
    record Bond(long one, long other, double degree) {

        /** Of rows that hold two ids and a degree. */
        private static Bond of(Object[] row) {
            return new Bond(
                    ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).doubleValue());
        }
    }

    /** By the ids of tellings, the number of what they tell, the same for all who tell it; of those that are compared. */
    @SuppressWarnings("unchecked") // two numbers a row
    Map<Long, Long> told(Collection<Long> tellings) {
        List<Object[]> rows = database.createNativeQuery(
                        "select occurrence_id, told_id from compared where occurrence_id = any (:ids)")
                .setParameter("ids", tellings.toArray(Long[]::new))
                .getResultList();
        Map<Long, Long> told = new HashMap<>();
        rows.forEach(row -> told.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        return told;
    }

    /** What of it is of one event, be it one way to tell it that many tell; by its numbers. */
    List<Bond> alike(Collection<Long> told) {
        return bonds(
                "select one_id, other_id, degree from likeness"
                        + " where one_id = any (:ids) and other_id = any (:ids) and matters = '{}'",
                told);
    }

    /** Pairs of tellings of which a person said that they tell the same event, or do not; the degree is 1 or 0. */
    List<Bond> said(Collection<Long> tellings) {
        return bonds(
                "select one_id, other_id, case when same then 1 else 0 end from said_of_occurrences"
                        + " where one_id = any (:ids) and other_id = any (:ids)",
                tellings);
    }

    /** Keeps that a person said of all that tells one of these events that it does. */
    void saySame(Collection<Long> events) {
        database.createNativeQuery("""
                        insert into said_of_occurrences (one_id, other_id, same)
                        select one.id, other.id, true from occurrence one
                        join occurrence other on other.event_id = one.event_id and other.id > one.id
                        where one.event_id = any (:events)
                        on conflict (one_id, other_id) do update set same = true""")
                .setParameter("events", events.toArray(Long[]::new))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // three numbers a row
    private List<Bond> bonds(String sql, Collection<Long> ids) {
        List<Object[]> rows = database.createNativeQuery(sql)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
        return rows.stream().map(Bond::of).toList();
    }

    /**
     * All tellings whose grouping can hang on these: linked by likeness, by a person's word or by telling one event now,
     * over any number of steps. Those of rejected events are left alone.
     */
    @SuppressWarnings("unchecked") // a number a row
    Set<Long> around(Collection<Long> tellings) {
        List<Number> ids = tellings.isEmpty()
                ? List.of()
                : database.createNativeQuery(AROUND)
                        .setParameter("ids", tellings.toArray(Long[]::new))
                        .getResultList();
        Set<Long> all = new HashSet<>();
        ids.forEach(id -> all.add(id.longValue()));
        return all;
    }
}
