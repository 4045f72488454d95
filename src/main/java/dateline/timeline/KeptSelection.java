package dateline.timeline;

import dateline.event.EventFilter;
import dateline.timeline.TimelineView.BinView;
import dateline.timeline.TimelineView.ExtentView;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A selection by statuses and kinds only, read from the counts that the writes keep and from indexes in order of salience.
 * What it costs does not grow with the number of events.
 */
final class KeptSelection implements Selection {

    private static final String EXTENT = """
            select min(ends.first), max(ends.last) from unnest(cast(:keptKinds as text[])) as kind
            cross join lateral (
                select min(bin) as first, max(bin) as last from event_density d
                where d.kind = kind.kind and d.level = 0 and d.status = any (cast(:keptStatuses as text[]))
                and (d.begun > 0 or d.ended > 0)) ends""";

    private static final String TALLY = """
            select coalesce(sum(placed), 0), coalesce(sum(undated), 0) from event_tally
            where kind = any (cast(:keptKinds as text[])) and status = any (cast(:keptStatuses as text[]))""";

    private static final String BINS = """
            select bin, status, sum(within) from event_density
            where kind = any (cast(:keptKinds as text[])) and level = :level and bin between :first and :last
            and status = any (cast(:keptStatuses as text[])) and within > 0
            group by bin, status""";

    /** How many begin after the tile, or end before it. */
    private static final String OUTSIDE = """
            select coalesce(sum(case when part.after then d.begun else d.ended end), 0)
            from unnest(cast(:levels as int[]), cast(:bins as int[]), cast(:after as boolean[])) as part (level, bin, after)
            join event_density d on d.level = part.level and d.bin = part.bin
            where d.kind = any (cast(:keptKinds as text[])) and d.status = any (cast(:keptStatuses as text[]))""";

    private final EntityManager database;
    private final EventFilter filter;
    private final Map<String, Object> sorts;

    KeptSelection(EntityManager database, EventFilter filter) {
        this.database = database;
        this.filter = filter;
        sorts = sorts(filter, false);
    }

    /**
     * The parameters by which the kept counts are asked.
     *
     * @param eachKind whether any kind is to be each of them, and not all of them together
     */
    static Map<String, Object> sorts(EventFilter filter, boolean eachKind) {
        List<String> anyKind = eachKind ? EventFilter.KINDS : List.of("");
        return Map.of(
                "keptKinds", filter.kinds().orElse(anyKind).toArray(String[]::new),
                "keptStatuses", filter.statuses().orElse(BinView.STATUSES).toArray(String[]::new));
    }

    @Override
    public Optional<ExtentView> extent() {
        Object[] row = (Object[]) query(EXTENT, sorts).getSingleResult();
        return Optional.ofNullable((Integer) row[0])
                .map(first -> new ExtentView(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay((Integer) row[1] + 1L)));
    }

    @Override
    public long placed() {
        return (Long) tally()[0];
    }

    @Override
    public long undated() {
        return (Long) tally()[1];
    }

    private Object[] tally() {
        return (Object[]) query(TALLY, sorts).getSingleResult();
    }

    @Override
    public TileCounts counts(Tile tile) {
        Days outside = Days.all();
        List<Days.Bin> before = outside.until(tile.startInclusive()).bins();
        List<Days.Bin> after = outside.from(tile.endExclusive()).bins();
        List<Days.Bin> both = new ArrayList<>(before);
        both.addAll(after);
        Boolean[] isAfter = new Boolean[both.size()];
        for (int i = 0; i < isAfter.length; i++) {
            isAfter[i] = i >= before.size();
        }
        Query query = query(OUTSIDE, sorts)
                .setParameter("levels", both.stream().map(Days.Bin::level).toArray(Integer[]::new))
                .setParameter("bins", both.stream().map(Days.Bin::index).toArray(Integer[]::new))
                .setParameter("after", isAfter);
        return new TileCounts(bins(tile), placed() - (Long) query.getSingleResult());
    }

    private List<BinView> bins(Tile tile) {
        Query query = query(BINS, sorts)
                .setParameter("level", tile.level())
                .setParameter("first", tile.firstBin())
                .setParameter("last", tile.firstBin() + tile.bins() - 1);
        SortedMap<Integer, long[]> counts = new TreeMap<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            counts.computeIfAbsent((Integer) row[0], bin -> new long[BinView.STATUSES.size()])[
                            BinView.STATUSES.indexOf((String) row[1])] =
                    (Long) row[2];
        }
        return counts.entrySet().stream()
                .map(bin -> BinView.of(tile.grid(), bin.getKey(), bin.getValue()))
                .toList();
    }

    @Override
    public List<Long> mostSalient(Tile tile, int limit) {
        return Salient.of(tile, filter).ids(database, limit);
    }

    private Query query(String sql, Map<String, Object> parameters) {
        Query query = database.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        return query;
    }
}
