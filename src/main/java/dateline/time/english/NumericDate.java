package dateline.time.english;

import dateline.time.Piece;
import dateline.time.Term;
import dateline.time.TimeOfDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A date in digits.
 *
 * <p>Takes "2024-06-19", "2024/06/19", "6/19/2024", "19/6/2024", "11/02/89", "19.06.2024", "2024-06-19T20:30Z". Month
 * first, as American agencies write, unless that month does not exist.
 *
 * <p>Refuses "1/2", "24/7", "2024-13-01", "1.2.3", and digits that go on ("555-12-3456").
 */
final class NumericDate implements Rule {

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
        int last = first + 4;
        char mark = scan.tokens().first(first + 1);
        if ("-/.".indexOf(mark) < 0 || !scan.isMark(first + 3, mark) || !isTight(scan, first, last)) {
            return Optional.empty();
        }
        if (scan.isGlued(first) && !scan.isMark(first - 1, '(') || goesOn(scan, last + 1, mark)) {
            return Optional.empty();
        }
        return date(scan, first, mark).flatMap(date -> time(scan, last, date)
                .map(clock -> Found.of(first, last + clock.length(), clock.term()))
                .or(() -> Found.some(first, last, new Term.Known(Piece.day(date)))));
    }

    private static boolean isTight(Scan scan, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (!scan.isGlued(i)) {
                return false;
            }
        }
        return scan.isNumber(first) && scan.isNumber(first + 2) && scan.isNumber(last);
    }

    private static boolean goesOn(Scan scan, int after, char mark) {
        return scan.isMark(after, mark) && scan.isGlued(after) && scan.isGlued(after + 1) && scan.isNumber(after + 1);
    }

    private static Optional<LocalDate> date(Scan scan, int first, char mark) {
        int a = scan.number(first);
        int b = scan.number(first + 2);
        int c = scan.number(first + 4);
        if (scan.length(first) == 4) {
            return day(a, b, c);
        }
        int digits = scan.length(first + 4);
        if (scan.length(first) > 2 || scan.length(first + 2) > 2 || digits != 4 && (digits != 2 || mark != '/')) {
            return Optional.empty();
        }
        int year = digits == 4 ? c : c < 40 ? 2000 + c : 1900 + c;
        return mark == '.' ? day(year, b, a) : day(year, a, b).or(() -> day(year, b, a));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 1000 || year > 2999 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private record Clock(Term term, int length) {}

    /** "T20:30Z" after the day. */
    private static Optional<Clock> time(Scan scan, int last, LocalDate date) {
        boolean shaped = scan.says(last + 1, "t")
                && scan.isNumber(last + 2)
                && scan.isMark(last + 3, ':')
                && scan.isNumber(last + 4)
                && scan.isGlued(last + 1)
                && scan.isGlued(last + 4);
        if (!shaped || scan.number(last + 2) > 23 || scan.number(last + 4) > 59) {
            return Optional.empty();
        }
        boolean seconds = scan.isMark(last + 5, ':') && scan.isGlued(last + 5) && scan.isNumber(last + 6);
        int length = seconds ? 6 : 4;
        boolean utc = scan.isGlued(last + length + 1) && scan.says(last + length + 1, "z");
        TimeOfDay time = TimeOfDay.clock(scan.number(last + 2), scan.number(last + 4), 1, utc ? "Z" : "");
        return Optional.of(new Clock(new Term.At(new Term.Known(Piece.day(date)), time), utc ? length + 1 : length));
    }
}
