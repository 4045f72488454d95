package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads two dates that bound a stretch. They stay two mentions, as TIMEX3 has them, and both read as the whole stretch;
 * a second day without its month ("June 18-19") is one mention with the first, or one of its own ("April 24
 * and 25", "15 and 19 June").
 *
 * <p>Takes "from 2009 to 2011", "between May and July", "June 18-19", "2009–2011", "May through July 2010". Refuses
 * "up 3 to 2010", "between Monday and the house", "Friday to December" (it runs backward).
 */
final class JoinRanges implements Refiner {

    private static final int LONGEST_MONTH = 31;

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
                earlierDay(scan, next, read);
                moreDays(scan, next, read);
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

    /** "June 18-19" becomes one; "April 24 and 25" gives a second mention. */
    private void moreDays(Scan scan, Found found, List<Found> to) {
        int day = found.last() + 2;
        boolean isDay = scan.isNumber(day)
                && scan.length(day) <= 2
                && scan.number(day) >= 1
                && scan.number(day) <= LONGEST_MONTH
                && !scan.isMark(day + 1, ':')
                && !scan.is(day + 1, Kind.UNITS)
                && !scan.isMark(day + 1, '%')
                && !scan.is(day + 1, Kind.COUNTED);
        if (!isDay || !endsInDay(scan, found)) {
            return;
        }
        Term second = onDay(found.term(), scan.number(day));
        if (scan.isHyphen(day - 1) && scan.isGlued(day)) {
            to.set(
                    to.size() - 1,
                    found.over(found.first(), day, new Term.Range(found.term(), second))
                            .by(name()));
        } else if (scan.saysAny(day - 1, "and", "or", "to")) {
            to.add(Found.of(day, day, second).by(name()));
        }
    }

    /** "15-19 June" becomes one; "15 and 19 June" gives a mention before it. */
    private void earlierDay(Scan scan, Found found, List<Found> to) {
        int day = found.first() - 2;
        int free = to.size() > 1 ? to.get(to.size() - 2).last() + 1 : 0;
        boolean dayFirst =
                scan.isNumber(found.first()) && scan.length(found.first()) <= 2 && endsInMonthOrYear(found.term());
        boolean isDay = day >= free
                && scan.isNumber(day)
                && scan.length(day) <= 2
                && scan.number(day) >= 1
                && scan.number(day) < scan.number(found.first())
                && scan.number(found.first()) <= LONGEST_MONTH;
        if (!dayFirst || !isDay) {
            return;
        }
        Term first = onDay(found.term(), scan.number(day));
        int last = to.size() - 1;
        if (scan.isHyphen(day + 1) && scan.isGlued(day + 1)) {
            to.set(
                    last,
                    found.over(day, found.last(), new Term.Range(first, found.term()))
                            .by(name()));
        } else if (scan.saysAny(day + 1, "and", "to")) {
            Term range = new Term.Range(first, found.term());
            boolean stretch = scan.saysAny(day - 1, "between", "from");
            Found early = Found.of(day, day, first).by(name());
            to.set(last, stretch ? early.reads(range) : early);
            to.add(stretch ? found.reads(range).by(name()) : found);
        }
    }

    private static boolean endsInMonthOrYear(Term term) {
        return term instanceof Term.MonthDay
                || term instanceof Term.Known k && k.piece().unit() == Granularity.DAY;
    }

    private static boolean endsInDay(Scan scan, Found found) {
        boolean dayLast = scan.isNumber(found.last()) && scan.length(found.last()) <= 2;
        boolean known = found.term() instanceof Term.Known k
                && k.piece().unit() == Granularity.DAY
                && scan.isMark(found.last() - 1, '.');
        return dayLast
                && (found.term() instanceof Term.MonthDay || known)
                && scan.tokens().gap(found.last() + 1).ordinal() < 2;
    }

    private static Term onDay(Term first, int day) {
        if (first instanceof Term.MonthDay t) {
            return new Term.MonthDay(t.month(), day);
        }
        LocalDate start = ((Term.Known) first).piece().start();
        return new Term.Known(Piece.day(start.withDayOfMonth(Math.min(day, start.lengthOfMonth()))));
    }
}
