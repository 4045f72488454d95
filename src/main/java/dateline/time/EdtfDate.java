package dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date of an EDTF string: a year, month, season or day, any digit of which may be unspecified ("199X", "2024-XX").
 *
 * @param year four digits with an optional minus, or "Y" and more than four
 * @param month "01" to "12", a season or other part of the year "21" to "41", or with X
 * @param day "01" to "31", or with X
 * @param isApproximate whether any part of it is marked so (~ or %)
 * @param isUncertain whether any part of it is marked so (? or %)
 */
public record EdtfDate(
        String year, Optional<String> month, Optional<String> day, boolean isApproximate, boolean isUncertain) {

    private static final String QUALIFIER = "([?~%]?)";
    private static final Pattern FORM = Pattern.compile(QUALIFIER
            + "(-?[0-9X]{4}|Y-?[1-9][0-9]{4,8})" + QUALIFIER
            + "(?:-" + QUALIFIER + "([0-9X]{2})" + QUALIFIER
            + "(?:-" + QUALIFIER + "([0-9X]{2})" + QUALIFIER + ")?)?");

    /** How far Java's calendar goes, less one year, so that the day after the last can still be told. */
    private static final int LAST_YEAR = Year.MAX_VALUE - 1;

    static EdtfDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || form.group(2).equals("-0000")) {
            throw new DateTimeException("not a date");
        }
        StringBuilder marks = new StringBuilder();
        for (int group : new int[] {1, 3, 4, 6, 7, 9}) {
            Optional.ofNullable(form.group(group)).ifPresent(marks::append);
        }
        EdtfDate date = new EdtfDate(
                form.group(2),
                Optional.ofNullable(form.group(5)),
                Optional.ofNullable(form.group(8)),
                marks.indexOf("~") >= 0 || marks.indexOf("%") >= 0,
                marks.indexOf("?") >= 0 || marks.indexOf("%") >= 0);
        date.interval();
        return date;
    }

    /** The part of the year from 21 (spring) to 41 (second half), where the date is one. */
    public OptionalInt partOfYear() {
        return month.filter(m -> m.indexOf('X') < 0 && YearPart.isCode(Integer.parseInt(m)))
                .map(m -> OptionalInt.of(Integer.parseInt(m)))
                .orElse(OptionalInt.empty());
    }

    /** Whether every digit is told. */
    public boolean isSpecified() {
        return year.indexOf('X') < 0
                && month.map(m -> m.indexOf('X') < 0).orElse(true)
                && day.map(d -> d.indexOf('X') < 0).orElse(true);
    }

    /**
     * From the first day that the date may mean to the last.
     *
     * @throws DateTimeException where there is no such day
     */
    Interval interval() {
        int firstYear = firstYear();
        int lastYear = lastYear();
        if (Math.abs((long) firstYear) > LAST_YEAR) {
            throw new DateTimeException("a year beyond " + LAST_YEAR);
        }
        OptionalInt part = partOfYear();
        if (part.isPresent()) {
            return partInterval(firstYear, lastYear, YearPart.of(part.getAsInt()));
        }
        if (isSpecified()) {
            return told(firstYear);
        }
        return Interval.ofDays(
                first(firstYear, lastYear), last(firstYear, lastYear).plusDays(1));
    }

    private Interval told(int toldYear) {
        LocalDate start = LocalDate.of(
                toldYear,
                month.map(Integer::parseInt).orElse(1),
                day.map(Integer::parseInt).orElse(1));
        LocalDate end =
                day.isPresent() ? start.plusDays(1) : month.isPresent() ? start.plusMonths(1) : start.plusYears(1);
        return Interval.ofDays(start, end);
    }

    private Interval partInterval(int firstYear, int lastYear, YearPart part) {
        if (day.isPresent()) {
            throw new DateTimeException("a day within a season");
        }
        return Interval.ofDays(
                LocalDate.of(firstYear, part.firstMonth(), 1),
                LocalDate.of(lastYear, part.firstMonth(), 1).plusMonths(part.months()));
    }

    private int firstYear() {
        return year.startsWith("-") ? yearWith('9') : yearWith('0');
    }

    private int lastYear() {
        return year.startsWith("-") ? yearWith('0') : yearWith('9');
    }

    private int yearWith(char digit) {
        String digits = year.startsWith("Y") ? year.substring(1) : year;
        return Integer.parseInt(digits.replace('X', digit));
    }

    private LocalDate first(int firstYear, int lastYear) {
        for (int y = firstYear; y <= lastYear; y++) {
            for (int m = 1; m <= 12 && matches(year, y); m++) {
                for (int d = 1; matchesMonth(m) && d <= YearMonth.of(y, m).lengthOfMonth(); d++) {
                    if (matchesDay(d)) {
                        return LocalDate.of(y, m, d);
                    }
                }
            }
        }
        throw new DateTimeException("no such day");
    }

    private LocalDate last(int firstYear, int lastYear) {
        for (int y = lastYear; y >= firstYear; y--) {
            for (int m = 12; m >= 1 && matches(year, y); m--) {
                for (int d = YearMonth.of(y, m).lengthOfMonth(); matchesMonth(m) && d >= 1; d--) {
                    if (matchesDay(d)) {
                        return LocalDate.of(y, m, d);
                    }
                }
            }
        }
        throw new DateTimeException("no such day");
    }

    private boolean matchesMonth(int value) {
        return month.map(m -> matches(m, value)).orElse(true);
    }

    private boolean matchesDay(int value) {
        return day.map(d -> matches(d, value)).orElse(true);
    }

    private static boolean matches(String pattern, int value) {
        if (pattern.indexOf('X') < 0) {
            return Integer.parseInt(pattern.startsWith("Y") ? pattern.substring(1) : pattern) == value;
        }
        int rest = Math.abs(value);
        int digitsStart = pattern.startsWith("-") ? 1 : 0;
        for (int i = pattern.length() - 1; i >= digitsStart; i--) {
            char digit = pattern.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
