package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.util.Optional;

/**
 * Joins a length with the smaller one that goes on with it.
 *
 * <p>Takes "two hours and 15 minutes", "2 hours, 8 minutes and 43 seconds", "a year and three months", "3 hours 20
 * minutes". Refuses "three days and two weeks", "a year or six months", "hours and minutes".
 */
final class JoinLengths implements PairRefiner {

    @Override
    public String words() {
        return "one length in two units";
    }

    @Override
    public Optional<Found> join(Scan scan, Found left, Found right) {
        if (!(left.term() instanceof Term.Length a) || !(right.term() instanceof Term.Length b)) {
            return Optional.empty();
        }
        int next = scan.skipComma(left.last() + 1);
        next = scan.says(next, "and") ? next + 1 : next;
        boolean told = a.length().count() > 0
                && a.length().count() == Math.rint(a.length().count())
                && b.length().count() > 0
                && !(next == left.last() + 2 && scan.is(right.first(), Kind.A));
        return next == right.first()
                        && told
                        && goesOn(a.length().unit(), b.length().unit())
                ? Optional.of(left.join(right, new Term.Length(sum(a.length(), b.length()))))
                : Optional.empty();
    }

    /** Years go on in months, weeks and days, days in hours, and hours in minutes; years do not in minutes. */
    private static boolean goesOn(Granularity greater, Granularity smaller) {
        boolean near = greater == Granularity.DAY || greater.isTimeOfDay() == smaller.isTimeOfDay();
        return near && greater.isCoarserThan(smaller) && !greater.isCoarserThan(Granularity.YEAR);
    }

    /** "P1Y" and "P3M" are "P1Y3M", "P1D" and "PT3H" are "P1DT3H", "PT2H" and "PT8M" are "PT2H8M". */
    private static Term.Span sum(Term.Span greater, Term.Span smaller) {
        String rest = smaller.timex().substring(greater.timex().contains("T") ? 2 : 1);
        return new Term.Span(greater.timex() + rest, greater.unit(), greater.count());
    }
}
