package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads two dates that bound a stretch. They stay two mentions, as TIMEX3 has them, and both read as the whole stretch. A
 * year that is said once is the year of both.
 *
 * <p>Takes "from 2009 to 2011", "between May and July", "2009–2011", "May through July 2010", "July and August 2012".
 * Refuses "up 3 to 2010", "between Monday and the house", "Friday to December" (it runs backward).
 */
final class JoinRanges implements Refiner {

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
            } else {
                shareYear(scan, read, next);
                read.add(next);
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
        return and || dash || scan.saysAny(between, "to", "through", "until", "till");
    }

    /** "in November and February": the one after the other. */
    private static boolean isPair(Scan scan, Found first, Found second) {
        return second.first() == first.last() + 2
                && scan.saysAny(first.last() + 1, "and", "or")
                && (first.term() instanceof Term.MonthOnly || first.term() instanceof Term.MonthDay)
                && (second.term() instanceof Term.MonthOnly || second.term() instanceof Term.MonthDay);
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
            int days = Math.floorMod(b.day().getValue() - a.day().getValue(), 7);
            return new Term.Range(first, new Term.Moved(first, Granularity.DAY, days));
        }
        Term begin = hard(first);
        Term end = hard(last);
        if (end.isYearless() && (begin.isYearless() || Histories.isFullDate(begin))) {
            Term of = begin.isYearless() ? new Term.End(begin, end, false) : begin;
            return new Term.Range(soften(first, of), soften(last, new Term.End(begin, end, true)));
        }
        return new Term.Range(withYearOf(first, last), last);
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
        if (listed && month) {
            Found first = before.get(last);
            Term dated = withYearOf(first.term(), second.term());
            before.set(
                    last,
                    dated.equals(first.term())
                            ? first
                            : first.over(first.first(), first.last(), dated).by(name()));
        }
    }

    /** "May to July 2010": the year is said once. */
    private static Term withYearOf(Term first, Term second) {
        boolean yearless = first instanceof Term.MonthOnly || first instanceof Term.MonthDay;
        return yearless && second instanceof Term.Known known
                ? new Term.Within(
                        first, new Term.Known(Piece.year(known.piece().start().getYear())))
                : first;
    }
}
