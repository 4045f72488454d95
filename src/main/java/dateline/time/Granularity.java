package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The lengths that a calendar is cut into, coarsest first. */
public enum Granularity {
    MILLENNIUM(12_000, 0),
    CENTURY(1_200, 0),
    DECADE(120, 0),
    YEAR(12, 0),
    HALF(6, 0),
    QUARTER(3, 0),
    /** Three months from March, June, September or December: the northern seasons. */
    SEASON(3, 0),
    MONTH(1, 0),
    /** Monday to Sunday, by ISO 8601. */
    WEEK(0, 7),
    /** Saturday and Sunday. */
    WEEKEND(0, 7),
    DAY(0, 1),
    HOUR(0, 0),
    MINUTE(0, 0),
    SECOND(0, 0);

    private final int months;
    private final int days;

    Granularity(int months, int days) {
        this.months = months;
        this.days = days;
    }

    /** Whether it is less than a day. */
    public boolean isTimeOfDay() {
        return months == 0 && days == 0;
    }

    public boolean isCoarserThan(Granularity other) {
        return compareTo(other) < 0;
    }

    /** How many years it is long, about; 0 for times of day. */
    double years() {
        return months / 12.0 + days / 365.25;
    }

    /** The first day of the piece of the calendar that holds the day; the day itself for times of day. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), 1000) * 1000, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case HALF, QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
            case SEASON -> {
                LocalDate month = day.withDayOfMonth(1);
                yield month.minusMonths(month.getMonthValue() % 3);
            }
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.startOf(day).plusDays(5);
            default -> day;
        };
    }

    /** The same so many pieces later; earlier where negative. The granularity must be a day or coarser. */
    public LocalDate plus(LocalDate day, long count) {
        if (isTimeOfDay()) {
            throw new IllegalArgumentException("less than a day: " + this);
        }
        return months > 0 ? day.plusMonths(months * count) : day.plusDays(days * count);
    }

    /** The day after the last day of the piece that starts on that day. */
    public LocalDate endOf(LocalDate start) {
        return switch (this) {
            case WEEKEND -> start.plusDays(2);
            case HOUR, MINUTE, SECOND -> start.plusDays(1);
            default -> plus(start, 1);
        };
    }
}
