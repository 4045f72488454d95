package dateline.time.english;

import java.util.Optional;

/** Years with their era: "44 B.C.", "300 BCE", "79 A.D.", "AD 79", "A.D. 410". */
final class Eras {

    private static final int EARLIEST = 9999;

    private Eras() {}

    /**
     * A year with its era.
     *
     * @param value 0 for the year 1 B.C.
     * @param first its first token
     * @param last its last token
     */
    record Year(int value, int first, int last) {}

    /** @param number the token of the number, be the era before it or after */
    static Optional<Year> read(Scan scan, int number) {
        if (!scan.isNumber(number) || scan.number(number) < 1 || scan.number(number) > EARLIEST) {
            return Optional.empty();
        }
        int year = scan.number(number);
        if (scan.saysAny(number + 1, "bc", "bce") && scan.isCapital(number + 1)) {
            return Optional.of(new Year(1 - year, number, number + 1));
        }
        if (scan.saysAny(number + 1, "ad", "ce") && scan.isCapital(number + 1)) {
            return Optional.of(new Year(year, number, number + 1));
        }
        if (isDotted(scan, number + 1, "b", "c")) {
            return Optional.of(new Year(1 - year, number, scan.skipDot(number + 4) - 1));
        }
        if (isDotted(scan, number + 1, "a", "d")) {
            return Optional.of(new Year(year, number, scan.skipDot(number + 4) - 1));
        }
        if (scan.says(number - 1, "ad") && scan.isCapital(number - 1)) {
            return Optional.of(new Year(year, number - 1, number));
        }
        return scan.isMark(number - 1, '.') && isDotted(scan, number - 4, "a", "d")
                ? Optional.of(new Year(year, number - 4, number))
                : Optional.empty();
    }

    /** "A.D", before its last dot. */
    private static boolean isDotted(Scan scan, int at, String first, String second) {
        boolean tight = scan.isMark(at + 1, '.') && scan.isGlued(at + 1) && scan.isGlued(at + 2);
        return tight && scan.says(at, first) && scan.says(at + 2, second);
    }
}
