package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads two dates that bound a stretch. They stay two mentions, as TIMEX3 has them, and both read as the whole stretch. A
 * year that is said once is the year of both.
 *
 * <p>Takes "from 2009 to 2011", "between May and July", "2009–2011", "May through July 2010", "July and August 2012",
 * "next Monday and Tuesday", "the spring and summer of 2012".
 * Refuses "up 3 to 2010", "between Monday and the house", "extended on Monday until Friday", "Friday to
 * December" (it runs backward).
 */
final class JoinRanges implements Refiner {

    private static final String[] MOVED = {
        "moved",
        "postponed",
        "delayed",
        "rescheduled",
        "pushed",
        "shifted",
        "deferred",
        "brought",
        "changed",
        "switched"
    };

    /** No more words stand between such a verb and the "from". */
    private static final int MOVED_REACH = 4;

    @Override
    public String words() {
        return "one end of a stretch";
    }

    @Override
    public List<Found> refine(Scan scan, List<Found> found) {
        List<Found> read = new ArrayList<>(found.size());
        for (Found next : found) {
            int last = read.size() - 1;
            if (last >= 0 && isRange(scan, read.get(last), next)) {
                Found first = read.get(last);
                Term.Range range = stretch(first.term(), next.term());
                read.set(
                        last,
                        first.over(first.first(), first.last(), range.first())
                                .reads(range)
                                .by(name()));
                read.add(next.over(next.first(), next.last(), range.last())
                        .reads(range)
                        .by(name()));
            } else if (last >= 0 && isPair(scan, read.get(last), next)) {
                Found first = read.get(last);
                Term.Range range = stretch(first.term(), next.term());
                read.set(
                        last,
                        first.over(first.first(), first.last(), range.first()).by(name()));
                read.add(next.over(next.first(), next.last(), range.last()).by(name()));
            } else if (last >= 0 && isWeekdayAfter(scan, read.get(last), next)) {
                int days = daysAfter(pointed(read.get(last).term()), (Term.Weekday) next.term());
                Term second = new Term.Moved(read.get(last).term(), Granularity.DAY, days);
                read.add(next.over(next.first(), next.last(), second).by(name()));
            } else {
                shareYear(scan, read, next);
                read.add(last >= 0 ? again(scan, read.get(last), inYearTold(scan, read.get(last), next)) : next);
            }
        }
        return read;
    }

    private static boolean isRange(Scan scan, Found first, Found second) {
        if (second.first() != first.last() + 2 || !isEnd(first.term()) || !isEnd(second.term())) {
            return false;
        }
        int between = first.last() + 1;
        boolean and = scan.says(between, "and") && scan.says(first.first() - 1, "between");
        boolean dash = scan.isHyphen(between) || scan.isMark(between, '—');
        boolean to = scan.saysAny(between, "to", "until", "till")
                && !scan.saysAny(first.first() - 1, "on", "in")
                && !isMoved(scan, first.first() - 1);
        return and || dash || to || scan.says(between, "through");
    }

    /** "moved from May to July", "pushed the vote back from May to July": the one date is given up for the other. */
    private static boolean isMoved(Scan scan, int from) {
        boolean moved = false;
        for (int i = from - 1; i >= from - MOVED_REACH && scan.says(from, "from") && !moved; i--) {
            moved = scan.saysAny(i, MOVED);
        }
        return moved;
    }

    /** "in November and February": the one after the other. */
    private static boolean isPair(Scan scan, Found first, Found second) {
        return second.first() == first.last() + 2
                && scan.saysAny(first.last() + 1, "and", "or")
                && (first.term() instanceof Term.MonthOnly || first.term() instanceof Term.MonthDay)
                && (second.term() instanceof Term.MonthOnly || second.term() instanceof Term.MonthDay);
    }

    /** "next Monday and Tuesday": the Tuesday after that Monday. */
    private static boolean isWeekdayAfter(Scan scan, Found first, Found second) {
        return second.first() == first.last() + 2
                && scan.saysAny(first.last() + 1, "and", "or")
                && first.term() instanceof Term.Beside beside
                && beside.term() instanceof Term.Weekday
                && second.term() instanceof Term.Weekday;
    }

    private static Term.Weekday pointed(Term beside) {
        return (Term.Weekday) ((Term.Beside) beside).term();
    }

    private static int daysAfter(Term.Weekday first, Term.Weekday second) {
        return Math.floorMod(second.day().getValue() - first.day().getValue(), 7);
    }

    private static boolean isEnd(Term term) {
        return !(term instanceof Term.Length
                || term instanceof Term.Beginning
                || term instanceof Term.Recurring
                || term instanceof Term.Vague
                || term instanceof Term.Range);
    }

