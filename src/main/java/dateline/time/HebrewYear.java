package dateline.time;

import java.time.LocalDate;

/**
 * The feasts of the Hebrew calendar in a Gregorian year, by its arithmetic (Dershowitz and Reingold, Calendrical
 * Calculations, chapter 8): the mean new moon of Tishri, put off so that no feast falls beside a Sabbath.
 */
final class HebrewYear {

    /** The day before 1 Tishri of the year 1, counted from 1970-01-01. */
    private static final long EPOCH = -1_373_427L - 719_163L;

    private static final int AHEAD_OF_GREGORIAN = 3761;
    private static final int PARTS_OF_A_DAY = 25_920;

    private HebrewYear() {}

    static LocalDate roshHashanah(int gregorianYear) {
        return newYear(gregorianYear + AHEAD_OF_GREGORIAN);
    }

    static LocalDate yomKippur(int gregorianYear) {
        return roshHashanah(gregorianYear).plusDays(9);
    }

    /** 15 Nisan: the half of the year from there to the next new year always has 163 days. */
    static LocalDate passover(int gregorianYear) {
        return roshHashanah(gregorianYear).minusDays(163);
    }

    /** 25 Kislev: the month before it has 30 days in years of 355 and 385. */
    static LocalDate hanukkah(int gregorianYear) {
        int year = gregorianYear + AHEAD_OF_GREGORIAN;
        boolean full = (newYear(year + 1).toEpochDay() - newYear(year).toEpochDay()) % 10 == 5;
        return newYear(year).plusDays(30 + (full ? 30 : 29) + 24);
    }

    private static LocalDate newYear(int year) {
        long before = elapsed(year - 1);
        long start = elapsed(year);
        long after = elapsed(year + 1);
        int late = after - start == 356 ? 2 : start - before == 382 ? 1 : 0;
        return LocalDate.ofEpochDay(EPOCH + start + late);
    }

    /** Days to the mean new moon of Tishri, put off by a day where it would be a Sunday, Wednesday or Friday. */
    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long days = 29 * months + Math.floorDiv(12_084 + 13_753 * months, PARTS_OF_A_DAY);
        return Math.floorMod(3 * (days + 1), 7) < 3 ? days + 1 : days;
    }
}
