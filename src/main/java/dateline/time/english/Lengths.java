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
        if (count < 0) {
            return new Term.Span(timex("X", unit), unit, count);
        }
        boolean half = count - Math.floor(count) == 0.5;
        long whole = (long) Math.floor(count);
        if (half && smaller(unit) > 0) {
            return new Term.Span(halves(whole, unit), unit, count);
        }
        if (unit == Granularity.DECADE || unit == Granularity.CENTURY || unit == Granularity.MILLENNIUM) {
            int years = unit == Granularity.DECADE ? 10 : unit == Granularity.CENTURY ? 100 : 1000;
            return new Term.Span(timex(plain(count * years), Granularity.YEAR), unit, count);
        }
        return new Term.Span(timex(plain(count), unit), unit, count);
    }

    private static String halves(long whole, Granularity unit) {
        String more = smaller(unit) + (unit == Granularity.YEAR ? "M" : unit == Granularity.HOUR ? "M" : "S");
        String first = whole == 0 ? (unit == Granularity.YEAR ? "P" : "PT") : timex(Long.toString(whole), unit);
        return first + more;
    }

    /** How many of the next smaller unit are half of one. */
    private static int smaller(Granularity unit) {
        return switch (unit) {
            case YEAR -> 6;
            case HOUR, MINUTE -> 30;
            default -> 0;
        };
    }

    private static String plain(double count) {
        return count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count);
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
