package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;

/** Lengths as TIMEX3 writes them: so many years are "P24Y", an hour and a half "PT1H30M", days "PXD". */
final class Lengths {

    private Lengths() {}

    /** So many of a unit; the count is negative where it is not told. */
    static Term.Span of(double count, Word unit) {
        return of(count * unit.units(), unit.unit());
    }

    static Term.Span of(double count, Granularity unit) {
        return new Term.Span(count < 0 ? timex("X", unit) : told(count, unit), unit, count);
    }

    private static String told(double count, Granularity unit) {
        boolean half = count - Math.floor(count) == 0.5;
        return switch (unit) {
            case DECADE -> timex(plain(count * 10), Granularity.YEAR);
            case CENTURY -> timex(plain(count * 100), Granularity.YEAR);
            case MILLENNIUM -> timex(plain(count * 1000), Granularity.YEAR);
            case YEAR -> half ? (count < 1 ? "P" : timex(whole(count), unit)) + "6M" : timex(plain(count), unit);
            case HOUR -> hours(count);
            case MINUTE -> half ? (count < 1 ? "PT" : timex(whole(count), unit)) + "30S" : timex(plain(count), unit);
            default -> timex(plain(count), unit);
        };
    }

    private static String hours(double count) {
        double minutes = (count - Math.floor(count)) * 60;
        boolean inMinutes = minutes == 15 || minutes == 30 || minutes == 45;
        return inMinutes
                ? (count < 1 ? "PT" : timex(whole(count), Granularity.HOUR)) + plain(minutes) + "M"
                : timex(plain(count), Granularity.HOUR);
    }

    private static String whole(double count) {
        return Long.toString((long) count);
    }

    private static String plain(double count) {
        return count == Math.rint(count) ? whole(count) : Double.toString(count);
    }

    private static String timex(String count, Granularity unit) {
        return switch (unit) {
            case SECOND -> "PT" + count + "S";
            case MINUTE -> "PT" + count + "M";
            case HOUR -> "PT" + count + "H";
            case WEEKEND -> "P" + count + "WE";
            case DECADE -> "P" + count + "E";
            case CENTURY -> "P" + count + "C";
            case MILLENNIUM -> "P" + count + "L";
            case HALF -> "P" + count + "H";
            case SEASON -> "P" + count + "S";
            default -> "P" + count + unit.name().charAt(0);
        };
    }
}
