package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.util.Optional;

/**
 * Joins a part of a year, month or week with the whole that it is of.
 *
 * <p>Takes "the third quarter of this year", "July last year", "next year’s first quarter", "the 1988 third quarter", "Monday of last week", "the
 * 19th of this month", "the week of March 6", "the second Tuesday in May", "this day in 1916", "the month of May". Refuses "left Friday after Christmas", "Monday, last week", "May. Last year".
 */
final class JoinPartAndWhole implements PairRefiner {

    @Override
    public String words() {
        return "the one is a part of the other";
    }

    @Override
    public Optional<Found> join(Scan scan, Found left, Found right) {
        boolean adjacent = right.first() == left.last() + 1;
        boolean of = isBetween(scan, "of", left, right);
        Optional<Term> joined = Optional.empty();
        if (of || adjacent) {
            joined = partOf(left.term(), right.term());
        }
        if (joined.isEmpty() && (of || isBetween(scan, "in", left, right))) {
            joined = nthOf(left.term(), right.term());
        }
        if (joined.isEmpty() && of) {
            joined = weekOf(left.term(), right.term()).or(() -> monthOf(left.term(), right.term()));
        }
        if (joined.isEmpty() && isPossessive(scan, left, right)) {
            joined = partOf(right.term(), left.term());
        }
        if (joined.isEmpty()
                && adjacent
                && left.term() instanceof Term.Known
                && right.term() instanceof Term.PartOfYear) {
            int the = scan.is(left.first() - 1, Kind.THE) ? left.first() - 1 : left.first();
            return partOf(right.term(), left.term())
                    .map(term -> left.join(right, term).from(the));
        }
        return joined.map(term -> left.join(right, term));
    }

    private static boolean isBetween(Scan scan, String word, Found left, Found right) {
        return right.first() == left.last() + 2 && scan.says(left.last() + 1, word);
    }

    private static boolean isPossessive(Scan scan, Found left, Found right) {
        return right.first() == left.last() + 3
                && scan.isApostrophe(left.last() + 1)
                && scan.says(left.last() + 2, "s");
    }

    /** "the third quarter" of "this year". */
    private static Optional<Term> partOf(Term part, Term whole) {
        return isPart(part, whole) ? Optional.of(new Term.Within(part, whole)) : Optional.empty();
    }

    /** "the second Tuesday" in "May", "this day" in "1916". */
    private static Optional<Term> nthOf(Term nth, Term whole) {
        boolean today = nth instanceof Term.FromPublication day && day.unit() == Granularity.DAY && day.count() == 0;
        if (today && whole instanceof Term.Known known && known.piece().unit() == Granularity.YEAR) {
            return Optional.of(new Term.Within(nth, whole));
        }
        return nth instanceof Term.Nth && NthOfWhole.isWhole(whole)
                ? Optional.of(new Term.Within(nth, whole))
                : Optional.empty();
    }

    /** "the week" of "March 6", "the weekend" of "June 8". */
    private static Optional<Term> weekOf(Term week, Term day) {
        boolean isDay = day instanceof Term.MonthDay || day instanceof Term.Known;
        Granularity unit = week instanceof Term.Weekend ? Granularity.WEEKEND : Granularity.WEEK;
        return isDay && (unit == Granularity.WEEKEND || isUnit(week, unit))
                ? Optional.of(new Term.Moved(day, unit, 0))
                : Optional.empty();
    }

    /** "the month" of "May", of "May 2007". */
    private static Optional<Term> monthOf(Term unit, Term month) {
        boolean isMonth = month instanceof Term.MonthOnly || isUnit(month, Granularity.MONTH);
        return isUnit(unit, Granularity.MONTH) && isMonth ? Optional.of(month) : Optional.empty();
    }

    private static boolean isPart(Term part, Term whole) {
        if (part instanceof Term.PartOfYear
                || part instanceof Term.MonthOnly
                || part instanceof Term.MonthDay
                || part instanceof Term.Feast) {
            return isUnit(whole, Granularity.YEAR);
        }
        if (part instanceof Term.Weekday) {
            return isUnit(whole, Granularity.WEEK);
        }
        return part instanceof Term.DayOfMonth && isUnit(whole, Granularity.MONTH);
    }

    static boolean isUnit(Term term, Granularity unit) {
        return term instanceof Term.FromPublication p && p.unit() == unit
                || term instanceof Term.FromReference r && r.unit() == unit
                || term instanceof Term.Known k && k.piece().unit() == unit;
    }
}
