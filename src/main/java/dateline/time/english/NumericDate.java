package dateline.time.english;

import dateline.time.Piece;
import dateline.time.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A date in digits.
 *
 * <p>Takes "2024-06-19", "2024/06/19", "6/19/2024", "19/6/2024", "11/02/89", "19.06.2024", "2024-06-19T20:30Z",
 * "2024-W25", "2024-W25-3", "9/11". Of "03/04/2012" another date of the text tells which number is the month; where none
 * does, it may be either day, and the value has the month first, as American agencies write.
 *
 * <p>Refuses "1/2", "24/7", "2024-13-01", "1.2.3", and digits that go on ("555-12-3456").
 */
final class NumericDate implements Rule {

    private static final LocalDate NINE_ELEVEN = LocalDate.of(2001, 9, 11);

    /** The tokens of a date, less one: two marks between three numbers. */
    private static final int LENGTH = 4;

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.DIGITS);
    }

    @Override
    public String words() {
        return "a date in digits";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.isGlued(first) && !scan.isMark(first - 1, '(') || !scan.isGlued(first + 2)) {
            return Optional.empty();
        }
        if (isNineEleven(scan, first)) {
            return Found.some(first, first + 2, new Term.Known(Piece.day(NINE_ELEVEN)));
        }
        Optional<Found> date = threeNumbers(scan, first);
        return date.isPresent() ? date : IsoWeek.read(scan, first);
    }

    private static Optional<Found> threeNumbers(Scan scan, int first) {
        int last = first + LENGTH;
        char mark = scan.tokens().first(first + 1);
        if ("-/.".indexOf(mark) < 0 || !isShaped(scan, first) || goesOn(scan, last + 1, mark)) {
            return Optional.empty();
        }
        if (scan.length(first) == 4) {
            return day(scan.number(first), scan.number(first + 2), scan.number(last))
                    .map(date -> IsoTime.after(scan, first, last, date));
        }
        return yearLast(scan, first).flatMap(term -> Found.some(first, last, term));
    }

    /** Three numbers with the same mark between them, and nothing else. */
    private static boolean isShaped(Scan scan, int first) {
        for (int i = first + 1; i <= first + LENGTH; i++) {
            if (!scan.isGlued(i)) {
                return false;
            }
        }
        return scan.isNumber(first)
                && scan.isNumber(first + 2)
                && scan.isNumber(first + LENGTH)
                && scan.isMark(first + 3, scan.tokens().first(first + 1));
    }

    private static boolean goesOn(Scan scan, int after, char mark) {
        return scan.isMark(after, mark) && scan.isGlued(after) && scan.isGlued(after + 1) && scan.isNumber(after + 1);
    }

    private static Optional<Term> yearLast(Scan scan, int first) {
        int digits = scan.length(first + LENGTH);
        boolean slash = scan.isMark(first + 1, '/');
        if (scan.length(first) > 2 || scan.length(first + 2) > 2 || digits != 4 && (digits != 2 || !slash)) {
            return Optional.empty();
        }
        int c = scan.number(first + LENGTH);
        int year = digits == 4 ? c : c < 40 ? 2000 + c : 1900 + c;
        Optional<LocalDate> monthFirst = day(year, scan.number(first), scan.number(first + 2));
        Optional<LocalDate> dayFirst = day(year, scan.number(first + 2), scan.number(first));
        if (scan.isMark(first + 1, '.')) {
            return dayFirst.map(NumericDate::known);
        }
        if (monthFirst.isEmpty() || dayFirst.isEmpty() || monthFirst.equals(dayFirst)) {
            return monthFirst.or(() -> dayFirst).map(NumericDate::known);
        }
        return switch (scan.dayOrder()) {
            case DAY_FIRST -> dayFirst.map(NumericDate::known);
            case MONTH_FIRST -> monthFirst.map(NumericDate::known);
            case UNTOLD -> Optional.of(new Term.Either(Piece.day(monthFirst.get()), Piece.day(dayFirst.get())));
        };
    }

    /** What the dates in digits of a whole text tell of their order: one whose one number is no month. */
    static DayOrder orderIn(Scan scan) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (int i = 0; i + LENGTH < scan.size(); i++) {
            if (scan.isNumber(i) && scan.isMark(i + 1, '/') && isShaped(scan, i) && scan.length(i) <= 2) {
                dayFirst |= scan.number(i) > 12 && scan.number(i + 2) <= 12;
                monthFirst |= scan.number(i + 2) > 12 && scan.number(i) <= 12;
            }
        }
        return dayFirst == monthFirst ? DayOrder.UNTOLD : dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }

    private static Term known(LocalDate day) {
        return new Term.Known(Piece.day(day));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 1000 || year > 2999 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isNineEleven(Scan scan, int first) {
        return scan.number(first) == 9
                && scan.isMark(first + 1, '/')
                && scan.isGlued(first + 1)
                && scan.number(first + 2) == 11
                && !goesOn(scan, first + 3, '/');
    }
}
