package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.util.Optional;

/**
 * Joins a length with the smaller one that goes on with it.
 *
 * <p>Takes "two hours and 15 minutes", "2 hours, 8 minutes and 43 seconds", "a year and three months", "3 hours 20
 * minutes", "four years and two months later", "three weeks and a day ago". Refuses "three days and two weeks", "a year or six months", "hours and minutes".
 */
final class JoinLengths implements PairRefiner {

    @Override
    public String words() {
        return "one length in two units";
    }

    @Override
    public Optional<Found> join(Scan scan, Found left, Found right) {
        if (!(left.term() instanceof Term.Length a)) {
            return Optional.empty();
        }
        if (scan.says(left.last() + 1, "and") && right.first() == left.last() + 2) {
            Optional<Term> distance = distance(a.length(), right.term());
            if (distance.isPresent()) {
                return distance.map(term -> left.join(right, term));
            }
        }
        if (!(right.term() instanceof Term.Length b)) {
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

    /** "four years" and "two months later", "three weeks" and "a day ago": as far in the smaller unit. */
    private static Optional<Term> distance(Term.Span greater, Term smaller) {
        if (smaller instanceof Term.FromReference t && t.count() != 0) {
            return inAll(greater, t.unit(), t.count()).map(count -> new Term.FromReference(t.unit(), count));
        }
        return smaller instanceof Term.FromPublication t && t.count() != 0
                ? inAll(greater, t.unit(), t.count()).map(count -> new Term.FromPublication(t.unit(), count))
                : Optional.empty();
    }

    /** Both as one count of the smaller unit; empty where the greater has no fixed number of it, as years of days. */
    private static Optional<Long> inAll(Term.Span greater, Granularity unit, long count) {
        int units = greater.unit() == Granularity.YEAR && unit == Granularity.MONTH
                ? 12
                : greater.unit() == Granularity.WEEK && unit == Granularity.DAY ? 7 : 0;
        boolean whole = units > 0 && greater.count() > 0 && greater.count() == Math.rint(greater.count());
        long more = Math.round(greater.count()) * units;
        return whole ? Optional.of(count < 0 ? count - more : count + more) : Optional.empty();
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
