package dateline.timeline;

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
            select named.key as key, min(named.name) as name, count(*) as events
            from event e cross join lateral (%s) named%s
            group by named.key order by events desc, named.key limit :lanes""";

    private final EntityManager database;

    Lanes(EntityManager database) {
        this.database = database;
    }

    /** Those with the most events first, and the rest in one lane at the end, if there is any. */
    List<LaneView> of(Lane.By by, EventFilter filter, int limit) {
        EventFilter placed = filter.placed();
        List<LaneView> lanes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Tuple row : largest(by, placed, limit)) {
            String key = row.get("key", String.class);
            names.add(key);
            lanes.add(
                    new LaneView(Lane.of(by, key).key(), row.get("name", String.class), row.get("events", Long.class)));
        }
        Lane others = Lane.ofOthers(by, names);
        long rest = names.isEmpty() ? count(placed) : count(others.within(placed));
        if (rest > 0) {
            lanes.add(new LaneView(others.key(), null, rest));
        }
        return lanes;
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private List<Tuple> largest(Lane.By by, EventFilter filter, int limit) {
        Query query = database.createNativeQuery(COUNTED.formatted(by.names(), filter.where()), Tuple.class);
        filter.parameters().forEach(query::setParameter);
        return query.setParameter("lanes", limit).getResultList();
    }

    private long count(EventFilter filter) {
        Query query = database.createNativeQuery("select count(*) from event e" + filter.where(), Long.class);
        filter.parameters().forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }
}
