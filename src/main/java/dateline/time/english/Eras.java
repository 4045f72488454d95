package dateline.time.english;

import dateline.time.Piece;
import dateline.time.Term;
import java.util.Optional;

/** Years with their era: "44 B.C.", "300 BCE", "79 A.D.", "AD 79". */
final class Eras {

    private static final int EARLIEST = 9999;

    private Eras() {}

    static Optional<Found> read(Scan scan, int first) {
        if (!scan.isNumber(first) || scan.number(first) < 1 || scan.number(first) > EARLIEST) {
            return Optional.empty();
        }
        int year = scan.number(first);
        if (scan.saysAny(first + 1, "bc", "bce") && scan.isCapital(first + 1)) {
            return Found.some(first, first + 1, new Term.Known(Piece.year(1 - year)));
        }
        if (scan.saysAny(first + 1, "ad", "ce") && scan.isCapital(first + 1)) {
            return Found.some(first, first + 1, new Term.Known(Piece.year(year)));
        }
        boolean dotted = scan.isMark(first + 2, '.') && scan.isGlued(first + 2) && scan.isGlued(first + 3);
        if (dotted && scan.says(first + 1, "b") && scan.says(first + 3, "c")) {
            return Found.some(first, scan.skipDot(first + 4) - 1, new Term.Known(Piece.year(1 - year)));
        }
        if (dotted && scan.says(first + 1, "a") && scan.says(first + 3, "d")) {
            return Found.some(first, scan.skipDot(first + 4) - 1, new Term.Known(Piece.year(year)));
        }
        if (scan.says(first - 1, "ad") && scan.isCapital(first - 1)) {
            return Found.some(first - 1, first, new Term.Known(Piece.year(year)));
        }
        return Optional.empty();
    }
}
