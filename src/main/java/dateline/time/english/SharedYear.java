package dateline.time.english;

import dateline.time.Frame;
import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Resolver;
import dateline.time.Term;
import java.time.LocalDate;

/** The year that is said once for two dates: "May to July 2010", "the spring and summer of 2012". */
final class SharedYear {

    private SharedYear() {}

    static boolean isYearOf(Term term) {
        return term instanceof Term.Within within && within.part() instanceof Term.PartOfYear && isYear(within.whole());
    }

    /** The year is said once: "May to July 2010", "the spring and summer of 2012"; "November to February 2012" began before. */
    static Term of(Term first, Term second) {
        boolean ofMonth = first instanceof Term.MonthOnly || first instanceof Term.MonthDay;
        if (ofMonth && second instanceof Term.Within within && isYear(within.whole())) {
            return inYearOf(first, within);
        }
        if (ofMonth && second instanceof Term.Known known) {
            return inYear(first, Piece.holding(Granularity.YEAR, known.piece().start()), second);
        }
        if (first instanceof Term.PartOfYear && isYearOf(second)) {
            Term whole = ((Term.Within) second).whole();
            return whole instanceof Term.Known year
                    ? inYear(first, year.piece(), second)
                    : new Term.Within(first, whole);
        }
        return first;
    }

    private static boolean isYear(Term term) {
        return JoinPartAndWhole.isUnit(term, Granularity.YEAR);
    }

    /** "January to March this year"; "November to March this year" began in the one before. */
    private static Term inYearOf(Term first, Term.Within second) {
        boolean runsBackward = month(first) > month(second.part());
        return new Term.Within(
                first, runsBackward ? new Term.Moved(second.whole(), Granularity.YEAR, -1) : second.whole());
    }

    /** 0 where it tells no month. */
    private static int month(Term term) {
        return term instanceof Term.MonthOnly only
                ? only.month()
                : term instanceof Term.MonthDay day
                        ? day.month()
                        : term instanceof Term.Softened s ? month(s.term()) : 0;
    }

    /** In that year or the one before, so that it is before the other. */
    private static Term inYear(Term first, Piece year, Term second) {
        Term same = new Term.Within(first, new Term.Known(year));
        boolean runsBackward = start(same).isAfter(start(second));
        return runsBackward ? new Term.Within(first, new Term.Known(year.plus(-1))) : same;
    }

    private static LocalDate start(Term known) {
        return Resolver.resolve(known, Frame.empty()).piece().orElseThrow().start();
    }
}
