package dateline.event.match;

import java.util.EnumSet;
import java.util.Set;

/** How two tellings stand to each other. */
public sealed interface Likeness {

    /**
     * They tell of one happening.
     *
     * @param degree of the likeness, greater for liker ones
     */
    record Same(double degree) implements Likeness {}

    /**
     * They tell of one happening and contradict each other.
     *
     * @param degree of the likeness, greater for liker ones
     */
    record Conflict(double degree, Set<Matter> matters) implements Likeness {
        public Conflict {
            matters = Set.copyOf(EnumSet.copyOf(matters));
        }
    }

    /** They tell of two happenings, or it cannot be known that it is one. */
    record Different() implements Likeness {}

    /** What tellings of one happening disagree on. */
    enum Matter {
        /** On which day it was. */
        DAY,
        /** How many there were. */
        COUNT,
        /** Whether it was at all. */
        STATUS
    }
}
