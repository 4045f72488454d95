package dateline.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What articles in the trash tell: out of sight, and kept where it was told of, so that it comes back as it was; and what
 * others tell, of where it was before it was grouped without that. All methods run in the caller's transaction.
 */
@ApplicationScoped
class RemovedTellings {

    /** From each event to those that were merged into it, over any number of steps: what comes back to these is its own. */
    private static final String AWAITED = """
            with recursive merged (root, id) as (
                select each, each from unnest(:ids) as each
                union select merged.root, e.id from event e join merged on e.merged_into = merged.id
            ) select distinct root from merged
            where exists (select from occurrence o where o.event_id = merged.id and o.removed)
               or exists (select from moved_by_removal moved where moved.event_id = merged.id)""";

    /** Of removals of which nothing but these is in the trash. */
    private static final String FORGET_NOTES = """
            delete from moved_by_removal where removal in (select removal from article where id = any (:ids))
                and not exists (
                    select from article rest where rest.removal = moved_by_removal.removal and rest.id <> all (:ids))
            returning event_id""";

    private final EntityManager database;

    RemovedTellings(EntityManager database) {
        this.database = database;
    }

    /** Those of the events that something comes back to when an article comes out of the trash. */
    Set<Long> awaited(Collection<Long> events) {
        return events.isEmpty() ? Set.of() : new HashSet<>(numbers(AWAITED, events));
    }

    /** The number of a removal, higher than that of any before: they wait for each other by the lock of the grouping. */
    long begin() {
        return (long) database.createNativeQuery("select nextval('removal_seq')", Long.class)
                .getSingleResult();
    }

    /** Notes of which events tellings are while they are grouped as if what a removal took were there. */
    void note(long removal, Collection<Long> tellings) {
        database.createNativeQuery("""
                        insert into moved_by_removal (removal, occurrence_id, event_id)
                        select :removal, id, event_id from occurrence where id = any (:ids) and not removed
                        on conflict (occurrence_id, removal) do update set event_id = excluded.event_id""")
                .setParameter("removal", removal)
                .setParameter("ids", tellings.toArray(Long[]::new))
                .executeUpdate();
    }

    /** Leaves of the notes those of what was moved. */
    void forgetUnmoved(long removal) {
        database.createNativeQuery("""
                        delete from moved_by_removal moved using occurrence o
                        where moved.removal = :removal and o.id = moved.occurrence_id and o.event_id = moved.event_id""").setParameter("removal", removal).executeUpdate();
    }

    /** By telling, the event that each of these was of before that removal, or before the first one since that moved it. */
    @SuppressWarnings("unchecked") // two numbers a row
    Map<Occurrence, Event> before(long removal, Collection<Long> tellings) {
        List<Object[]> rows = database.createNativeQuery("""
                        select distinct on (occurrence_id) occurrence_id, event_id from moved_by_removal
                        where removal >= :removal and occurrence_id = any (:ids) order by occurrence_id, removal""")
                .setParameter("removal", removal)
                .setParameter("ids", tellings.toArray(Long[]::new))
                .getResultList();
        Map<Occurrence, Event> before = new LinkedHashMap<>();
        for (Object[] row : rows) {
            before.put(database.find(Occurrence.class, row[0]), database.find(Event.class, row[1]));
        }
        return before;
    }

    /**
     * The removal that what others tell goes back with from now on, where something of one came back: itself, while any of it
     * is in the trash, or the one after it, which takes over what it moved and nothing moved back.
     */
    Optional<Long> next(long removal) {
        Optional<Long> next = Optional.ofNullable((Long)
                database.createNativeQuery("select min(removal) from article where removal >= :removal", Long.class)
                        .setParameter("removal", removal)
                        .getSingleResult());
        if (!next.equals(Optional.of(removal))) {
            next.ifPresent(after -> database.createNativeQuery("""
                            insert into moved_by_removal (removal, occurrence_id, event_id)
                            select :after, occurrence_id, event_id from moved_by_removal where removal = :removal
                            on conflict (occurrence_id, removal) do update set event_id = excluded.event_id""")
                    .setParameter("after", after)
                    .setParameter("removal", removal)
                    .executeUpdate());
            database.createNativeQuery("delete from moved_by_removal where removal = :removal")
                    .setParameter("removal", removal)
                    .executeUpdate();
        }
        return next;
    }

    /**
     * Deletes what articles in the trash tell, and the notes of what their going moved.
     *
     * @return the events that it was told of, and that those were of
     */
    List<Event> forget(Collection<Long> articles) {
        List<Long> ids = new ArrayList<>(numbers(FORGET_NOTES, articles));
        ids.addAll(numbers("delete from occurrence where article_id = any (:ids) returning event_id", articles));
        return database.createQuery(
                        "from Event e where cast(sql('? = any (?)', e.id, ?1) as Boolean) order by e.id", Event.class)
                .setParameter(1, ids.toArray(Long[]::new))
                .getResultList();
    }

    private List<Long> numbers(String sql, Collection<Long> ids) {
        return database.createNativeQuery(sql, Long.class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
    }
}
