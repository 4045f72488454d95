package dateline.timeline;

import dateline.event.EventFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/**
 * Finds the selection of a filter: by statuses and kinds from what the writes keep; by anything else, or where there are
 * few, from the events themselves, once for all the tiles of a view.
 */
@ApplicationScoped
class Selections {

    /** In the order of {@code BinView}'s counts. */
    private static final String ROWS = """
            select e.id, e.earliest - date '1970-01-01', e.latest - 1 - date '1970-01-01',
                   array_position(array['happened', 'planned', 'claimed', 'denied'], e.status) - 1
            from event e""";

    /**
     * For this transaction, the planner's mind is set on what is in memory or on a fast disk: by its own defaults, for disks
     * that turn, it would rather read a million rows in a row than some thousands by an index. Sorting gets room, too.
     */
    static final String FOR_ROWS_HERE_AND_THERE =
            "select set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true),"
                    + " set_config('work_mem', '64MB', true)";

    /**
     * So many at most are sooner read whole than found among all the others in order of salience.
     */
    private static final int FEW = 20_000;

    /** Of 17 bytes each. */
    private static final int MOST_HELD = 4_000_000;

    private final EntityManager database;
    private final VersionCache<EventFilter, Matches> matches = new VersionCache<>(MOST_HELD, Matches::size);

    Selections(EntityManager database) {
        this.database = database;
    }

    /** @param version of the store, as it was before this call */
    Selection of(EventFilter filter, long version) {
        if (filter.isOfSortsOnly()) {
            KeptSelection selection = new KeptSelection(database, filter);
            if (filter.equals(EventFilter.all()) || selection.placed() > FEW) {
                return selection;
            }
        }
        return matches.get(filter, version, () -> load(filter));
    }

    /** From the events themselves. */
    @SuppressWarnings("unchecked") // a native query for columns
    Matches load(EventFilter filter) {
        database.createNativeQuery(FOR_ROWS_HERE_AND_THERE).getResultList();
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
