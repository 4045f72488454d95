package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A unit with the article alone, which points at the one that the text speaks of.
 *
 * <p>Takes "the year", "the quarter", "the week", "the month", "the weekend", "the fiscal year", "the
 * latest quarter", "earlier in the day".
 *
 * <p>Refuses "the day he left", "the second", "the hour", "the Year of the Dog", "the year of the revolution", "man of the year".
 */
final class NamedUnit implements Rule {

    private static final String[] SUBJECTS = {"he", "she", "they", "we", "i", "it", "you", "when"};

    private static final String[] CHOSEN_OF_YEAR = {
        "man", "woman", "person", "player", "coach", "rookie", "team", "car", "song", "album", "book", "word"
    };

    private static final String[] NAMEABLE = {"week", "month", "quarter", "year", "weekend"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.THE);
    }

    @Override
    public String words() {
        return "the one that the text speaks of";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        int at = first + 1;
        int noun = scan.is(at, Kind.FISCAL) || scan.saysAny(at, "latest", "full", "entire") ? at + 1 : at;
        if (scan.says(at, "latest") && scan.says(noun, "period")) {
            return Found.some(first, noun, new Term.FromReference(Granularity.QUARTER, 0));
        }
        noun = noun > at && scan.is(noun, Kind.FISCAL) ? noun + 1 : noun;
        if (!isNameable(scan, first, noun)
                || scan.isCapital(noun)
                || scan.isHyphen(noun + 1) && scan.isGlued(noun + 1)
                || !isEdge(scan, first) && !isSaid(scan, first) && scan.saysAny(noun + 1, SUBJECTS)
                || isOfEvent(scan, noun + 1)
                || !isEdge(scan, first) && scan.saysAny(noun + 1, "before", "after")
                || isTitle(scan, first, noun)) {
            return Optional.empty();
        }
        Granularity unit = scan.word(noun).unit();
        if (unit == Granularity.YEAR && isEnded(scan, noun + 1)) {
            return Found.some(first, noun, new Term.Length(Lengths.of(1, unit)));
        }
        boolean ofAccount = unit == Granularity.MONTH && scan.saysAny(first - 1, "during", "for");
        return Found.some(first, noun, ofAccount ? new Term.FromReference(unit, 0) : pointed(unit));
    }

    /** "said over the weekend it was ready", "early in the week it fell": what follows has its own subject. */
    private static boolean isSaid(Scan scan, int first) {
        return scan.is(first - 2, Kind.TELLING) && scan.saysAny(first - 1, "over", "during")
                || scan.is(first - 2, Kind.SOFT) && scan.says(first - 1, "in");
    }

    /** "the year of the revolution": no year that the text need have told; but "the month of the 3rd". */
    private static boolean isOfEvent(Scan scan, int of) {
        boolean led = scan.is(of + 1, Kind.THE) || scan.is(of + 1, Kind.OWNER);
        int noun = of + 2;
        return scan.says(of, "of")
                && led
                && scan.tokens().isWord(noun)
                && !scan.is(noun, Kind.ORDINAL)
                && !scan.is(noun, Kind.MONTH)
                && !scan.is(noun, Kind.FEAST)
                && !scan.is(noun, Kind.UNIT);
    }

    /** "the man of the year", "song of the year award". */
    private static boolean isTitle(Scan scan, int first, int noun) {
        boolean winner = scan.saysAny(first - 2, CHOSEN_OF_YEAR);
        return scan.says(first - 1, "of") && (winner || scan.says(noun + 1, "award"));
    }

    /** "ended March 31", "to March", "ending tomorrow": it is no calendar year. */
    private static boolean isEnded(Scan scan, int at) {
        int end = scan.says(at + 1, "in") ? at + 2 : at + 1;
        boolean dated = scan.is(end, Kind.MONTH) && scan.isCapital(end) || scan.is(end, Kind.DEICTIC_DAY);
        return dated && scan.saysAny(at, "ended", "ending", "to", "through");
    }

    /** A decade or century has an edge before it, or it is a length ("the decade since"). */
    private static boolean isNameable(Scan scan, int first, int noun) {
        boolean dayTold =
                scan.says(noun, "day") && scan.says(first - 1, "in") && scan.saysAny(first - 2, "earlier", "later");
        return dayTold
                || scan.saysAny(noun, NAMEABLE)
                || isEdge(scan, first) && scan.saysAny(noun, "decade", "century");
    }

    /** "the end of", "the start of". */
    private static boolean isEdge(Scan scan, int first) {
        return scan.says(first - 1, "of") && scan.is(first - 2, Kind.EDGE);
    }

    private static Term pointed(Granularity unit) {
        return switch (unit) {
            case WEEKEND -> new Term.Weekend();
            case QUARTER, DAY -> new Term.FromReference(unit, 0);
            default -> new Term.FromPublication(unit, 0);
        };
    }
}
