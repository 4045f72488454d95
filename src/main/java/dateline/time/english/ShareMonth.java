package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a second day that has its month from the first. With a hyphen the two are one mention and one stretch; with a
 * word between them the second is a mention of its own.
 *
 * <p>Takes "June 18-19", "Nov. 1-2, 2008", "15-19 June", "April 24 and 25", "15 and 19 June", "the weekend of June 8-9".
 * Refuses "June 18-20:30", "June 3 and 12 people", "May 5 and 20 percent".
 */
final class ShareMonth implements Refiner {

    private static final int LONGEST_MONTH = 31;

    @Override
    public String words() {
        return "a second day of that month";
    }

    @Override
    public List<Found> refine(Scan scan, List<Found> found) {
        List<Found> shared = new ArrayList<>(found.size());
        for (Found one : found) {
            int free = shared.isEmpty() ? 0 : shared.get(shared.size() - 1).last() + 1;
            // A year that the day before has taken is read no more.
            if (one.first() >= free) {
                dayAfter(scan, dayBefore(scan, one, free, shared), shared);
            }
        }
        return shared;
    }

    private static boolean isDay(Scan scan, int at) {
        return scan.isNumber(at)
                && scan.length(at) <= 2
                && scan.number(at) >= 1
                && scan.number(at) <= LONGEST_MONTH
                && !scan.isMark(at + 1, ':')
                && !scan.isMark(at + 1, '%')
                && !scan.is(at + 1, Kind.UNITS)
                && !scan.is(at + 1, Kind.COUNTED);
    }

    /** "15-19 June" becomes one; "15 and 19 June" adds the 15th before it. */
    private Found dayBefore(Scan scan, Found found, int free, List<Found> to) {
        int day = found.first() - 2;
        boolean dayFirst = scan.isNumber(found.first()) && scan.length(found.first()) <= 2 && isDated(found.term());
        if (!dayFirst || day < free || !isDay(scan, day) || scan.number(day) >= scan.number(found.first())) {
            return found;
        }
        Term first = onDay(found.term(), scan.number(day));
        if (scan.isHyphen(day + 1) && scan.isGlued(day + 1)) {
            return found.over(day, found.last(), new Term.Range(first, found.term()))
                    .by(name());
        }
        if (scan.saysAny(day + 1, "and", "to")) {
            to.add(Found.of(day, day, first).by(name()));
        }
        return found;
    }

    /** "June 18-19, 2012" becomes one; "April 24 and 25" adds the 25th after it. */
    private void dayAfter(Scan scan, Found found, List<Found> to) {
        int day = found.last() + 2;
        to.add(found);
        boolean dayLast = scan.isNumber(found.last()) && scan.length(found.last()) <= 2 && !scan.startsParagraph(day);
        if (!dayLast || !isDay(scan, day)) {
            return;
        }
        int place = to.size() - 1;
        boolean hyphen = scan.isHyphen(day - 1) && scan.isGlued(day);
        if (hyphen && found.term() instanceof Term.Moved) {
            to.set(place, found.over(found.first(), day, found.term()).by(name()));
        } else if (isDated(found.term()) && (hyphen || scan.saysAny(day - 1, "and", "or", "to"))) {
            Optional<Years.Year> year = scan.isMark(day + 1, ',') ? Years.after(scan, day + 1) : Optional.empty();
            Term first = year.map(y -> ofYear(found.term(), y.value())).orElse(found.term());
            Term second = onDay(first, scan.number(day));
            int last = year.map(Years.Year::last).orElse(day);
            if (hyphen) {
                to.set(
                        place,
                        found.over(found.first(), last, new Term.Range(first, second))
                                .by(name()));
            } else {
                to.set(place, found.over(found.first(), found.last(), first));
                to.add(Found.of(day, last, second).by(name()));
            }
        }
    }

    private static boolean isDated(Term term) {
        return term instanceof Term.MonthDay
                || term instanceof Term.Known known && known.piece().unit() == Granularity.DAY;
    }

    private static Term ofYear(Term term, int year) {
        return term instanceof Term.MonthDay ? new Term.Within(term, new Term.Known(Piece.year(year))) : term;
    }

    /** The same date on another day of its month. */
    private static Term onDay(Term first, int day) {
        if (first instanceof Term.MonthDay t) {
            return new Term.MonthDay(t.month(), day);
        }
        if (first instanceof Term.Within t) {
            return new Term.Within(onDay(t.part(), day), t.whole());
        }
        LocalDate start = ((Term.Known) first).piece().start();
        return new Term.Known(Piece.day(start.withDayOfMonth(Math.min(day, start.lengthOfMonth()))));
    }
}
