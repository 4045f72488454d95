package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.util.Optional;

/**
 * Joins a part of a year, month or week with the whole that it is of.
 *
 * <p>Takes "the third quarter of this year", "July last year", "next year’s first quarter", "the 1988 third quarter", "Monday of last week", "the
 * 19th of this month", "the week of March 6", "the second Tuesday in May". Refuses "Monday, last week", "May. Last year".
 */
final class JoinPartAndWhole implements PairRefiner {

    @Override
    public String words() {
        return "the one is a part of the other";
    }

    @Override
    public Optional<Found> join(Scan scan, Found left, Found right) {
        boolean of = scan.says(left.last() + 1, "of") && right.first() == left.last() + 2;
        boolean adjacent = right.first() == left.last() + 1;
        if ((of || adjacent) && isPart(left.term(), right.term())) {
            return Optional.of(left.join(right, new Term.Within(left.term(), right.term())));
        }
        boolean in = scan.says(left.last() + 1, "in") && right.first() == left.last() + 2;
        if ((of || in) && left.term() instanceof Term.Nth && NthOfWhole.isWhole(right.term())) {
            return Optional.of(left.join(right, new Term.Within(left.term(), right.term())));
        }
        boolean day = right.term() instanceof Term.MonthDay || right.term() instanceof Term.Known;
        if (of && day && left.term() instanceof Term.Weekend) {
            return Optional.of(left.join(right, new Term.Moved(right.term(), Granularity.WEEKEND, 0)));
        }
        if (of
                && isUnit(left.term(), Granularity.WEEK)
                && (right.term() instanceof Term.MonthDay || right.term() instanceof Term.Known)) {
            return Optional.of(left.join(right, new Term.Moved(right.term(), Granularity.WEEK, 0)));
        }
        boolean yearFirst = adjacent && left.term() instanceof Term.Known && right.term() instanceof Term.PartOfYear;
        if (yearFirst && isPart(right.term(), left.term())) {
            Found both = left.join(right, new Term.Within(right.term(), left.term()));
            return Optional.of(scan.is(left.first() - 1, Kind.THE) ? both.from(left.first() - 1) : both);
        }
        boolean possessive = scan.isApostrophe(left.last() + 1)
                && scan.says(left.last() + 2, "s")
                && right.first() == left.last() + 3;
        if (possessive && isPart(right.term(), left.term())) {
            return Optional.of(left.join(right, new Term.Within(right.term(), left.term())));
        }
        return Optional.empty();
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
