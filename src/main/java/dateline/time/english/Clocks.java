package dateline.time.english;

/** Pieces of clock times: a.m. and p.m., zones. */
final class Clocks {

    private static final String[] ZONES = {
        "gmt", "utc", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt", "bst", "cet", "cest",
        "eet", "eest", "msk", "jst", "kst", "ist", "aest", "hkt"
    };

    private Clocks() {}

    /** A half of the day and the token after it. */
    record Half(boolean isAfternoon, int end) {}

    static java.util.Optional<Half> half(Scan scan, int at) {
        if (scan.saysAny(at, "am", "pm")) {
            return java.util.Optional.of(new Half(scan.says(at, "pm"), at + 1));
        }
        boolean dotted = scan.saysAny(at, "a", "p")
                && scan.isMark(at + 1, '.')
                && scan.says(at + 2, "m")
                && scan.isGlued(at + 1)
                && scan.isGlued(at + 2);
        return dotted
                ? java.util.Optional.of(new Half(scan.says(at, "p"), scan.skipDot(at + 3)))
                : java.util.Optional.empty();
    }

    static boolean isZone(Scan scan, int at) {
        return scan.isCapital(at) && scan.length(at) <= 4 && scan.saysAny(at, ZONES);
    }
}
