package dateline.event;

import dateline.event.ElsewhereView.ConflictView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds what other events' tellings tell of the same happening, and where they contradict it: what was not put together
 * with it, because they exclude each other or a person said so.
 */
@ApplicationScoped
class Elsewhere {

    /** Of so many events at most, the most salient ones. */
    private static final int MOST = 300;

    private static final String ALIKE = """
            select distinct e.id, array_to_string(l.matters, ' ') from occurrence mine
            join compared told on told.occurrence_id = mine.id
            join lateral (
                select other_id as id, matters from likeness where one_id = told.told_id
                union select one_id, matters from likeness where other_id = told.told_id
            ) as l on true
            join compared likewise on likewise.told_id = l.id
            join occurrence its on its.id = likewise.occurrence_id and its.article_id <> mine.article_id
            join event e on e.id = its.event_id
            where mine.event_id = :id and e.id <> :id and e.shown
              and not exists (select 1 from said_of_occurrences s
                  where s.one_id = least(mine.id, its.id) and s.other_id = greatest(mine.id, its.id))""";

    private final EntityManager database;

    Elsewhere(EntityManager database) {
        this.database = database;
    }

    /** Nothing of an event without a place in time. */
    ElsewhereView of(Event event) {
        Map<Long, Set<String>> matters = matters(event.id());
        List<EventView> same = new ArrayList<>();
        List<ConflictView> conflicts = new ArrayList<>();
        for (Event other : events(matters.keySet())) {
            Set<String> against = matters.getOrDefault(other.id(), Set.of());
            if (against.isEmpty()) {
                same.add(EventView.of(other));
            } else {
                conflicts.add(new ConflictView(EventView.of(other), List.copyOf(against)));
            }
        }
        return new ElsewhereView(same, conflicts);
    }

    /** By event, what its tellings and those of the given one disagree on. */
    @SuppressWarnings("unchecked") // a number and words a row
    private Map<Long, Set<String>> matters(long event) {
        List<Object[]> rows =
                database.createNativeQuery(ALIKE).setParameter("id", event).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(),
                        row -> Arrays.stream(((String) row[1]).split(" "))
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (some, more) -> {
                            some.addAll(more);
                            return some;
                        },
                        TreeMap::new));
    }

    private List<Event> events(Set<Long> ids) {
        return database.createQuery(
                        "from Event e where cast(sql('? = any (?)', e.id, ?1) as Boolean) order by e.salience desc, e.id",
                        Event.class)
                .setParameter(1, ids.toArray(Long[]::new))
                .setMaxResults(MOST)
                .getResultList();
    }
}
