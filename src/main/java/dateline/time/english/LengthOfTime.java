package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import dateline.time.TimexType;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A length of time.
 *
 * <p>Takes "24 years", "nine-month", "a month", "three and a half hours", "several weeks", "two to three weeks", "decades", "the past
 * two weeks", "the first nine months", "the next few days", "a minute and a half", "20 more years", "a
 * fortnight", "the weeks ahead".
 *
 * <p>Refuses "38-year-old", "a day" in "an apple a day" (what recurs), "the second", "last-minute",
 * "three-quarters of it", CBS’s "60 Minutes".
 */
final class LengthOfTime implements Rule {

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(
                Kind.DIGITS,
                Kind.CARDINAL,
                Kind.SCALE,
                Kind.A,
                Kind.SOME,
                Kind.UNITS,
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
        if (scan.is(first, Kind.UNITS) && !scan.isGlued(first)) {
            return bare(scan, first, first);
        }
        boolean theFirst = scan.is(first, Kind.THE) && scan.saysAny(first + 1, "first", "early");
        int units = theFirst ? first + 2 : first + 1;
        if (scan.is(first, Kind.THE) && scan.is(units, Kind.UNITS)) {
            return bare(scan, first, units);
        }
        int the = scan.is(first, Kind.THE) || scan.says(first, "these") || scan.says(first, "this") ? first + 1 : first;
        int at = scan.is(the, Kind.LAST)
                        || scan.is(the, Kind.NEXT)
                        || scan.is(the, Kind.ORDINAL)
                        || scan.says(the, "latest")
                        || scan.says(the, "recent")
                ? the + 1
                : the;
        int side = scan.is(the, Kind.LAST) && the < at ? -1 : scan.is(the, Kind.NEXT) && the < at ? 1 : 0;
        Optional<Amount> amount = Amount.read(scan, at).map(a -> second(scan, a));
        if (amount.isEmpty()) {
            return at > the && side != 0 || scan.says(the, "recent")
                    ? manyPointed(scan, first, at, side)
                    : Optional.empty();
        }
        if (at > first
                && (scan.is(at, Kind.A) || scan.is(the, Kind.ORDINAL) && at > the && scan.is(at, Kind.ORDINAL))) {
            return Optional.empty();
        }
        return unit(scan, first, amount.get(), side);
    }

    /** "two to three weeks", "12 or 18 months": what is sure is the first. */
    private static Amount second(Scan scan, Amount first) {
        boolean joined = scan.saysAny(first.end(), "to", "or") || scan.isHyphen(first.end());
        if (!joined || scan.is(first.end() + 1, Kind.A)) {
            return first;
        }
        return Amount.read(scan, first.end() + 1)
                .filter(next -> next.isTold() && scan.is(next.end(), Kind.UNITS))
                .map(next -> new Amount(next.end(), first.count()))
                .orElse(first);
    }

    private static Optional<Found> unit(Scan scan, int first, Amount amount, int side) {
        int noun = scan.skipHyphen(amount.end());
        boolean hyphen = noun > amount.end();
        if (scan.is(noun, Kind.MEASURED)) {
            noun++;
        }
        boolean plural = scan.is(noun, Kind.UNITS);
        boolean article =
                hyphen && scan.is(first, Kind.THE) && scan.isNumber(first + 1) | scan.is(first + 1, Kind.CARDINAL);
        if (article || !plural && !scan.is(noun, Kind.UNIT) || isPartOfOther(scan, first, noun, hyphen, amount)) {
            return Optional.empty();
        }
        if (!plural && !hyphen && amount.count() > 1 && !scan.is(amount.end() - 1, Kind.CARDINAL)) {
            return Optional.empty();
        }
        double count = amount.count();
        int last = noun;
        if (count == 1 && scan.says(noun + 1, "and") && scan.says(noun + 2, "a") && scan.says(noun + 3, "half")) {
            count = 1.5;
            last = noun + 3;
        } else if (scan.says(noun + 1, "or") && scan.says(noun + 2, "so")) {
            last = noun + 2;
        }
        Term.Span length = Lengths.of(count, scan.word(noun));
        return Found.some(first, last, side == 0 ? new Term.Length(length) : new Term.Beginning(length, side));
    }

    /** "38-year-old", "a second term", "one day" as a day to come, "20-minute" is taken. */
    private static boolean isPartOfOther(Scan scan, int first, int noun, boolean hyphen, Amount amount) {
        int next = scan.skipHyphen(noun + 1);
        if (scan.saysAny(next, "old", "olds", "ago", "earlier")
                || scan.says(noun, "second") && !hyphen
                || isFraction(scan, noun, amount)
                || scan.saysAny(noun, "min", "hr", "yr") && !scan.isNumber(first)) {
            return true;
        }
        boolean share = scan.isMark(first - 1, '$') || scan.isMark(first - 1, '.') && scan.isGlued(first);
        return share
                || scan.isCapital(noun) && !scan.startsSentence(first) && scan.isNumber(first)
                || scan.says(noun, "weekend") && amount.count() == 1
                || scan.isHyphen(first - 1) && scan.isGlued(first) && scan.isNumber(first);
    }

    /** "one quarter", "three-quarters", "three quarters of its food". */
    private static boolean isFraction(Scan scan, int noun, Amount amount) {
        boolean part = scan.isHyphen(noun - 1) || scan.says(noun + 1, "of");
        return scan.says(noun, "quarter") && amount.count() == 1
                || scan.says(noun, "quarters") && amount.count() == 3 && part;
    }

    /** "recent weeks", "the coming months", "past years". */
    private static Optional<Found> manyPointed(Scan scan, int first, int noun, int side) {
        if (!scan.is(noun, Kind.UNITS) || scan.saysAny(noun, "min", "hr", "yr")) {
            return Optional.empty();
        }
        boolean past = side < 0 || scan.says(noun - 1, "recent");
        Term.Span length = Lengths.of(-1, scan.word(noun));
        return past && length.unit().compareTo(Granularity.YEAR) <= 0
                ? Found.some(first, noun, new Term.Vague(TimexType.DATE, "PAST_REF"))
                : Found.some(first, noun, new Term.Beginning(length, past ? -1 : 1));
    }

    /** "for decades", "over the years", "in weeks", "decades-long", "the weeks ahead". */
    private static Optional<Found> bare(Scan scan, int first, int noun) {
        boolean old = scan.saysAny(scan.skipHyphen(noun + 1), "old", "olds");
        boolean rest = scan.saysAny(noun, "min", "mins", "hr", "hrs", "yr", "yrs", "seconds", "quarters", "weekends");
        boolean named = scan.isCapital(noun) && !scan.startsSentence(noun);
        if (old || rest || named || scan.isHyphen(first - 1) && scan.isGlued(first)) {
            return Optional.empty();
        }
        int length = scan.skipHyphen(noun + 1);
        boolean longer = length > noun + 1 && scan.says(length, "long")
                || first < noun && scan.says(noun + 1, "ahead") && !scan.says(noun + 2, "of");
        return Found.some(first, longer ? length : noun, new Term.Length(Lengths.of(-1, scan.word(noun))));
    }
}
