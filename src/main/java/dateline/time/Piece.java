package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * One piece of the calendar: a day, the week, month, quarter, year or century that starts on a day.
 *
 * @param unit a day or coarser
 * @param start its first day
 */
public record Piece(Granularity unit, LocalDate start) {

    private static final int FIRST_SEASON_CODE = 21;
    private static final int FIRST_QUARTER_CODE = 33;
    private static final int FIRST_HALF_CODE = 40;
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    public Piece {
        if (unit.isTimeOfDay()) {
            throw new IllegalArgumentException("less than a day: " + unit);
        }
    }

    /** The piece that holds the day. */
    public static Piece holding(Granularity unit, LocalDate day) {
        return new Piece(unit, unit.startOf(day));
    }

    public static Piece day(LocalDate day) {
        return new Piece(Granularity.DAY, day);
    }

    public static Piece year(int year) {
        return new Piece(Granularity.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The so-many-th piece after this one; before it where negative. */
    public Piece plus(long count) {
        return new Piece(unit, unit.plus(start, count));
    }

    public LocalDate endExclusive() {
        return unit.endOf(start);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(endExclusive());
    }

    public Interval interval() {
        return Interval.ofDays(start, endExclusive());
    }

    public Edtf edtf() {
        int year = start.getYear();
        int month = start.getMonthValue();
        return switch (unit) {
            case YEAR -> Edtf.year(year);
            case DECADE -> Edtf.decade(year);
            case CENTURY -> Edtf.century(year);
            case MONTH -> Edtf.month(YearMonth.from(start));
            case HALF -> Edtf.partOfYear(year, FIRST_HALF_CODE + month / 7);
            case QUARTER -> Edtf.partOfYear(year, FIRST_QUARTER_CODE + month / 3);
            case SEASON -> Edtf.partOfYear(year, FIRST_SEASON_CODE + month / 3 - 1);
            case WEEK, WEEKEND, MILLENNIUM ->
                Edtf.between(Edtf.day(start), Edtf.day(endExclusive().minusDays(1)));
            default -> Edtf.day(start);
        };
    }

    /** As TIMEX3 writes it: "1989-Q3", "1998-W08", "1989-SU", "199" (a decade), "19" (a century), "BC0044". */
    public String timex() {
        int month = start.getMonthValue();
        // The first century, 0 to 99 here, is not before Christ, though the year 0 is.
        boolean beforeChrist = unit.isCoarserThan(Granularity.YEAR) ? start.getYear() < 0 : start.getYear() <= 0;
        String year = padded(beforeChrist ? 1 - start.getYear() : start.getYear(), 4);
        String value =
                switch (unit) {
                    case YEAR -> year;
                    case DECADE -> year.substring(0, year.length() - 1);
                    case CENTURY -> year.substring(0, year.length() - 2);
                    case MILLENNIUM -> year.substring(0, year.length() - 3);
                    case MONTH -> year + "-" + padded(month, 2);
                    case HALF -> year + "-H" + (1 + month / 7);
                    case QUARTER -> year + "-Q" + (1 + month / 3);
                    case SEASON -> year + "-" + SEASONS[month / 3 - 1];
                    case WEEK -> week();
                    case WEEKEND -> week() + "-WE";
                    default -> year + "-" + padded(month, 2) + "-" + padded(start.getDayOfMonth(), 2);
                };
        return beforeChrist ? "BC" + value : value;
    }

    /** Whether TIMEX3 writes it as EDTF does: a day, month or year of our era. */
    boolean isAlikeInTimex() {
        boolean plain = unit == Granularity.DAY || unit == Granularity.MONTH || unit == Granularity.YEAR;
        return plain && start.getYear() >= 1 && start.getYear() <= 9999;
    }

    private String week() {
        LocalDate monday = start.with(DayOfWeek.MONDAY);
        return padded(monday.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W"
                + padded(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private static String padded(int number, int digits) {
        String told = Integer.toString(number);
        return told.length() < digits ? "0".repeat(digits - told.length()) + told : told;
    }

    /** As TIMEX3 writes a piece of this size of which nothing is known. */
    public static String unknownTimex(Granularity unit) {
        return switch (unit) {
            case MILLENNIUM, CENTURY -> "XX";
            case DECADE -> "XXX";
            case YEAR -> "XXXX";
            case HALF -> "XXXX-HX";
            case QUARTER -> "XXXX-QX";
            case SEASON, MONTH -> "XXXX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            default -> "XXXX-XX-XX";
        };
    }
}
