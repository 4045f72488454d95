package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A day (or month of fasting) that comes every year, on a date that has to be worked out. */
public enum Feast {
    NEW_YEARS_DAY,
    EPIPHANY,
    MARTIN_LUTHER_KING_DAY,
    GROUNDHOG_DAY,
    VALENTINES_DAY,
    PRESIDENTS_DAY,
    ST_PATRICKS_DAY,
    SHROVE_TUESDAY,
    ASH_WEDNESDAY,
    PALM_SUNDAY,
    GOOD_FRIDAY,
    EASTER,
    EASTER_MONDAY,
    ASCENSION_DAY,
    PENTECOST,
    APRIL_FOOLS_DAY,
    MAY_DAY,
    MOTHERS_DAY,
    MEMORIAL_DAY,
    JUNETEENTH,
    FATHERS_DAY,
    INDEPENDENCE_DAY,
    BASTILLE_DAY,
    LABOR_DAY,
    COLUMBUS_DAY,
    HALLOWEEN,
    ALL_SAINTS_DAY,
    ELECTION_DAY,
    VETERANS_DAY,
    THANKSGIVING,
    BLACK_FRIDAY,
    CHRISTMAS_EVE,
    CHRISTMAS,
    BOXING_DAY,
    NEW_YEARS_EVE,
    RAMADAN,
    EID_AL_FITR,
    EID_AL_ADHA;

    /** The feast in that year; Ramadan as its month. */
    public Interval in(int year) {
        if (this == RAMADAN) {
            LocalDate first = hijrah(year, 9, 1);
            return Interval.ofDays(first, hijrahNextMonth(first));
        }
        return Interval.ofDay(day(year));
    }

    /** Its (first) day in that year. */
    public LocalDate day(int year) {
        return switch (this) {
            case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
            case EPIPHANY -> LocalDate.of(year, 1, 6);
            case MARTIN_LUTHER_KING_DAY -> nth(year, 1, 3, DayOfWeek.MONDAY);
            case GROUNDHOG_DAY -> LocalDate.of(year, 2, 2);
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case PRESIDENTS_DAY -> nth(year, 2, 3, DayOfWeek.MONDAY);
            case ST_PATRICKS_DAY -> LocalDate.of(year, 3, 17);
            case SHROVE_TUESDAY -> easter(year).minusDays(47);
            case ASH_WEDNESDAY -> easter(year).minusDays(46);
            case PALM_SUNDAY -> easter(year).minusDays(7);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case ASCENSION_DAY -> easter(year).plusDays(39);
            case PENTECOST -> easter(year).plusDays(49);
            case APRIL_FOOLS_DAY -> LocalDate.of(year, 4, 1);
            case MAY_DAY -> LocalDate.of(year, 5, 1);
            case MOTHERS_DAY -> nth(year, 5, 2, DayOfWeek.SUNDAY);
            case MEMORIAL_DAY -> nth(year, 5, -1, DayOfWeek.MONDAY);
            case JUNETEENTH -> LocalDate.of(year, 6, 19);
            case FATHERS_DAY -> nth(year, 6, 3, DayOfWeek.SUNDAY);
            case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
            case BASTILLE_DAY -> LocalDate.of(year, 7, 14);
            case LABOR_DAY -> nth(year, 9, 1, DayOfWeek.MONDAY);
            case COLUMBUS_DAY -> nth(year, 10, 2, DayOfWeek.MONDAY);
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case ALL_SAINTS_DAY -> LocalDate.of(year, 11, 1);
            case ELECTION_DAY -> nth(year, 11, 1, DayOfWeek.MONDAY).plusDays(1);
            case VETERANS_DAY -> LocalDate.of(year, 11, 11);
            case THANKSGIVING -> nth(year, 11, 4, DayOfWeek.THURSDAY);
            case BLACK_FRIDAY -> nth(year, 11, 4, DayOfWeek.THURSDAY).plusDays(1);
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
            case BOXING_DAY -> LocalDate.of(year, 12, 26);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case RAMADAN -> hijrah(year, 9, 1);
            case EID_AL_FITR -> hijrah(year, 10, 1);
            case EID_AL_ADHA -> hijrah(year, 12, 10);
        };
    }

    private static LocalDate nth(int year, int month, int ordinal, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    /** The Gregorian computus (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** By the Umm al-Qura calendar, which Java holds from 1882 to 2077; beyond, by its mean year. */
    private static LocalDate hijrah(int year, int month, int day) {
        int within = Math.max(1900, Math.min(2070, year));
        int hijrahYear = HijrahDate.from(LocalDate.of(within, 1, 1)).get(ChronoField.YEAR);
        LocalDate found = LocalDate.from(HijrahDate.of(hijrahYear, month, day));
        if (found.getYear() < within) {
            found = LocalDate.from(HijrahDate.of(hijrahYear + 1, month, day));
        }
        return within == year ? found : found.plusYears((long) year - within);
    }

    private static LocalDate hijrahNextMonth(LocalDate first) {
        if (first.getYear() < 1900 || first.getYear() > 2070) {
            return first.plusDays(30);
        }
        return LocalDate.from(HijrahDate.from(first).plus(1, ChronoUnit.MONTHS));
    }
}
