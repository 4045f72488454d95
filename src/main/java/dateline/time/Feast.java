package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** A day (or month of fasting) that comes every year, on a date that has to be worked out. */
public enum Feast {
    NEW_YEARS_DAY(on(1, 1)),
    EPIPHANY(on(1, 6)),
    MARTIN_LUTHER_KING_DAY(nth(3, DayOfWeek.MONDAY, 1)),
    AUSTRALIA_DAY(on(1, 26)),
    LUNAR_NEW_YEAR(Moon::lunarNewYear),
    GROUNDHOG_DAY(on(2, 2)),
    VALENTINES_DAY(on(2, 14)),
    PRESIDENTS_DAY(nth(3, DayOfWeek.MONDAY, 2)),
    WOMENS_DAY(on(3, 8)),
    ST_PATRICKS_DAY(on(3, 17)),
    SHROVE_TUESDAY(easter(-47)),
    ASH_WEDNESDAY(easter(-46)),
    PALM_SUNDAY(easter(-7)),
    MAUNDY_THURSDAY(easter(-3)),
    GOOD_FRIDAY(easter(-2)),
    EASTER(easter(0)),
    EASTER_MONDAY(easter(1)),
    ORTHODOX_EASTER(Feast::orthodoxEaster),
    PASSOVER(HebrewYear::passover),
    ASCENSION_DAY(easter(39)),
    PENTECOST(easter(49)),
    APRIL_FOOLS_DAY(on(4, 1)),
    EARTH_DAY(on(4, 22)),
    ANZAC_DAY(on(4, 25)),
    MAY_DAY(on(5, 1)),
    CINCO_DE_MAYO(on(5, 5)),
    MOTHERS_DAY(nth(2, DayOfWeek.SUNDAY, 5)),
    MEMORIAL_DAY(nth(-1, DayOfWeek.MONDAY, 5)),
    JUNETEENTH(on(6, 19)),
    FATHERS_DAY(nth(3, DayOfWeek.SUNDAY, 6)),
    CANADA_DAY(on(7, 1)),
    INDEPENDENCE_DAY(on(7, 4)),
    BASTILLE_DAY(on(7, 14)),
    LABOR_DAY(nth(1, DayOfWeek.MONDAY, 9)),
    /** The day itself; it begins at the sunset before. */
    ROSH_HASHANAH(HebrewYear::roshHashanah),
    YOM_KIPPUR(HebrewYear::yomKippur),
    COLUMBUS_DAY(nth(2, DayOfWeek.MONDAY, 10)),
    DIWALI(Moon::diwali),
    HALLOWEEN(on(10, 31)),
    ALL_SAINTS_DAY(on(11, 1)),
    GUY_FAWKES_NIGHT(on(11, 5)),
    ELECTION_DAY(year -> nth(1, DayOfWeek.MONDAY, 11).apply(year).plusDays(1)),
    VETERANS_DAY(on(11, 11)),
    ARMISTICE_DAY(on(11, 11)),
    THANKSGIVING(nth(4, DayOfWeek.THURSDAY, 11)),
    BLACK_FRIDAY(year -> nth(4, DayOfWeek.THURSDAY, 11).apply(year).plusDays(1)),
    /** Its first day. */
    HANUKKAH(HebrewYear::hanukkah),
    CHRISTMAS_EVE(on(12, 24)),
    CHRISTMAS(on(12, 25)),
    BOXING_DAY(on(12, 26)),
    NEW_YEARS_EVE(on(12, 31)),
    /** Its first day; {@link #in} has the month. */
    RAMADAN(hijrah(9, 1)),
    EID_AL_FITR(hijrah(10, 1)),
    EID_AL_ADHA(hijrah(12, 10));

    private final IntFunction<LocalDate> rule;

    Feast(IntFunction<LocalDate> rule) {
        this.rule = rule;
    }

    /** The feast in that year; Ramadan as its month. */
    public Interval in(int year) {
        LocalDate first = day(year);
        return this == RAMADAN ? Interval.ofDays(first, hijrahNextMonth(first)) : Interval.ofDay(first);
    }

    /** Its (first) day in that year. */
    public LocalDate day(int year) {
        return rule.apply(year);
    }

    private static IntFunction<LocalDate> on(int month, int day) {
        return MonthDay.of(month, day)::atYear;
    }

    /** The so-many-th of its weekdays in a month; the last for -1. */
    private static IntFunction<LocalDate> nth(int ordinal, DayOfWeek day, int month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    private static IntFunction<LocalDate> easter(int days) {
        return year -> easterSunday(year).plusDays(days);
    }

    /** The Gregorian computus (Meeus, Jones, Butcher). */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** The Julian computus (Meeus, Astronomical Algorithms, chapter 8), told in the Gregorian calendar. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;
        int julianLag = year / 100 - year / 400 - 2;
        return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(julianLag);
    }

    /** By the Umm al-Qura calendar, which Java holds from 1882 to 2077; beyond, by its mean year. */
    private static IntFunction<LocalDate> hijrah(int month, int day) {
        return year -> {
            int within = Math.max(1900, Math.min(2070, year));
            int hijrahYear = HijrahDate.from(LocalDate.of(within, 1, 1)).get(ChronoField.YEAR);
            LocalDate found = LocalDate.from(HijrahDate.of(hijrahYear, month, day));
            if (found.getYear() < within) {
                found = LocalDate.from(HijrahDate.of(hijrahYear + 1, month, day));
            }
            return within == year ? found : found.plusYears((long) year - within);
        };
    }

    private static LocalDate hijrahNextMonth(LocalDate first) {
        if (first.getYear() < 1900 || first.getYear() > 2070) {
            return first.plusDays(30);
        }
        return LocalDate.from(HijrahDate.from(first).plus(1, ChronoUnit.MONTHS));
    }
}
