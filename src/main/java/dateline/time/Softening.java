package dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * What "early", "mid", "late" and "about" leave of a piece of the calendar. TIMEX3 keeps the value as it is; the EDTF
 * form takes the first, middle or last third, with a soft inner edge: "early 1990s" is 1990/1993~, "mid-June"
 * 2024-06-11~/2024-06-20~, "late 2010" 2010-09~/2010-12. Halves have hard edges: "the first half of the 1990s" is 1990/1994.
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
        long third = days / 3;
        Edtf edtf =
                switch (softener) {
                    case EARLY -> Edtf.between(edge(piece, start), soft(piece, start.plusDays(third - 1)));
                    case MIDDLE ->
                        Edtf.between(soft(piece, start.plusDays(third)), soft(piece, start.plusDays(2 * days / 3 - 1)));
                    case LATE -> Edtf.between(soft(piece, start.plusDays(2 * days / 3)), edge(piece, last));
                    case FIRST_HALF ->
                        Edtf.between(
                                edge(piece, start), edge(piece, middle(piece).minusDays(1)));
                    case SECOND_HALF -> Edtf.between(edge(piece, middle(piece)), edge(piece, last));
                    case SO_FAR -> cutToday(piece, frame, today -> Edtf.between(Edtf.day(start), Edtf.day(today)));
                    case TO_COME -> cutToday(piece, frame, today -> Edtf.between(Edtf.day(today), Edtf.day(last)));
                    case ABOUT -> placed.edtf().approximate();
                };
        return resolved.reading(Reading.placed(edtf));
    }

    /** The first day of its second half. */
    private static LocalDate middle(Piece piece) {
        return piece.start().plusMonths(ChronoUnit.MONTHS.between(piece.start(), piece.endExclusive()) / 2);
    }

    /** The side of the publication that is meant, where the piece holds it; else the piece. */
    private static Edtf cutToday(Piece piece, Frame frame, Function<LocalDate, Edtf> side) {
        return frame.publication().filter(piece::contains).map(side).orElse(piece.edtf());
    }

    private static Edtf soft(Piece piece, LocalDate day) {
        return edge(piece, day).approximate();
    }

    /** An edge is told as finely as the piece deserves: years in a decade, months in a year, days in a month. */
    private static Edtf edge(Piece piece, LocalDate day) {
        if (piece.unit().isCoarserThan(Granularity.YEAR)) {
            return Edtf.year(day.getYear());
        }
        return piece.unit().isCoarserThan(Granularity.MONTH) ? Edtf.month(YearMonth.from(day)) : Edtf.day(day);
    }
}
