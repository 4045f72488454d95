package dateline.time.english;

import java.util.Optional;

/** Pieces of clock times: what leads them, and their halves of the day. */
final class Clocks {

    private static final String[] LEADS = {
        "at", "until", "by", "since", "from", "around", "about", "till", "before", "after"
    };

    /** No time has more tokens: "11:30 p.m. local time". */
    private static final int LONGEST_TIME = 10;

    private static final String[] OF_TIME = {"a", "p", "m", "am", "pm", "local", "time"};

    /** How many tokens on a half of the day still goes without saying. */
    private static final int CARRIES = 60;

    private Clocks() {}

    /** A half of the day and the token after it. */
    record Half(boolean isAfternoon, int end) {

        /** The hour of the day that an hour of it is: 12 p.m. is 12, 12 a.m. is 0. */
        int hour(int ofTwelve) {
            return ofTwelve % 12 + (isAfternoon ? 12 : 0);
        }
    }

    /** "a.m.", "pm", "in the morning", "at night". */
    static Optional<Half> half(Scan scan, int at) {
        if (scan.says(at, "in") && scan.is(at + 1, Kind.THE) && scan.is(at + 2, Kind.DAYPART)) {
            return Optional.of(new Half(!scan.says(at + 2, "morning"), at + 3));
        }
        if (scan.says(at, "at") && scan.says(at + 1, "night")) {
            return Optional.of(new Half(true, at + 2));
        }
        if (scan.saysAny(at, "am", "pm")) {
            return Optional.of(new Half(scan.says(at, "pm"), at + 1));
        }
        boolean dotted = scan.saysAny(at, "a", "p")
                && scan.isMark(at + 1, '.')
                && scan.says(at + 2, "m")
                && scan.isGlued(at + 1)
                && scan.isGlued(at + 2);
        return dotted ? Optional.of(new Half(scan.says(at, "p"), scan.skipDot(at + 3))) : Optional.empty();
    }

    /** The half of an hour that goes on from a time not far before it: "at 2:20 p.m.; by 2:47", "from 9:40 a.m. until 1:15". */
    static Optional<Half> halfBefore(Scan scan, int first, int hour) {
        for (int at = first - 2; at > 0 && at > first - CARRIES; at--) {
            Optional<Half> half = scan.isNumber(at - 1) ? half(scan, at) : Optional.empty();
            if (half.isPresent()) {
                int before = scan.isMark(at - 2, ':') ? at - 3 : at - 1;
                boolean isAfternoon = half.get().isAfternoon() ^ hour % 12 < scan.number(before) % 12;
                return Optional.of(new Half(isAfternoon, first));
            }
        }
        return Optional.empty();
    }

    /** The token before "midnight on", "6 p.m. local time on"; the same token where no time stands there. */
    static int beforeTimeOn(Scan scan, int on) {
        if (!scan.says(on, "on")) {
            return on;
        }
        int at = on - 1;
        while (at > on - LONGEST_TIME && isOfTime(scan, at)) {
            at--;
        }
        return at < on - 1 ? at : on;
    }

    private static boolean isOfTime(Scan scan, int at) {
        return scan.is(at, Kind.NOON)
                || scan.isNumber(at)
                || scan.isMark(at, ':')
                || scan.isMark(at, '.')
                || scan.saysAny(at, OF_TIME)
                || Zones.isZone(scan, at);
    }

    /** Whether a word stands before the token that leads a time: "at 14:30", "as late as 14:30". */
    static boolean isLed(Scan scan, int first) {
        return scan.saysAny(first - 1, LEADS)
                || scan.says(first - 1, "as") && scan.saysAny(first - 2, "late", "early", "recently", "soon");
    }
}
