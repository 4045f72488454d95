package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import dateline.time.TimexType;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A length of which only the unit is told.
 *
 * <p>Takes "for decades", "in weeks", "over the years", "the weeks ahead", "decades-long", "day-long", "weeklong", "recent
 * months", "the coming weeks", "recent years" (as the past), "days or weeks", "recent weeks and months".
 *
 * <p>Refuses "years old", "seconds", "the Days Inn", "two-days" after a hyphen; of "may last weeks" and
 * "hours and minutes" only the units.
 */
final class UnitsAlone implements Rule {

    private static final String[] ABBREVIATED = {"min", "mins", "hr", "hrs", "yr", "yrs"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.UNIT, Kind.UNITS, Kind.LONG, Kind.THE, Kind.THIS, Kind.LAST, Kind.NEXT, Kind.VAGUE);
    }

    @Override
    public String words() {
        return "a length of time";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.is(first, Kind.LONG) || scan.is(first, Kind.UNIT)) {
            return oneLong(scan, first);
        }
        boolean the = scan.is(first, Kind.THE) || scan.saysAny(first, "these", "this");
        int at = the ? first + 1 : first;
        boolean past = scan.is(at, Kind.LAST) && !LengthOfTime.isVerb(scan, at) || scan.says(at, "recent");
        boolean pointed = past || scan.is(at, Kind.NEXT);
        boolean edged = scan.is(first, Kind.THE) && scan.saysAny(at, "first", "early");
        int noun = pointed || edged ? at + 1 : at;
        if (!scan.is(noun, Kind.UNITS) || isAbbreviated(scan, noun) || isOther(scan, first, noun, pointed)) {
            return Optional.empty();
        }
        return pointed
                ? pointed(scan, first, noun, past)
                : Found.some(first, last(scan, first, noun), length(scan, noun));
    }

    /** "weeklong", "day-long". */
    private static Optional<Found> oneLong(Scan scan, int first) {
        int length = scan.skipHyphen(first + 1);
        boolean hyphened = length > first + 1 && scan.says(length, "long");
        int last = scan.is(first, Kind.LONG) ? first : length;
        return last == first || hyphened
                ? Found.some(first, last, new Term.Length(Lengths.of(1, scan.word(first))))
                : Optional.empty();
    }

    /** "recent weeks", "the coming months", "past years". */
    private static Optional<Found> pointed(Scan scan, int first, int noun, boolean past) {
        Term.Span length = Lengths.of(-1, scan.word(noun));
        boolean years = length.unit().compareTo(Granularity.YEAR) <= 0;
        return Found.some(
                first,
                joined(scan, noun),
                past && years ? new Term.Vague(TimexType.DATE, "PAST_REF") : new Term.Beginning(length, past ? -1 : 1));
    }

    private static Term length(Scan scan, int noun) {
        return new Term.Length(Lengths.of(-1, scan.word(noun)));
    }

    /** "decades-long", "the weeks ahead", "days or weeks". */
    private static int last(Scan scan, int first, int noun) {
        int joined = joined(scan, noun);
        if (joined > noun) {
            return joined;
        }
        int next = scan.skipHyphen(noun + 1);
        boolean isLong = next > noun + 1 && scan.says(next, "long");
        boolean ahead = first < noun && scan.says(noun + 1, "ahead") && !scan.says(noun + 2, "of");
        return isLong || ahead ? next : noun;
    }

    /** The "weeks" of "days or weeks", the "months" of "recent weeks and months": one length that is not told. */
    private static int joined(Scan scan, int noun) {
        boolean coarser = scan.saysAny(noun + 1, "or", "and")
                && scan.is(noun + 2, Kind.UNITS)
                && scan.word(noun + 2).unit().isCoarserThan(scan.word(noun).unit())
                && !isOther(scan, noun + 2, noun + 2, false)
                && !isAbbreviated(scan, noun + 2);
        return coarser ? noun + 2 : noun;
    }

    private static boolean isOther(Scan scan, int first, int noun, boolean pointed) {
        boolean old = scan.saysAny(scan.skipHyphen(noun + 1), "old", "olds");
        boolean rest = scan.saysAny(noun, "seconds", "quarters", "weekends") && !pointed;
        boolean named = scan.isCapital(noun) && !scan.startsSentence(noun);
        boolean isLong = first < noun && scan.isHyphen(noun + 1) && scan.says(noun + 2, "long");
        return old
                || first == noun && isOfTrade(scan, noun)
                || isLong
                || rest
                || named
                || scan.isHyphen(first - 1) && scan.isGlued(first)
                || scan.isGlued(noun) && first == noun;
    }

    /** "rose 2 percent after hours", "2010 and 2011 model years". */
    private static boolean isOfTrade(Scan scan, int noun) {
        int next = noun + 1;
        boolean ends = !scan.tokens().isWord(next) || scan.is(next, Kind.WEEKDAY) || scan.says(next, "trading");
        return scan.says(noun, "hours") && scan.says(noun - 1, "after") && ends
                || scan.says(noun, "years") && scan.says(noun - 1, "model");
    }

    static boolean isAbbreviated(Scan scan, int noun) {
        return scan.saysAny(noun, ABBREVIATED);
    }
}
