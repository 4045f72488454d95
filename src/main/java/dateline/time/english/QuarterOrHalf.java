package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A quarter or half of a year.
 *
 * <p>Takes "the third quarter", "third-quarter profit", "the fiscal second quarter", "the first and
 * second quarters", "the January-March quarter", "Q3", "Q3 2010", "3Q", "the first
 * half of 2010", "first-half profit", "sales in the second half", "the last half of 1989", "the final quarter of 2008".
 *
 * <p>Refuses "the third quarter of the game", "a fourth quarter touchdown", "a quarter of", "half of",
 * "the first half of the match", "scored in the second half".
 */
final class QuarterOrHalf implements Rule {

    private static final int REACH = 10;

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.ORDINAL, Kind.LAST, Kind.QUARTER_NAME, Kind.DIGITS, Kind.FISCAL, Kind.MONTH);
    }

    @Override
    public String words() {
        return "a quarter or half of a year";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        Optional<Found> part = anyWay(scan, first);
        if (part.isEmpty()) {
            return part;
        }
        Found found = withYear(scan, part.get());
        return found.term() instanceof Term.Within || !isOfMatch(scan, found) ? Optional.of(found) : Optional.empty();
    }

    private static Optional<Found> anyWay(Scan scan, int first) {
        Optional<Found> named = byName(scan, first);
        if (named.isPresent()) {
            return named;
        }
        Optional<Found> coded = byCode(scan, first);
        return coded.isPresent() ? coded : byMonths(scan, first);
    }

    private static boolean isOfMatch(Scan scan, Found found) {
        return isNear(scan, found, Kind.SPORTS) && !isNear(scan, found, Kind.ACCOUNTS);
    }

    /** Whether such a word stands near in the sentence. */
    private static boolean isNear(Scan scan, Found found, Kind kind) {
        for (int i = found.first(); i >= found.first() - REACH && !scan.startsSentence(i); i--) {
            if (scan.is(i - 1, kind)) {
                return true;
            }
        }
        for (int i = found.last() + 1; i <= found.last() + REACH && !scan.startsSentence(i); i++) {
            if (scan.is(i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** "third quarter", "fiscal second quarter", "first half of 2010". */
    static Optional<Found> byName(Scan scan, int first) {
        int at = scan.is(first, Kind.FISCAL) ? scan.skipHyphen(first + 1) : first;
        boolean digits = scan.isNumber(at) && scan.saysAny(at + 1, "st", "nd", "rd", "th") && scan.isGlued(at + 1);
        int number = digits
                ? scan.number(at)
                : scan.is(at, Kind.ORDINAL) ? scan.word(at).value() : 0;
        int noun = scan.skipHyphen(digits ? at + 2 : at + 1);
        noun = scan.is(noun, Kind.FISCAL) ? noun + 1 : noun;
        if (number >= 1 && number <= 4 && isListed(scan, digits ? at + 2 : at + 1)) {
            return Found.someWithThe(first, digits ? at + 1 : at, new Term.PartOfYear(Granularity.QUARTER, number));
        }
        boolean isLast = scan.saysAny(at, "final", "last") && scan.says(noun, "quarter") && ofYear(scan, noun + 1);
        if (isLast) {
            return Found.someWithThe(first, noun, new Term.PartOfYear(Granularity.QUARTER, 4));
        }
        boolean listed = scan.says(noun, "quarters") && scan.saysAny(first - 1, "and", "or");
        boolean ofFinal = scan.saysAny(scan.skipHyphen(noun + 1), "final", "finals", "finalist", "finalists");
        if ((scan.says(noun, "quarter") || listed) && number >= 1 && number <= 4 && !ofFinal) {
            Term quarter = new Term.PartOfYear(Granularity.QUARTER, number);
            return scan.isHyphen(noun - 1) ? Found.some(first, noun, quarter) : Found.someWithThe(first, noun, quarter);
        }
        return scan.says(noun, "half") ? half(scan, first, at, noun) : Optional.empty();
    }

    /** Whether what follows an ordinal makes it the first of two: "the first and second quarters". */
    private static boolean isListed(Scan scan, int joint) {
        int second = joint + 1;
        boolean digits =
                scan.isNumber(second) && scan.isGlued(second + 1) && scan.saysAny(second + 1, "nd", "rd", "th");
        boolean ordinal = digits || scan.is(second, Kind.ORDINAL);
        return ordinal && scan.saysAny(joint, "and", "or") && scan.says(digits ? second + 2 : second + 1, "quarters");
    }

    /** "the January-March quarter": where the months are those of a calendar quarter. */
    private static Optional<Found> byMonths(Scan scan, int first) {
        int joint = scan.skipHyphen(first + 1);
        boolean word = scan.saysAny(joint, "to", "through");
        int end = word ? scan.skipHyphen(joint + 1) : joint;
        boolean months = (word || joint > first + 1)
                && scan.is(first, Kind.MONTH)
                && scan.is(end, Kind.MONTH)
                && scan.saysAny(end + 1, "quarter", "period");
        int begin = scan.word(first).value();
        return months && begin % 3 == 1 && scan.word(end).value() == begin + 2
                ? Found.someWithThe(first, end + 1, new Term.PartOfYear(Granularity.QUARTER, begin / 3 + 1))
                : Optional.empty();
    }

    /** "the first half of 2010", "first-half profit", "the last half of 1989". */
    private static Optional<Found> half(Scan scan, int first, int at, int noun) {
        int number = scan.is(at, Kind.ORDINAL) ? scan.word(at).value() : scan.saysAny(at, "last", "latter") ? 2 : 0;
        if (number < 1 || number > 2) {
            return Optional.empty();
        }
        Term term = new Term.PartOfYear(Granularity.HALF, number);
        Found half = scan.isHyphen(noun - 1) ? Found.of(first, noun, term) : Found.withThe(first, noun, term);
        // Beside profits and sales a half is of a year, not of a match.
        boolean ofAccounts = !scan.says(noun + 1, "of") && isNear(scan, half, Kind.ACCOUNTS);
        boolean ofIts = scan.says(first - 1, "s") && scan.isApostrophe(first - 2) && scan.is(first - 3, Kind.YEAR_WORD);
        return ofAccounts || ofIts || ofYear(scan, noun + 1) ? Optional.of(half) : Optional.empty();
    }

    /** A half is one of anything: what it is of must be a year. */
    static boolean ofYear(Scan scan, int at) {
        if (!scan.saysAny(at, "of", "in")) {
            return false;
        }
        int next = scan.is(at + 1, Kind.FISCAL) ? at + 2 : at + 1;
        return Years.digits(scan, next).isPresent()
                || (scan.is(next, Kind.THIS)
                                || scan.is(next, Kind.LAST)
                                || scan.is(next, Kind.NEXT)
                                || scan.is(next, Kind.THAT)
                                || scan.is(next, Kind.THE))
                        && scan.is(next + 1, Kind.YEAR_WORD);
    }

    /** "Q3", "3Q". */
    private static Optional<Found> byCode(Scan scan, int first) {
        boolean tight = scan.isGlued(first + 1)
                && !(scan.isGlued(first + 2) && (scan.tokens().isWord(first + 2) || scan.isNumber(first + 2)));
        boolean after = tight && scan.says(first, "q") && scan.isNumber(first + 1);
        boolean before = tight && scan.isNumber(first) && scan.says(first + 1, "q");
        int number = after ? scan.number(first + 1) : before ? scan.number(first) : 0;
        return number >= 1 && number <= 4
                ? Found.some(first, first + 1, new Term.PartOfYear(Granularity.QUARTER, number))
                : Optional.empty();
    }

    private static Found withYear(Scan scan, Found found) {
        return Years.after(scan, scan.is(found.last() + 1, Kind.FISCAL) ? found.last() + 2 : found.last() + 1)
                .map(y -> found.over(
                        found.first(), y.last(), new Term.Within(found.term(), new Term.Known(Piece.year(y.value())))))
                .orElse(found);
    }
}
