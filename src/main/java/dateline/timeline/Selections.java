package dateline.timeline;

import dateline.event.EventFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Finds the selection of a filter. */
@ApplicationScoped
class Selections {

    /** In the order of {@code BinView}'s counts. */
    private static final String ROWS = """
            select e.id, e.earliest - date '1970-01-01', e.latest - 1 - date '1970-01-01',
                   array_position(array['happened', 'planned', 'claimed', 'denied'], e.status) - 1
            from event e""";

    private final EntityManager database;

    Selections(EntityManager database) {
        this.database = database;
    }

    /** @param version of the store, as it was before this call */
    Selection of(EventFilter filter, long version) {
        return load(filter);
    }

    @SuppressWarnings("unchecked") // a native query for columns
    private Matches load(EventFilter filter) {
        EventFilter placed = filter.placed();
        Query query = database.createNativeQuery(ROWS + placed.where() + " order by e.salience desc, e.id");
        placed.parameters().forEach(query::setParameter);
        List<Object[]> rows = query.getResultList();
        long[] ids = new long[rows.size()];
        int[] firstDays = new int[rows.size()];
        int[] lastDays = new int[rows.size()];
        byte[] statuses = new byte[rows.size()];
        for (int i = 0; i < ids.length; i++) {
            Object[] row = rows.get(i);
            ids[i] = (Long) row[0];
            firstDays[i] = row[1] == null ? Matches.OPEN_START : (Integer) row[1];
            lastDays[i] = row[2] == null ? Matches.OPEN_END : (Integer) row[2];
            statuses[i] = ((Integer) row[3]).byteValue();
        }
        return new Matches(ids, firstDays, lastDays, statuses, undated(filter.undated()));
    }

    private long undated(EventFilter filter) {
        Query query = database.createNativeQuery("select count(*) from event e" + filter.where(), Long.class);
        filter.parameters().forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }
}
