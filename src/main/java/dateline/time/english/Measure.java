package dateline.time.english;

import dateline.time.Term;
import java.util.Optional;

/**
 * So many of a unit, as a text says it.
 *
 * @param count negative where it is not told ("several years")
 * @param unit the word of the unit
 * @param noun the token of the unit
 * @param last the last token
 */
record Measure(double count, Word unit, int noun, int last) {

    /**
     * Takes "two years", "two full years", "nine-month", "a year and a half", "a week or so", "several weeks", "two to three
     * weeks" (as the first: it is sure). Refuses a number of other things, and a plural number of a singular unit in
     * digits with no hyphen ("20 minute").
     */
    static Optional<Measure> read(Scan scan, int first) {
        Optional<Amount> amount = scan.amount(first);
        return amount.isPresent() ? of(scan, first, amount.get()) : Optional.empty();
    }

    /** The same of a number that has been read. */
    static Optional<Measure> of(Scan scan, int first, Amount number) {
        return withUnit(scan, orMore(scan, first, number));
    }

    private static Amount orMore(Scan scan, int start, Amount first) {
        int word = scan.skipHyphen(first.end());
        boolean hyphened = word > first.end() && scan.saysAny(word, "to", "or");
        int last = hyphened ? scan.skipHyphen(word + 1) : first.end() + 1;
        boolean between = scan.says(start - 1, "between") && scan.says(first.end(), "and");
        boolean joined = hyphened || between || scan.saysAny(first.end(), "to", "or") || scan.isHyphen(first.end());
        if (!joined || scan.is(last, Kind.A)) {
            return first;
        }
        return scan.amount(last)
                .filter(next -> next.isTold()
                        && (scan.is(next.end(), Kind.UNITS)
                                || hyphened && scan.is(scan.skipHyphen(next.end()), Kind.UNIT)))
                .map(next -> new Amount(next.end(), first.count() * scale(scan, first, next)))
                .orElse(first);
    }

    /** The billion of "1 to 3 billion years", which is told once. */
    private static int scale(Scan scan, Amount first, Amount next) {
        int last = next.end() - 1;
        boolean once = scan.is(last, Kind.SCALE)
                && first.isTold()
                && first.count() < scan.word(last).value();
        return once ? scan.word(last).value() : 1;
    }

    private static Optional<Measure> withUnit(Scan scan, Amount amount) {
        int start = scan.skipHyphen(amount.end());
        int noun = scan.is(start, Kind.MEASURED) ? start + 1 : start;
        boolean plural = scan.is(noun, Kind.UNITS);
        boolean many = amount.count() > 1 && start == amount.end() && !scan.is(amount.end() - 1, Kind.CARDINAL);
        if (!plural && (!scan.is(noun, Kind.UNIT) || many)) {
            return Optional.empty();
        }
        Word unit = scan.word(noun);
        if (amount.count() == 1
                && scan.says(noun + 1, "and")
                && scan.says(noun + 2, "a")
                && scan.says(noun + 3, "half")) {
            return Optional.of(new Measure(1.5, unit, noun, noun + 3));
        }
        boolean orSo = scan.says(noun + 1, "or") && scan.saysAny(noun + 2, "so", "more", "longer", "less");
        return Optional.of(new Measure(amount.count(), unit, noun, orSo ? noun + 2 : noun));
    }

    boolean isTold() {
        return count >= 0;
    }

    /** Whether a hyphen stands before the unit: "nine-month". */
    boolean isHyphened(Scan scan) {
        return scan.isHyphen(noun - 1);
    }

    Term.Span length() {
        return Lengths.of(count, unit);
    }

    Measure until(int newLast) {
        return new Measure(count, unit, noun, newLast);
    }
}
