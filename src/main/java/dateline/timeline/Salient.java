package dateline.timeline;

import dateline.event.EventFilter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The most salient events of a tile by the indexes that are in order of salience within a stretch of days. Of each stretch
 * of the tile only so many are read as are asked for; so are those that reach into the tile from outside of it.
 *
 * @param sql of the ids, without the limit
 */
record Salient(String sql, Map<String, Object> parameters) {

    /** The stretches that there are indexes of, in powers of two of days. */
    private static final int[] STRETCHES = {6, 10, 14};

    /** Their first day lies in the tile; the level is written out, as the index is of that very expression. */
    private static final String BEGINNING = """
            select known.id, known.salience from generate_series(:firstStretch, :lastStretch) as stretch
            cross join lateral (
                select e.id, e.salience from event e%s order by e.salience desc, e.id limit :most) known""";

    private static final String IN_ORDER = " order by e.salience desc, e.id limit :most";

    private static final String IN_STRETCH = "((e.first_day - date '1970-01-01') >> %d) = stretch";

    /** They go on over the edge at the start of the tile: with an index's own conditions, so that it is taken. */
    private static final List<String> CROSSING = List.of("""
            e.when_state = 'placed' and e.latest - e.earliest > 1
            and daterange(e.earliest, e.latest) @> daterange(:edge - 1, :edge + 1)""", """
            e.when_state = 'placed' and (e.earliest is null or e.latest is null)
            and (e.earliest is null or e.earliest < :edge) and (e.latest is null or e.latest > :edge)""");

    private static final String OUTSIDE = " and (e.first_day < :edge or e.first_day >= :end)";

    static Salient of(Tile tile, EventFilter filter) {
        Days days = Days.all().from(tile.startInclusive()).until(tile.endExclusive());
        int stretch = stretchFor(tile);
        Map<String, Object> parameters = new LinkedHashMap<>(filter.parameters());
        parameters.put("firstStretch", days.startInclusive() >> stretch);
        parameters.put("lastStretch", (days.endExclusive() - 1) >> stretch);
        StringBuilder sql = new StringBuilder(
                BEGINNING.formatted(filter.and(IN_STRETCH.formatted(stretch)).where()));
        for (String crossing : CROSSING) {
            String condition = (crossing + OUTSIDE)
                    .replace(":edge", day(days.startInclusive()))
                    .replace(":end", day(days.endExclusive()));
            sql.append(" union all (select e.id, e.salience from event e")
                    .append(filter.and(condition).where())
                    .append(IN_ORDER)
                    .append(")");
        }
        return new Salient(sql.append(" order by salience desc, id limit :most").toString(), parameters);
    }

    private static String day(int epochDay) {
        return "(date '1970-01-01' + %d)".formatted(epochDay);
    }

    /** The longest that is not longer than the tile. */
    private static int stretchFor(Tile tile) {
        int longest = STRETCHES[0];
        for (int stretch : STRETCHES) {
            if (stretch <= tile.bits()) {
                longest = stretch;
            }
        }
        return longest;
    }

    @SuppressWarnings("unchecked") // a native query for rows
    List<Long> ids(EntityManager database, int limit) {
        Query query = database.createNativeQuery(sql).setParameter("most", limit);
        parameters.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList())
                .stream().map(row -> (Long) row[0]).toList();
    }
}
