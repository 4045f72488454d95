package dateline.time.english;

import java.util.Optional;

/**
 * A number of something in a text.
 *
 * @param end the token after it
 * @param count the number; negative where it is not told ("several")
 */
record Amount(int end, double count) {

    private static final double UNTOLD = -1;

    private static final String[] COUNTED_BY_ANOTHER = {"hour", "week", "month", "year", "decade", "century"};

    private static final String[] NOT_TOLD = {"several", "many", "some", "numerous", "dozens", "hundreds", "thousands"};

    boolean isTold() {
        return count >= 0;
    }

    /** Whether it is one or more, with no part of one. */
    boolean isWhole() {
        return count >= 1 && count == Math.rint(count);
    }

    /**
     * Takes "24", "1,500", "2.5", "2 1/2", "66 million", "twenty-four", "a hundred", "two and a half",
     * "two-and-a-half", "a couple of", "a few", "a quarter of" an hour or a century, "several", "dozens of"; "a" and "an" as one, and so "another" hour or decade. Refuses a number that is a part of another ("3/4", "1.2.3"), "the
     * second in as many weeks".
     */
    static Optional<Amount> read(Scan scan, int first) {
        Optional<Amount> whole = scan.isNumber(first)
                ? digits(scan, first)
                : scan.is(first, Kind.CARDINAL) || scan.is(first, Kind.SCALE) ? words(scan, first) : loose(scan, first);
        if (whole.isEmpty()) {
            return whole;
        }
        Amount more = andAHalf(scan, scaled(scan, whole.get()));
        return more == whole.get() ? whole : Optional.of(more);
    }

    /** "66 million", "4.5 billion". */
    private static Amount scaled(Scan scan, Amount amount) {
        boolean scale = amount.isTold() && scan.is(amount.end, Kind.SCALE) && scan.isNumber(amount.end - 1);
        return scale
                ? new Amount(
                        amount.end + 1, amount.count * scan.word(amount.end).value())
                : amount;
    }

    private static Optional<Amount> digits(Scan scan, int first) {
        double count = scan.number(first);
        int end = first + 1;
        while (scan.isMark(end, ',')
                && scan.isGlued(end)
                && scan.isGlued(end + 1)
                && scan.length(end + 1) == 3
                && scan.isNumber(end + 1)) {
            count = count * 1000 + scan.number(end + 1);
            end += 2;
        }
        if (scan.isMark(end, '.') && scan.isGlued(end) && scan.isGlued(end + 1) && scan.isNumber(end + 1)) {
            count += scan.number(end + 1) / Math.pow(10, Math.min(scan.length(end + 1), 9));
            return Optional.of(new Amount(end + 2, count));
        }
        if (scan.number(end) == 1 && scan.isMark(end + 1, '/') && scan.number(end + 2) == 2) {
            return Optional.of(new Amount(end + 3, count + 0.5));
        }
        if (scan.isMark(end, '½')) {
            return Optional.of(new Amount(end + 1, count + 0.5));
        }
        return Optional.of(new Amount(end, count));
    }

    private static Optional<Amount> words(Scan scan, int first) {
        double total = 0;
        int part = 0;
        int at = first;
        while (at < first + 8) {
            Word word = scan.word(at);
            if (word.is(Kind.CARDINAL)
                    && (part == 0 || part % 100 >= 20 && part % 10 == 0 && word.value() < 10 || part % 100 == 0)) {
                part += word.value();
            } else if (word.is(Kind.SCALE) && word.value() == 100) {
                part = Math.max(1, part) * 100;
            } else if (word.is(Kind.SCALE)) {
                total += (double) Math.max(1, part) * word.value();
                part = 0;
            } else {
                break;
            }
            int next = scan.skipHyphen(at + 1);
            boolean and = scan.says(next, "and") && part % 100 == 0 && scan.is(next + 1, Kind.CARDINAL);
            next = and ? next + 1 : next;
            if (!scan.is(next, Kind.CARDINAL) && !scan.is(next, Kind.SCALE)) {
                return Optional.of(new Amount(at + 1, total + part));
            }
            at = next;
        }
        return at == first ? Optional.empty() : Optional.of(new Amount(at, total + part));
    }

    private static Optional<Amount> loose(Scan scan, int first) {
        boolean article = scan.is(first, Kind.A);
        int at = article ? first + 1 : first;
        if (scan.says(at, "couple")) {
            return Optional.of(new Amount(scan.says(at + 1, "of") ? at + 2 : at + 1, 2));
        }
        if (article && (scan.is(at, Kind.SCALE) || scan.says(at, "dozen"))) {
            return words(scan, at);
        }
        if (article && scan.says(at, "number") && scan.says(at + 1, "of")) {
            return Optional.of(new Amount(at + 2, UNTOLD));
        }
        if (article && scan.says(at, "few") || scan.says(first, "few")) {
            return Optional.of(new Amount(at + 1, UNTOLD));
        }
        if (scan.says(first, "another") && scan.saysAny(first + 1, COUNTED_BY_ANOTHER)) {
            return Optional.of(new Amount(first + 1, 1));
        }
        if (scan.says(at, "many") && scan.says(at - 1, "as")) {
            return Optional.empty();
        }
        if (!article && scan.saysAny(at, NOT_TOLD)) {
            return Optional.of(new Amount(scan.says(at + 1, "of") ? at + 2 : at + 1, UNTOLD));
        }
        if (scan.says(first, "half") && scan.is(first + 1, Kind.A)) {
            return Optional.of(new Amount(first + 2, 0.5));
        }
        if (scan.says(at, "half") && scan.is(scan.skipHyphen(at + 1), Kind.UNIT)) {
            return Optional.of(new Amount(scan.skipHyphen(at + 1), 0.5));
        }
        Optional<Amount> quarter = quarterOf(scan, first, at);
        return quarter.isPresent() || !article ? quarter : Optional.of(new Amount(first + 1, 1));
    }

    /** "a quarter of an hour", "a quarter of a century", "a quarter-century". */
    private static Optional<Amount> quarterOf(Scan scan, int first, int at) {
        boolean quarter = scan.says(at, "quarter") && scan.says(at + 1, "of") && scan.is(at + 2, Kind.A);
        if (quarter && at > first && scan.saysAny(at + 3, "hour", "century")) {
            return Optional.of(new Amount(at + 3, 0.25));
        }
        int noun = scan.skipHyphen(at + 1);
        return scan.says(at, "quarter") && scan.says(noun, "century")
                ? Optional.of(new Amount(noun, 0.25))
                : Optional.empty();
    }

    /** "two and a half", "two-and-a-half". */
    private static Amount andAHalf(Scan scan, Amount amount) {
        int and = scan.skipHyphen(amount.end);
        int a = scan.skipHyphen(and + 1);
        int half = scan.skipHyphen(a + 1);
        boolean is = amount.isTold() && scan.says(and, "and") && scan.says(a, "a") && scan.says(half, "half");
        return is ? new Amount(half + 1, amount.count + 0.5) : amount;
    }
}
