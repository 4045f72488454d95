package dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What "early", "mid", "late" and "about" leave of a piece of the calendar. TIMEX3 keeps the value as it is; the EDTF
 * form takes the first, middle or last third, with a soft inner edge: "early 1990s" is 1990/1993~, "mid-June"
 * 2024-06-11~/2024-06-20~, "late 2010" 2010-09~/2010-12.
 */
final class Softening {

    private Softening() {}

    static Resolved apply(Term.Softener softener, Resolved resolved, Frame frame) {
        if (!(resolved.reading() instanceof Reading.Placed placed)) {
            return resolved;
        }
        if (softener == Term.Softener.ABOUT) {
            return resolved.reading(Reading.placed(placed.edtf().approximate(), placed.interval()));
        }
        if (resolved.piece().isEmpty() || resolved.type() == TimexType.TIME) {
            return resolved;
        }
        Piece piece = resolved.piece().get();
        LocalDate start = piece.start();
        LocalDate last = piece.endExclusive().minusDays(1);
        long days = ChronoUnit.DAYS.between(start, piece.endExclusive());
        if (days < 7) {
            return resolved;
        }
        Edtf edtf =
                switch (softener) {
                    case EARLY ->
                        Edtf.between(
                                edge(piece, start),
                                edge(piece, start.plusDays(days / 3 - 1)).approximate());
                    case MIDDLE ->
                        Edtf.between(
                                edge(piece, start.plusDays(days / 3)).approximate(),
                                edge(piece, start.plusDays(2 * days / 3 - 1)).approximate());
                    case LATE ->
                        Edtf.between(edge(piece, start.plusDays(2 * days / 3)).approximate(), edge(piece, last));
                    case SO_FAR ->
                        frame.publication()
                                .filter(piece::contains)
                                .map(today -> Edtf.between(Edtf.day(start), Edtf.day(today)))
                                .orElse(placed.edtf());
                    case TO_COME ->
                        frame.publication()
                                .filter(piece::contains)
                                .map(today -> Edtf.between(Edtf.day(today), Edtf.day(last)))
                                .orElse(placed.edtf());
                    case ABOUT -> placed.edtf().approximate();
                };
        return resolved.reading(Reading.placed(edtf));
    }

    /** An edge is told as finely as the piece deserves: years in a decade, months in a year, days in a month. */
    private static Edtf edge(Piece piece, LocalDate day) {
        if (piece.unit().isCoarserThan(Granularity.YEAR)) {
            return Edtf.year(day.getYear());
        }
        return piece.unit().isCoarserThan(Granularity.MONTH) ? Edtf.month(YearMonth.from(day)) : Edtf.day(day);
    }
}
