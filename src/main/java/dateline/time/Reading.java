package dateline.time;

/** What a time expression was read as: a place in time, or the reason that it has none. */
public sealed interface Reading {

    /**
     * A place in time.
     *
     * @param edtf as ISO 8601-2, with approximation and open ends
     * @param interval what it denotes, down to the minute where the text tells a time of day
     */
    record Placed(Edtf edtf, Interval interval) implements Reading {}

    /** No place in time. */
    record Unplaced(Reason reason) implements Reading {}

    /** Why an expression has no place in time. */
    enum Reason {
        /** Relative, and the text's publication date is not known: placed as soon as it is. */
        NEEDS_ANCHOR,
        /** A length ("24 years"): it is no place by itself, but a rule may lean on it. */
        LENGTH,
        /** It recurs ("every Friday"). */
        RECURS,
        /** It points at no date that could be named ("recently", "in the future", an unknown reference). */
        VAGUE;

        private final Reading unplaced = new Unplaced(this);
    }

    static Reading placed(Edtf edtf) {
        return new Placed(edtf, edtf.interval());
    }

    static Reading placed(Edtf edtf, Interval interval) {
        return new Placed(edtf, interval);
    }

    static Reading unplaced(Reason reason) {
        return reason.unplaced;
    }
}
