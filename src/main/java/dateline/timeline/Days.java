package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/** A stretch of the days that can be stored, as days since 1970-01-01, half-open. */
record Days(int startInclusive, int endExclusive) {

    /** Before the year -4000, from which on days are stored, and after 4714 BC, with which the database's begin. */
    private static final int FIRST = -2_400_000;

    /** After the year 10000. */
    private static final int END = 3_000_000;

    /** A bin of a grid. */
    record Bin(int level, int index) {}

    static Days all() {
        return new Days(FIRST, END);
    }

    Days from(long day) {
        return new Days(clamp(day), endExclusive);
    }

    Days until(long day) {
        return new Days(startInclusive, clamp(day));
    }

    private int clamp(long day) {
        return (int) Math.max(startInclusive, Math.min(endExclusive, day));
    }

    /** The fewest bins that make up exactly these days: of most levels two at most. */
    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        int day = startInclusive;
        while (day < endExclusive) {
            int level = Math.min(Grid.WIDEST, Integer.numberOfTrailingZeros(day));
            while (day + (1L << level) > endExclusive) {
                level--;
            }
            bins.add(new Bin(level, day >> level));
            day += 1 << level;
        }
        return bins;
    }
}
