package dateline.time.english;

import dateline.time.Term;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A length of time with its number.
 *
 * <p>Takes "24 years", "nine-month", "a month", "three and a half hours", "several weeks", "two to three weeks", "the past
 * two weeks", "the first nine months", "the next few days", "a minute and a half", "20 more years", "a fortnight",
 * "three-week-long".
 *
 * <p>Refuses "38-year-old", "a day" in "an apple a day" (what recurs), "the second", "three-quarters of it", CBS’s "60
 * Minutes", "once-in-a-century", the "second" of "a second four-year term", "two thirds of a century", "the Six-Day War".
 */
final class LengthOfTime implements Rule {

    private static final String[] BEFORE_VERB = {"to", "might", "can", "did", "not"};

    /** What follows "a half-hour" that is no noun. */
    private static final String[] AFTER_HALF = {
        "at", "away", "ago", "earlier", "later", "long", "and", "as", "when", "while", "but", "that"
    };

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(
                Kind.DIGITS,
                Kind.CARDINAL,
                Kind.SCALE,
                Kind.A,
                Kind.SOME,
                Kind.HALF,
                Kind.LAST,
                Kind.NEXT,
                Kind.ORDINAL,
                Kind.THIS,
                Kind.THE,
                Kind.VAGUE);
    }

    @Override
    public String words() {
        return "a length of time";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        boolean halfUnit = scan.is(first, Kind.A) && isHalfBeforeNoun(scan, first + 1);
        boolean named = scan.is(first, Kind.A) && scan.isHyphen(first - 1) && scan.isGlued(first);
        if (halfUnit || named) {
            return Optional.empty();
        }
        int the = scan.is(first, Kind.THE) || scan.saysAny(first, "these", "this") ? first + 1 : first;
        int side = side(scan, the);
        boolean ordinal = side == 0 && scan.is(the, Kind.ORDINAL);
        int number = side != 0 || ordinal || scan.says(the, "latest") ? the + 1 : the;
        boolean counted = ordinal && scan.is(number, Kind.ORDINAL);
        if (counted || number > first && scan.is(number, Kind.A)) {
            return Optional.empty();
        }
        Optional<Measure> measure = Measure.read(scan, number);
        if (measure.isEmpty()
                || ordinal && measure.get().isHyphened(scan) && !scan.is(number, Kind.HALF)
                || isPartOfOther(scan, first, measure.get())) {
            return Optional.empty();
        }
        Measure length = withLong(scan, measure.get());
        return Found.some(first, length.last(), term(length.length(), side));
    }

    /** The side of the publication that a pointer tells: "the last" -1, "the next" 1; 0 where none does ("the first"). */
    private static int side(Scan scan, int pointer) {
        if (scan.is(pointer, Kind.LAST) && !isVerb(scan, pointer) || scan.says(pointer, "recent")) {
            return -1;
        }
        return scan.is(pointer, Kind.NEXT) ? 1 : 0;
    }

    private static Term term(Term.Span length, int side) {
        return side == 0 ? new Term.Length(length) : new Term.Beginning(length, side);
    }

    /** "is expected to last six weeks", "may last weeks". */
    static boolean isVerb(Scan scan, int last) {
        return scan.says(last, "last") && (scan.is(last - 1, Kind.FUTURE) || scan.saysAny(last - 1, BEFORE_VERB));
    }

    /** The "half-hour" of "a half-hour speech": its article is the speech's. */
    private static boolean isHalfBeforeNoun(Scan scan, int half) {
        int noun = half + 3;
        return scan.is(half, Kind.HALF)
                && scan.isHyphen(half + 1)
                && scan.tokens().isWord(noun)
                && !scan.is(noun, Kind.PREPOSITION)
                && !scan.saysAny(noun, AFTER_HALF);
    }

    /** "three-week-long". */
    private static Measure withLong(Scan scan, Measure measure) {
        int longer = scan.skipHyphen(measure.last() + 1);
        return longer > measure.last() + 1 && scan.says(longer, "long") ? measure.until(longer) : measure;
    }

    /** "38-year-old", "a second term", "$5 a year", "the 30-day" (its article is not), "a day-long" (a unit alone). */
    private static boolean isPartOfOther(Scan scan, int first, Measure measure) {
        int noun = measure.noun();
        int next = scan.skipHyphen(noun + 1);
        boolean than = scan.says(next, "earlier") && scan.says(next + 1, "than");
        if (scan.saysAny(next, "old", "olds", "ago", "earlier") && !than
                || next > noun + 1 && scan.is(first, Kind.A) && scan.says(next, "long")
                || scan.says(noun, "second") && !measure.isHyphened(scan)
                || scan.says(noun, "weekend") && measure.count() == 1
                || UnitsAlone.isAbbreviated(scan, noun) && !scan.isNumber(first)) {
            return true;
        }
        boolean number = scan.isNumber(first + 1) || scan.is(first + 1, Kind.CARDINAL);
        boolean article = measure.isHyphened(scan) && scan.is(first, Kind.THE) && number;
        boolean share = scan.is(first, Kind.A)
                && scan.says(first - 1, "of")
                && scan.saysAny(first - 2, "quarter", "quarters", "third", "thirds");
        boolean price = scan.isMark(first - 1, '$') || scan.isMark(first - 1, '.') && scan.isGlued(first);
        boolean code = scan.isHyphen(first - 1) && scan.isGlued(first) && scan.isNumber(first);
        return article || share || price || code || isFraction(scan, measure) || isName(scan, first, noun);
    }

    /** "60 Minutes", "the Six-Day War": capitals within a sentence. */
    private static boolean isName(Scan scan, int first, int noun) {
        boolean counted = scan.isNumber(first) || scan.isCapital(first) || scan.isCapital(first + 1);
        return scan.isCapital(noun) && counted && !scan.startsSentence(first);
    }

    /** "one quarter", "three-quarters", "three quarters of its food". */
    private static boolean isFraction(Scan scan, Measure measure) {
        int noun = measure.noun();
        boolean part = measure.isHyphened(scan) || scan.says(noun + 1, "of");
        return scan.says(noun, "quarter") && measure.count() == 1
                || scan.says(noun, "quarters") && measure.count() == 3 && part;
    }
}