    private static Term.Range stretch(Term first, Term last) {
        if (first instanceof Term.Weekday a && last instanceof Term.Weekday b) {
            // "Monday through Friday": the Friday after that Monday.
            return new Term.Range(first, new Term.Moved(first, Granularity.DAY, daysAfter(a, b)));
        }
        if (first instanceof Term.At from
                && isOfThatDay(from)
                && last instanceof Term.At until
                && !isOfThatDay(until)) {
            return new Term.Range(beforeTimeOf(from, until), last);
        }
        if (first instanceof Term.At from && last instanceof Term.At until && isOfThatDay(from)) {
            return new Term.Range(first, afterTimeOf(from, until));
        }
        Term begin = hard(first);
        Term end = hard(last);
        if (end.isYearless() && (begin.isYearless() || Histories.isFullDate(begin))) {
            Term of = begin.isYearless() ? new Term.End(begin, end, false) : begin;
            return new Term.Range(soften(first, of), soften(last, new Term.End(begin, end, true)));
        }
        return new Term.Range(SharedYear.of(first, last), last);
    }

    private static boolean isOfThatDay(Term.At at) {
        return at.day() instanceof Term.FromReference;
    }

    /** "between 9 p.m. and midnight Friday": the day is said once; "from 9 p.m. to 2 a.m. Friday" began on the one before. */
    private static Term beforeTimeOf(Term.At from, Term.At until) {
        boolean runsBackward = from.time().startMinute() > until.time().startMinute();
        Term day = runsBackward ? new Term.Moved(until.day(), Granularity.DAY, -1) : until.day();
        return new Term.At(day, from.time());
    }

    /** "from 11 p.m. to 5 a.m.": it ends on the next day. */
    private static Term afterTimeOf(Term.At from, Term.At until) {
        boolean runsBackward = from.time().startMinute() > until.time().startMinute();
        return runsBackward ? new Term.At(new Term.Moved(until.day(), Granularity.DAY, 1), until.time()) : until;
    }

    /** "May" of "early May". */
    private static Term hard(Term term) {
        return term instanceof Term.Softened soft ? soft.term() : term;
    }

    private static Term soften(Term like, Term term) {
        return like instanceof Term.Softened soft ? new Term.Softened(term, soft.by()) : term;
    }

    /** "July and August 2012": the year is said once. */
    private void shareYear(Scan scan, List<Found> before, Found second) {
        int last = before.size() - 1;
        boolean listed = last >= 0
                && second.first() == before.get(last).last() + 2
                && (scan.saysAny(second.first() - 1, "and", "or") || scan.isMark(second.first() - 1, ','));
        boolean month = second.term() instanceof Term.Known k
                && (k.piece().unit() == Granularity.MONTH || k.piece().unit() == Granularity.DAY);
        if (listed && (month || SharedYear.isYearOf(second.term()))) {
            Found first = before.get(last);
            boolean ofAccounts = first.term() instanceof Term.PartOfYear part && part.unit() != Granularity.SEASON;
            // Quarters may be listed backward: "the fourth quarter and first quarter of 2012".
            Term dated = ofAccounts && SharedYear.isYearOf(second.term())
                    ? new Term.Within(first.term(), ((Term.Within) second.term()).whole())
                    : SharedYear.of(first.term(), second.term());
            before.set(
                    last,
                    dated.equals(first.term())
                            ? first
                            : first.over(first.first(), first.last(), dated).by(name()));
        }
    }

    /** The "two years later" of "in May 2000, two years later": it tells again which year that was. */
    private Found again(Scan scan, Found date, Found distance) {
        boolean beside = scan.isMark(date.last() + 1, ',') && distance.first() == date.last() + 2;
        boolean later = hard(distance.term()) instanceof Term.FromReference t
                && t.count() > 0
                && scan.says(distance.last(), "later");
        return beside && later && isDated(date.term())
                ? distance.over(
                                distance.first(),
                                distance.last(),
                                new Term.FromReference(((Term.FromReference) hard(distance.term())).unit(), 0))
                        .by(name())
                : distance;
    }

    private static boolean isDated(Term term) {
        return term instanceof Term.Known
                || term instanceof Term.Within
                || term instanceof Term.MonthDay
                || term instanceof Term.MonthOnly
                || term instanceof Term.Weekday;
    }

    /** "six years later, in August": of that year. */
    private Found inYearTold(Scan scan, Found year, Found month) {
        int comma = year.last() + 1;
        boolean beside = scan.isMark(comma, ',') && scan.saysAny(comma + 1, "in", "on") && month.first() == comma + 2;
        boolean told = year.term() instanceof Term.FromReference counted && counted.unit() == Granularity.YEAR;
        boolean part = month.term() instanceof Term.MonthOnly || month.term() instanceof Term.MonthDay;
        return beside && told && part
                ? month.over(
                                month.first(),
                                month.last(),
                                new Term.Within(month.term(), new Term.FromReference(Granularity.YEAR, 0)))
                        .by(name())
                : month;
    }
}
