package dateline.timeline;

import dateline.event.BookmarkedEvents;
import dateline.event.EventFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Cuts the events that pass a filter into lanes. */
@ApplicationScoped
class Lanes {

    private static final String COUNTED = """
            select key, min(name) as name, count(distinct id) as events from (%s) named
            group by key order by events desc, key limit :lanes""";

    /** By statuses or kinds, where nothing else is asked for: from the counts that the writes keep. */
    private static final String KEPT = """
            select %1$s as key, %1$s as name, sum(placed) as events from event_tally
            where kind = any (cast(:keptKinds as text[])) and status = any (cast(:keptStatuses as text[])) and placed > 0
            group by %1$s order by events desc, key limit :lanes""";

    private static final int MOST_KEPT = 1_000;

    /**
     * What was asked for.
     *
     * @param collected empty where lanes are by something else: what one analyst collects is no answer to another
     */
    private record Question(Lane.By by, EventFilter filter, int limit, String collected) {}

    private final EntityManager database;
    private final BookmarkedEvents bookmarks;
    private final VersionCache<Question, List<LaneView>> answers = new VersionCache<>(MOST_KEPT, List::size);

    Lanes(EntityManager database, BookmarkedEvents bookmarks) {
        this.database = database;
        this.bookmarks = bookmarks;
    }

    /** Those of a filter that are in a lane. */
    EventFilter within(EventFilter filter, Lane lane) {
        return lane.within(filter, collected(lane.by()));
    }

    /**
     * Those with the most events first, and the rest in one lane at the end, if there is any.
     *
     * @param version of the store, as it was before this call
     */
    List<LaneView> of(Lane.By by, EventFilter filter, int limit, long version) {
        Question question = new Question(by, filter, limit, collected(by));
        return answers.get(question, version, () -> count(question));
    }

    private String collected(Lane.By by) {
        return by.isCollected() ? bookmarks.collected() : "";
    }

    private List<LaneView> count(Question question) {
        Lane.By by = question.by;
        EventFilter filter = question.filter;
        database.createNativeQuery(Selections.FOR_ROWS_HERE_AND_THERE).getResultList();
        List<LaneView> lanes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Tuple row : largest(question)) {
            String key = row.get("key", String.class);
            names.add(key);
            lanes.add(
                    new LaneView(Lane.of(by, key).key(), row.get("name", String.class), row.get("events", Long.class)));
        }
        Lane others = Lane.ofOthers(by, names);
        long rest = count(names.isEmpty() ? filter : others.within(filter, question.collected));
        if (rest > 0) {
            lanes.add(new LaneView(others.key(), null, rest));
        }
        return lanes;
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Tuple> largest(Question question) {
        Lane.By by = question.by;
        EventFilter filter = question.filter;
        boolean kept = filter.isOfSortsOnly() && by.isSort();
        EventFilter placed = filter.placed();
        Query query = database.createNativeQuery(
                kept ? KEPT.formatted(by.word()) : COUNTED.formatted(by.names(placed, question.collected)),
                Tuple.class);
        if (kept) {
            KeptSelection.sorts(filter, by == Lane.By.KIND).forEach(query::setParameter);
        } else {
            placed.parameters().forEach(query::setParameter);
        }
        return query.setParameter("lanes", question.limit).getResultList();
    }

    private long count(EventFilter filter) {
        if (filter.isOfSortsOnly()) {
            return new KeptSelection(database, filter).placed();
        }
        EventFilter placed = filter.placed();
        Query query = database.createNativeQuery("select count(*) from event e" + placed.where(), Long.class);
        placed.parameters().forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }
}
