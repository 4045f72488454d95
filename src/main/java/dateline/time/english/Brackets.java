package dateline.time.english;

import dateline.time.Term;

/**
 * What is in brackets that tell a moment by another clock: of the two, the first is the day that the text tells of.
 *
 * <p>Takes "(1641 GMT Friday)" of "12:41 a.m. Saturday (1641 GMT Friday)", and both of "(2355 GMT on Tuesday)". Refuses "(Friday)".
 */
final class Brackets {

    private static final int LONGEST = 8;

    private final Scan scan;

    /** The closing bracket of the last ones that hold a clock. */
    private int close = -1;

    Brackets(Scan scan) {
        this.scan = scan;
    }

    /** Whether the date is in such brackets. Dates are asked for first to last. */
    boolean holdOtherClock(Found date) {
        boolean opens = date.term() instanceof Term.At && scan.isMark(date.first() - 1, '(');
        for (int i = date.last() + 1; opens && close < date.first() && i <= date.last() + LONGEST; i++) {
            close = scan.isMark(i, ')') ? i : close;
        }
        return date.first() < close;
    }
}
