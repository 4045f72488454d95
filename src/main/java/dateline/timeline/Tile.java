package dateline.timeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of 64 bins of one grid, and with it of 2^(level + 6) days. Its index counts from the tile that begins at
 * 1970-01-01; those before it have negative ones. Two tiles of a level make one of the next.
 */
record Tile(Grid grid, long index) {

    private static final int LEVELS_ABOVE_BINS = 6;

    /** In days to both sides of 1970, as far as a calendar of ours goes: about two million years. */
    private static final long FARTHEST = 1L << 30;

    Tile {
        if (!lies(grid.level(), index)) {
            throw new IllegalArgumentException("no such tile: " + grid.level() + "/" + index);
        }
    }

    /** Empty where there is no such level, or the index lies beyond any calendar. */
    static Optional<Tile> at(int level, long index) {
        return Grid.has(level) && lies(level, index) ? Optional.of(new Tile(new Grid(level), index)) : Optional.empty();
    }

    private static boolean lies(int level, long index) {
        long farthest = FARTHEST >> (level + LEVELS_ABOVE_BINS);
        return index >= -farthest && index < farthest;
    }

    int level() {
        return grid.level();
    }

    /** Days since 1970-01-01. */
    long startInclusive() {
        return index << (level() + LEVELS_ABOVE_BINS);
    }

    long endExclusive() {
        return (index + 1) << (level() + LEVELS_ABOVE_BINS);
    }

    LocalDate start() {
        return LocalDate.ofEpochDay(startInclusive());
    }

    /** The day after its last. */
    LocalDate end() {
        return LocalDate.ofEpochDay(endExclusive());
    }

    long firstBin() {
        return index << LEVELS_ABOVE_BINS;
    }

    int bins() {
        return 1 << LEVELS_ABOVE_BINS;
    }
}
