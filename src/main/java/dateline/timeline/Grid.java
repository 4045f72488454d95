package dateline.timeline;

import java.time.LocalDate;

/**
 * The fixed grid of bins that time is cut into: bins of 2^level days, counted from 1970-01-01. Fixed, so that a bin
 * holds the same events whatever range is looked at, and so that two bins of one level make one of the next.
 */
record Grid(int level) {

    /** Bins of about 5,700 years. */
    private static final int WIDEST = 21;

    Grid {
        if (!has(level)) {
            throw new IllegalArgumentException("no such level: " + level);
        }
    }

    static boolean has(int level) {
        return level >= 0 && level <= WIDEST;
    }

    /** The finest grid that cuts a range of days into at most that many bins. */
    static Grid cutting(LocalDate startInclusive, LocalDate endExclusive, int atMost) {
        int level = 0;
        while (level < WIDEST && new Grid(level).binsBetween(startInclusive, endExclusive) > atMost) {
            level++;
        }
        return new Grid(level);
    }

    int binDays() {
        return 1 << level;
    }

    /** How many bins a range of days touches. */
    long binsBetween(LocalDate startInclusive, LocalDate endExclusive) {
        return binOf(endExclusive.minusDays(1)) - binOf(startInclusive) + 1;
    }

    long binOf(LocalDate day) {
        return day.toEpochDay() >> level;
    }

    /** The first day of a bin. */
    LocalDate startOf(long bin) {
        return LocalDate.ofEpochDay(bin << level);
    }
}
