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
 * fortnight", "the weeks ahead", "weeklong", "day-long".
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
                Kind.UNIT,
                Kind.UNITS,
                Kind.LONG,
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
        if (scan.is(first, Kind.LONG)) {
            return Found.some(first, first, new Term.Length(Lengths.of(1, scan.word(first))));
        }
        int hyphened = scan.skipHyphen(first + 1);
        if (scan.is(first, Kind.UNIT) && hyphened > first + 1 && scan.says(hyphened, "long")) {
            return Found.some(first, hyphened, new Term.Length(Lengths.of(1, scan.word(first))));
        }
        boolean theFirst = scan.is(first, Kind.THE) && scan.saysAny(first + 1, "first", "early");
        int units = theFirst ? first + 2 : first + 1;
        if (scan.is(first, Kind.THE) && scan.is(units, Kind.UNITS)) {
            return bare(scan, first, units);
        }
        Lead lead = Lead.read(scan, first);
        Optional<Amount> amount = Amount.read(scan, lead.end()).map(a -> second(scan, a));
        if (amount.isEmpty()) {
            return lead.side() != 0 ? manyPointed(scan, first, lead) : Optional.empty();
        }
        boolean counted = lead.isOrdinal() && scan.is(lead.end(), Kind.ORDINAL);
        return counted || lead.end() > first && scan.is(lead.end(), Kind.A)
                ? Optional.empty()
                : unit(scan, first, amount.get(), lead);
    }

    /**
     * What points, before the number: "the last", "these", "the first", "recent".
     *
     * @param side of the publication: -1 before it, 1 after, 0 where none is told
     * @param end the token after it
     */
    private record Lead(int side, boolean isOrdinal, int end) {

        static Lead read(Scan scan, int first) {
            int the = scan.is(first, Kind.THE) || scan.saysAny(first, "these", "this") ? first + 1 : first;
            if (scan.is(the, Kind.LAST) && !isVerb(scan, the) || scan.says(the, "recent")) {
                return new Lead(-1, false, the + 1);
            }
            if (scan.is(the, Kind.NEXT)) {
                return new Lead(1, false, the + 1);
            }
            boolean ordinal = scan.is(the, Kind.ORDINAL);
            return new Lead(0, ordinal, ordinal || scan.says(the, "latest") ? the + 1 : the);
        }

        /** "is expected to last six weeks". */
        private static boolean isVerb(Scan scan, int last) {
            return scan.says(last, "last") && (scan.says(last - 1, "to") || scan.is(last - 1, Kind.FUTURE));
        }
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

    private static Optional<Found> unit(Scan scan, int first, Amount amount, Lead lead) {
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
        int longer = scan.skipHyphen(last + 1);
        if (longer > last + 1 && scan.says(longer, "long")) {
            if (scan.is(first, Kind.A)) {
                return Optional.empty();
            }
            last = longer;
        }
        Term.Span length = Lengths.of(count, scan.word(noun));
        return Found.some(
                first, last, lead.side() == 0 ? new Term.Length(length) : new Term.Beginning(length, lead.side()));
    }

    /** "38-year-old", "a second term", "one day" as a day to come, "20-minute" is taken. */
    private static boolean isPartOfOther(Scan scan, int first, int noun, boolean hyphen, Amount amount) {
        int next = scan.skipHyphen(noun + 1);
        if (scan.saysAny(next, "old", "olds", "ago", "earlier")
                || scan.says(noun, "second") && !hyphen
                || isFraction(scan, noun, amount)
                || isAbbreviated(scan, noun) && !scan.isNumber(first)) {
            return true;
        }
        boolean share = scan.isMark(first - 1, '$') || scan.isMark(first - 1, '.') && scan.isGlued(first);
        return share
                || isName(scan, first, noun)
                || scan.says(noun, "weekend") && amount.count() == 1
                || scan.isHyphen(first - 1) && scan.isGlued(first) && scan.isNumber(first);
    }

    /** "60 Minutes", "the Six-Day War": capitals within a sentence. */
    private static boolean isName(Scan scan, int first, int noun) {
        boolean counted = scan.isNumber(first) || scan.isCapital(first) || scan.isCapital(first + 1);
        return scan.isCapital(noun) && counted && !scan.startsSentence(first);
    }

    /** "one quarter", "three-quarters", "three quarters of its food". */
    private static boolean isFraction(Scan scan, int noun, Amount amount) {
        boolean part = scan.isHyphen(noun - 1) || scan.says(noun + 1, "of");
        return scan.says(noun, "quarter") && amount.count() == 1
                || scan.says(noun, "quarters") && amount.count() == 3 && part;
    }

    /** "recent weeks", "the coming months", "past years". */
    private static Optional<Found> manyPointed(Scan scan, int first, Lead lead) {
        int noun = lead.end();
        if (!scan.is(noun, Kind.UNITS) || isAbbreviated(scan, noun)) {
            return Optional.empty();
        }
        Term.Span length = Lengths.of(-1, scan.word(noun));
        boolean years = length.unit().compareTo(Granularity.YEAR) <= 0;
        return Found.some(
                first,
                noun,
                lead.side() < 0 && years
                        ? new Term.Vague(TimexType.DATE, "PAST_REF")
                        : new Term.Beginning(length, lead.side()));
    }

    private static boolean isAbbreviated(Scan scan, int noun) {
        return scan.saysAny(noun, "min", "mins", "hr", "hrs", "yr", "yrs");
    }

    /** "for decades", "over the years", "in weeks", "decades-long", "the weeks ahead". */
    private static Optional<Found> bare(Scan scan, int first, int noun) {
        boolean old = scan.saysAny(scan.skipHyphen(noun + 1), "old", "olds");
        boolean rest = isAbbreviated(scan, noun) || scan.saysAny(noun, "seconds", "quarters", "weekends");
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
