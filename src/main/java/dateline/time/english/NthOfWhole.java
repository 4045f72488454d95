package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The so-many-th weekday, day, week or weekend, before it is joined with what it is of.
 *
 * <p>Takes "the first week of" April, "the second Tuesday in" May, "the last day of" 2012, "the final weekend of" June.
 *
 * <p>Refuses "the first day", "the second week of the war", "the last Sunday" with no month or year after it.
 */
final class NthOfWhole implements Rule {

    private static final int LAST = -1;
    private static final int MOST = 5;

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.THE);
    }

    @Override
    public String words() {
        return "so-many-th of a month or a year";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        int at = first + 1;
        int number = scan.is(at, Kind.ORDINAL) ? scan.word(at).value() : scan.says(at, "last") ? LAST : 0;
        boolean weekday = scan.is(at + 1, Kind.WEEKDAY) && WeekdayName.isDay(scan, at + 1);
        boolean unit = scan.saysAny(at + 1, "day", "week", "weekend");
        if (number == 0 || number > MOST || !weekday && !unit || !isOfWhole(scan, at + 2)) {
            return Optional.empty();
        }
        Term part = weekday
                ? new Term.Weekday(DayOfWeek.of(scan.word(at + 1).value()))
                : new Term.FromPublication(scan.word(at + 1).unit(), 0);
        return Found.some(first, at + 1, new Term.Nth(number, part));
    }

    /** "of April", "in 2012", "of the month", "of next year". */
    private static boolean isOfWhole(Scan scan, int at) {
        if (!scan.saysAny(at, "of", "in")) {
            return false;
        }
        int noun = scan.is(at + 1, Kind.THE)
                        || scan.is(at + 1, Kind.THIS)
                        || scan.is(at + 1, Kind.LAST)
                        || scan.is(at + 1, Kind.NEXT)
                        || scan.is(at + 1, Kind.THAT)
                ? at + 2
                : at + 1;
        return scan.is(at + 1, Kind.MONTH) && scan.isCapital(at + 1)
                || Years.digits(scan, at + 1).isPresent()
                || noun > at + 1 && scan.saysAny(noun, "month", "year");
    }

    static boolean isWhole(Term term) {
        return term instanceof Term.MonthOnly
                || JoinPartAndWhole.isUnit(term, Granularity.MONTH)
                || JoinPartAndWhole.isUnit(term, Granularity.YEAR);
    }
}
