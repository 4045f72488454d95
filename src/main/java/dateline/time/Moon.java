package dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Feasts that follow the true moon, by its phases after Meeus (Astronomical Algorithms, chapters 27 and 49). */
final class Moon {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final ZoneOffset INDIA = ZoneOffset.ofHoursMinutes(5, 30);

    /** Sunset in October and November, and the 24 minutes that the dark moon has to outlast it (Dharmasindhu). */
    private static final LocalTime INDIAN_EVENING = LocalTime.of(18, 5);

    /** The first new moon of the year 2000, as a Julian day, from which the others are counted. */
    private static final double FIRST = 2_451_550.09766;

    private static final double MONTH = 29.530588861;
    private static final double UNIX_EPOCH = 2_440_587.5;
    private static final double SECONDS = 86_400;

    /** Terrestrial time is ahead of the clock by about a minute in the years that news is of. */
    private static final double CLOCK_IS_BEHIND = 65 / SECONDS;

    /**
     * The sine terms of the new moon's correction: the coefficient, the power of the eccentricity, and the multiples of
     * the sun's anomaly, the moon's anomaly, its argument of latitude and its node.
     */
    private static final double[][] TERMS = {
        {-0.40720, 0, 0, 1, 0, 0},
        {0.17241, 1, 1, 0, 0, 0},
        {0.01608, 0, 0, 2, 0, 0},
        {0.01039, 0, 0, 0, 2, 0},
        {0.00739, 1, -1, 1, 0, 0},
        {-0.00514, 1, 1, 1, 0, 0},
        {0.00208, 2, 2, 0, 0, 0},
        {-0.00111, 0, 0, 1, -2, 0},
        {-0.00057, 0, 0, 1, 2, 0},
        {0.00056, 1, 1, 2, 0, 0},
        {-0.00042, 0, 0, 3, 0, 0},
        {0.00042, 1, 1, 0, 2, 0},
        {0.00038, 1, 1, 0, -2, 0},
        {-0.00024, 1, -1, 2, 0, 0},
        {-0.00017, 0, 0, 0, 0, 1}
    };

    private Moon() {}

    /**
     * The second new moon after the month that holds the winter solstice, by Beijing's clock; the third where the second
     * would be before 21 January, for then a leap month has come between.
     */
    static LocalDate lunarNewYear(int year) {
        LocalDate solstice = local(solstice(year - 1), CHINA).toLocalDate();
        long month = countNear(solstice);
        while (!date(month, CHINA).isAfter(solstice)) {
            month++;
        }
        LocalDate second = date(month + 1, CHINA);
        return second.isBefore(LocalDate.of(year, 1, 21)) ? date(month + 2, CHINA) : second;
    }

    /** The evening on which the moon is last dark, in the month that ends with the new moon from 17 October on. */
    static LocalDate diwali(int year) {
        LocalDate earliest = LocalDate.of(year, 10, 17);
        long month = countNear(earliest) - 1;
        while (darkEvening(month).isBefore(earliest)) {
            month++;
        }
        return darkEvening(month);
    }

    /** The day of the new moon, or the day before where the moon is new before the evening has well begun. */
    private static LocalDate darkEvening(long count) {
        LocalDateTime dark = local(newMoon(count), INDIA);
        return dark.toLocalTime().isBefore(INDIAN_EVENING) ? dark.toLocalDate().minusDays(1) : dark.toLocalDate();
    }

    /** A new moon's count that is at most one before the first one after the day. */
    private static long countNear(LocalDate day) {
        return (long) Math.floor((day.toEpochDay() + UNIX_EPOCH - FIRST) / MONTH) - 1;
    }

    private static LocalDate date(long count, ZoneOffset zone) {
        return local(newMoon(count), zone).toLocalDate();
    }

    private static LocalDateTime local(double julianDay, ZoneOffset zone) {
        double seconds = (julianDay - UNIX_EPOCH - CLOCK_IS_BEHIND) * SECONDS;
        return LocalDateTime.ofEpochSecond(Math.round(seconds), 0, zone);
    }

    private static double newMoon(long count) {
        double t = count / 1236.85;
        double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        double sun = 2.5534 + 29.10535670 * count - 0.0000014 * t * t;
        double moon = 201.5643 + 385.81693528 * count + 0.0107582 * t * t;
        double latitude = 160.7108 + 390.67050284 * count - 0.0016118 * t * t;
        double node = 124.7746 - 1.56375588 * count + 0.0020672 * t * t;
        double day = FIRST + MONTH * count + 0.00015437 * t * t;
        for (double[] term : TERMS) {
            double angle = term[2] * sun + term[3] * moon + term[4] * latitude + term[5] * node;
            day += term[0] * Math.pow(eccentricity, term[1]) * Math.sin(Math.toRadians(angle));
        }
        return day;
    }

    /** The mean winter solstice, within a quarter of an hour of the true one. */
    private static double solstice(int year) {
        double y = (year - 2000) / 1000.0;
        return 2_451_900.05952 + 365_242.74049 * y - 0.06223 * y * y - 0.00823 * y * y * y;
    }
}
