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
                Term end = following(first.term(), next.term());
                Term range = new Term.Range(withYearOf(first.term(), end), end);
                read.set(
                        last,
                        first.over(first.first(), first.last(), ((Term.Range) range).first())
                                .reads(range)
                                .by(name()));
                read.add(next.over(next.first(), next.last(), end).reads(range).by(name()));
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

    private static boolean isEnd(Term term) {
        return !(term instanceof Term.Length
                || term instanceof Term.Beginning
                || term instanceof Term.Recurring
                || term instanceof Term.Vague
                || term instanceof Term.Range);
    }

    /** "Monday through Friday": the Friday after that Monday. */
    private static Term following(Term first, Term second) {
        if (first instanceof Term.Weekday a && second instanceof Term.Weekday b) {
            return new Term.Moved(
                    first,
                    Granularity.DAY,
                    Math.floorMod(b.day().getValue() - a.day().getValue(), 7));
        }
        return second;
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
