package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A decade or a century.
 *
 * <p>Takes "the 1990s", "1990's", "the '80s", "the 80s", "the mid-80s", "the 1950s, 60s and 70s", "the nineties", "nineteen eighties", "the 20th century", "the
 * nineteenth century", "the 14th to the 17th century".
 *
 * <p>Refuses "in his 70s and 80s", "her forties", "temperatures in the 80s", "highs in the mid-80s".
 */
final class DecadeOrCentury implements Rule {

    private static final int WEATHER_REACH = 8;
    private static final int MOST_CENTURIES = 30;

    private static final String[] BETWEEN_CENTURIES = {"to", "and", "or", "through", "until"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.DIGITS, Kind.APOSTROPHE, Kind.DECADE_NAME, Kind.ORDINAL, Kind.CARDINAL);
    }

    @Override
    public String words() {
        return "a decade or a century";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        Optional<Found> century = century(scan, first);
        if (century.isPresent()) {
            return century;
        }
        Optional<Found> decade = digits(scan, first);
        return decade.isPresent() ? decade : byName(scan, first);
    }

    private static Optional<Found> century(Scan scan, int first) {
        boolean ending =
                scan.isNumber(first) && scan.isGlued(first + 1) && scan.saysAny(first + 1, "st", "nd", "rd", "th");
        int at = scan.skipHyphen(ending ? first + 2 : first + 1);
        int number = ending
                ? scan.number(first)
                : scan.is(first, Kind.ORDINAL) ? scan.word(first).value() : 0;
        if (scan.says(first, "twenty") && scan.says(scan.skipHyphen(first + 1), "first")) {
            number = 21;
            at = scan.skipHyphen(scan.skipHyphen(first + 1) + 1);
        }
        if (number >= 1 && number <= MOST_CENTURIES && isBeforeCentury(scan, at)) {
            return Found.someWithThe(first, at - 1, century(number));
        }
        if (number < 1 || number > MOST_CENTURIES || !scan.says(at, "century") && !scan.says(at, "centuries")) {
            return Optional.empty();
        }
        int before = beforeChrist(scan, at + 1);
        if (before > at) {
            // The 5th century B.C. went from 500 to 401 B.C.; the year 1 B.C. is the year 0.
            int firstYear = 1 - 100 * number;
            Term years = new Term.Range(known(firstYear), known(firstYear + 99));
            return Found.someWithThe(first, before, years);
        }
        return Found.someWithThe(first, at, century(number));
    }

    private static Term century(int number) {
        return new Term.Known(new Piece(Granularity.CENTURY, LocalDate.of(100 * (number - 1), 1, 1)));
    }

    /** "the 14th" to "the 17th century": what comes next says what is counted. */
    static boolean isBeforeCentury(Scan scan, int at) {
        if (!scan.saysAny(at, BETWEEN_CENTURIES)) {
            return false;
        }
        int second = scan.is(at + 1, Kind.THE) ? at + 2 : at + 1;
        boolean ending = scan.isNumber(second) && scan.saysAny(second + 1, "st", "nd", "rd", "th");
        int noun = scan.skipHyphen(ending ? second + 2 : second + 1);
        return (ending || scan.is(second, Kind.ORDINAL)) && scan.saysAny(noun, "century", "centuries");
    }

    private static Term known(int year) {
        return new Term.Known(Piece.year(year));
    }

    /** The last token of "BC", "B.C.", "BCE"; 0 where none stands there. */
    private static int beforeChrist(Scan scan, int at) {
        boolean dotted = scan.says(at, "b") && scan.isMark(at + 1, '.') && scan.says(at + 2, "c");
        return scan.saysAny(at, "bc", "bce") ? at : dotted ? scan.skipDot(at + 3) - 1 : 0;
    }

    private static Optional<Found> digits(Scan scan, int first) {
        int at = scan.isApostrophe(first) && scan.isGlued(first + 1) ? first + 1 : first;
        int number = scan.number(at);
        int s = scan.isApostrophe(at + 1) && scan.isGlued(at + 1) && scan.isGlued(at + 2) ? at + 2 : at + 1;
        if (!scan.isNumber(at) || !scan.says(s, "s") || !scan.isGlued(s) || number % 10 != 0) {
            return Optional.empty();
        }
        boolean isShort = scan.length(at) == 2 && (at > first || isLedAsDecade(scan, first));
        if (isShort) {
            return Optional.of(decade(first, s, number < 20 ? 2000 + number : 1900 + number));
        }
        boolean isLong = scan.length(at) == 4
                && at == first
                && number >= 1000
                && number < 2200
                && !(s == at + 2 && !scan.is(first - 1, Kind.THE) && !scan.is(first - 1, Kind.SOFT));
        return isLong ? Optional.of(decade(first, s, number)) : Optional.empty();
    }

    /** "the 80s", "the early 80s", but not "his 80s". */
    private static boolean isLedAsDecade(Scan scan, int first) {
        int before = scan.isHyphen(first - 1) && scan.isGlued(first) ? first - 2 : first - 1;
        boolean led = scan.is(before, Kind.THE) || scan.is(before, Kind.SOFT) && scan.is(before - 1, Kind.THE);
        return (led || isListed(scan, first)) && !isWeather(scan, first);
    }

    /** The "60s" and the "70s" of "the 1950s, 60s and 70s". */
    private static boolean isListed(Scan scan, int first) {
        int joint = scan.saysAny(first - 1, "and", "or") ? first - 2 : first - 1;
        int s = scan.isMark(joint, ',') ? joint - 1 : joint;
        int number = scan.isApostrophe(s - 1) ? s - 2 : s - 1;
        return s < first - 1
                && scan.says(s, "s")
                && scan.isNumber(number)
                && digits(scan, scan.isApostrophe(number - 1) ? number - 1 : number)
                        .isPresent();
    }

    private static boolean isWeather(Scan scan, int first) {
        for (int i = first - 1; i >= first - WEATHER_REACH && i >= 0 && !scan.startsSentence(i + 1); i--) {
            if (scan.is(i, Kind.WEATHER)) {
                return true;
            }
        }
        return scan.is(first + 2, Kind.WEATHER);
    }

    private static Optional<Found> byName(Scan scan, int first) {
        boolean nineteen = scan.says(first, "nineteen");
        int at = nineteen ? scan.skipHyphen(first + 1) : first;
        boolean led = nineteen || isLedAsDecade(scan, first);
        return scan.is(at, Kind.DECADE_NAME) && led && scan.word(at).value() > 1
                ? Optional.of(decade(first, at, 1900 + 10 * scan.word(at).value()))
                : Optional.empty();
    }

    private static Found decade(int first, int last, int year) {
        Granularity unit = year % 100 == 0 && year < 1900 ? Granularity.CENTURY : Granularity.DECADE;
        return Found.withThe(first, last, new Term.Known(new Piece(unit, LocalDate.of(year, 1, 1))));
    }
}
