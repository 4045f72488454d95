package dateline.timeline;

import dateline.timeline.TimelineView.BinView;
import dateline.timeline.TimelineView.ExtentView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A selection held in memory: a few numbers for each event, in order of salience. Made for a filter that the kept counts
 * know nothing of; it is read through for each tile, which takes less time than a request does.
 *
 * @param firstDays days since 1970-01-01; {@link #OPEN_START} where that end is open
 * @param lastDays inclusive; {@link #OPEN_END} where that end is open
 * @param statuses positions among {@link BinView}'s counts
 */
record Matches(long[] ids, int[] firstDays, int[] lastDays, byte[] statuses, long undated) implements Selection {

    static final int OPEN_START = Integer.MIN_VALUE;
    static final int OPEN_END = Integer.MAX_VALUE;

    private static final int STATUSES = 4;

    @Override
    public Optional<ExtentView> extent() {
        if (ids.length == 0) {
            return Optional.empty();
        }
        int earliest = Integer.MAX_VALUE;
        int latest = Integer.MIN_VALUE;
        for (int i = 0; i < ids.length; i++) {
            // Of an open end, the other one is what is known.
            earliest = Math.min(earliest, firstDays[i] == OPEN_START ? lastDays[i] : firstDays[i]);
            latest = Math.max(latest, lastDays[i] == OPEN_END ? firstDays[i] : lastDays[i]);
        }
        return Optional.of(new ExtentView(LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(latest + 1L)));
    }

    @Override
    public long placed() {
        return ids.length;
    }

    @Override
    public TileCounts counts(Tile tile) {
        int[] counts = new int[tile.bins() * STATUSES];
        long total = 0;
        for (int i = 0; i < ids.length; i++) {
            if (overlaps(i, tile)) {
                total++;
                int first = firstDays[i] >> tile.level();
                if (first == lastDays[i] >> tile.level()) {
                    counts[(int) (first - tile.firstBin()) * STATUSES + statuses[i]]++;
                }
            }
        }
        List<BinView> bins = new ArrayList<>();
        for (int bin = 0; bin < tile.bins(); bin++) {
            BinView view = bin(tile, bin, counts);
            if (view.total() > 0) {
                bins.add(view);
            }
        }
        return new TileCounts(bins, total);
    }

    private static BinView bin(Tile tile, int bin, int[] counts) {
        int at = bin * STATUSES;
        return new BinView(
                tile.grid().startOf(tile.firstBin() + bin),
                tile.grid().startOf(tile.firstBin() + bin + 1),
                counts[at],
                counts[at + 1],
                counts[at + 2],
                counts[at + 3]);
    }

    @Override
    public List<Long> mostSalient(Tile tile, int limit) {
        List<Long> found = new ArrayList<>(limit);
        for (int i = 0; i < ids.length && found.size() < limit; i++) {
            if (overlaps(i, tile)) {
                found.add(ids[i]);
            }
        }
        return found;
    }

    private boolean overlaps(int i, Tile tile) {
        return firstDays[i] < tile.endExclusive() && lastDays[i] >= tile.startInclusive();
    }

    /** What it takes in memory, roughly. */
    int size() {
        return ids.length;
    }
}
