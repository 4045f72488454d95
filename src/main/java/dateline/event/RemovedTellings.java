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

    private final EntityManager database;

    RemovedTellings(EntityManager database) {
        this.database = database;
    }

    /** Those of the events that something comes back to when an article comes out of the trash. */
    Set<Long> awaited(Collection<Long> events) {
        return events.isEmpty() ? Set.of() : new HashSet<>(numbers(AWAITED, events));
    }

    /** Notes of which events tellings are, before they are grouped without an article. */
    void note(long article, Collection<Long> tellings) {
        database.createNativeQuery("""
                        insert into moved_by_removal (article_id, occurrence_id, event_id)
                        select :article, id, event_id from occurrence where id = any (:ids) and not removed""")
                .setParameter("article", article)
                .setParameter("ids", tellings.toArray(Long[]::new))
                .executeUpdate();
    }

    /** Leaves of the notes those of what was moved. */
    void forgetUnmoved(long article) {
        database.createNativeQuery("""
                        delete from moved_by_removal moved using occurrence o
                        where moved.article_id = :article and o.id = moved.occurrence_id and o.event_id = moved.event_id""").setParameter("article", article).executeUpdate();
    }

    /** By telling, the event that it was of before those articles went; the notes go. */
    @SuppressWarnings("unchecked") // two numbers a row
    Map<Occurrence, Event> before(Collection<Long> articles) {
        List<Object[]> rows = database.createNativeQuery("""
                        delete from moved_by_removal where article_id = any (:ids) returning occurrence_id, event_id""")
                .setParameter("ids", articles.toArray(Long[]::new))
                .getResultList();
        Map<Occurrence, Event> before = new LinkedHashMap<>();
        for (Object[] row : rows) {
            // None where its own article is in the trash by now.
            Optional.ofNullable(database.find(Occurrence.class, row[0]))
                    .ifPresent(telling -> before.put(telling, database.find(Event.class, row[1])));
        }
        return before;
    }

    /**
     * Deletes what articles in the trash tell, and the notes of what their going moved.
     *
     * @return the events that it was told of, and that those were of
     */
    List<Event> forget(Collection<Long> articles) {
        List<Long> ids = new ArrayList<>(
                numbers("delete from moved_by_removal where article_id = any (:ids) returning event_id", articles));
        ids.addAll(numbers("delete from occurrence where article_id = any (:ids) returning event_id", articles));
        return database.createQuery("from Event e where e.id in ?1 order by e.id", Event.class)
                .setParameter(1, ids)
                .getResultList();
    }

    private List<Long> numbers(String sql, Collection<Long> ids) {
        return database.createNativeQuery(sql, Long.class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
    }
}
