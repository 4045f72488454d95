package dateline.timeline;

import dateline.event.EventFilter;
import dateline.timeline.TimelineView.BinView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;

/** Counts of events over time. */
@ApplicationScoped
class Density {

    /** The bin of a day; a shift to the right is a division that rounds down, before 1970 too. */
    private static final String BIN = "(%s - date '1970-01-01') >> :level";

    /**
     * Known to lie in one bin: closed at both ends, and both in the same one. "In 1961" is in no single bin of days, and
     * counting it at 1 January would say what nobody said.
     */
    private static final String IN_ONE_BIN = BIN.formatted("e.earliest") + " = " + BIN.formatted("(e.latest - 1)");

    private static final String BINS = """
            select (e.earliest - date '1970-01-01') >> :level as bin,
                   count(*) filter (where e.status = 'happened') as happened,
                   count(*) filter (where e.status = 'planned') as planned,
                   count(*) filter (where e.status = 'claimed') as claimed,
                   count(*) filter (where e.status = 'denied') as denied
            from event e""";

    private final EntityManager database;

    Density(EntityManager database) {
        this.database = database;
    }

    long count(EventFilter filter) {
        Tuple row = (Tuple)
                query("select count(*) as events from event e", filter, "").getSingleResult();
        return row.get("events", Long.class);
    }

    /** The bins that hold events, in order: each with those that are known to lie in it. */
    @SuppressWarnings("unchecked") // a native query for tuples
    List<BinView> bins(EventFilter filter, Grid grid) {
        Query query = query(BINS, filter.and(IN_ONE_BIN, Map.of("level", grid.level())), " group by bin order by bin");
        return query.getResultList().stream().map(row -> bin((Tuple) row, grid)).toList();
    }

    private static BinView bin(Tuple row, Grid grid) {
        long bin = row.get("bin", Integer.class);
        return new BinView(
                grid.startOf(bin),
                grid.startOf(bin + 1),
                row.get("happened", Long.class),
                row.get("planned", Long.class),
                row.get("claimed", Long.class),
                row.get("denied", Long.class));
    }

    private Query query(String select, EventFilter filter, String order) {
        Query query = database.createNativeQuery(select + filter.where() + order, Tuple.class);
        filter.parameters().forEach(query::setParameter);
        return query;
    }
}
