package dateline.time.english;

import java.util.Optional;

/** Years as they are written: "2024", "'98", "nineteen ninety-seven", "two thousand". */
final class Years {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2199;

    /** Of a year that stands after a month or a day. */
    private static final int EARLIEST_AFTER = 1400;

    private Years() {}

    /** A year and its last token. */
    record Year(int value, int last) {}

    /** Four digits that are not a part of a greater number. */
    static Optional<Year> digits(Scan scan, int at) {
        if (!scan.isNumber(at) || scan.length(at) != 4) {
            return Optional.empty();
        }
        int value = scan.number(at);
        if (value < EARLIEST || value > LATEST || isPartOfNumber(scan, at)) {
            return Optional.empty();
        }
        return Optional.of(new Year(value, at));
    }

    private static boolean isPartOfNumber(Scan scan, int at) {
        boolean more = (scan.isMark(at + 1, ',') || scan.isMark(at + 1, '.') || scan.isMark(at + 1, ':'))
                && scan.isGlued(at + 1)
                && scan.isGlued(at + 2)
                && scan.isNumber(at + 2);
        boolean letters = scan.isGlued(at + 1) && scan.tokens().isWord(at + 1) && !scan.says(at + 1, "s");
        boolean before = scan.isGlued(at)
                && (scan.tokens().isWord(at - 1) && !scan.is(at - 1, Kind.FISCAL)
                        || isCurrencyOrSign(scan, at - 1)
                        || (scan.isMark(at - 1, '.') || scan.isMark(at - 1, ','))
                                && scan.isNumber(at - 2)
                                && scan.isGlued(at - 1));
        return more || letters || before || scan.isMark(at + 1, '%');
    }

    private static boolean isCurrencyOrSign(Scan scan, int at) {
        char mark = scan.tokens().first(at);
        return "$£€¥#+*=_@".indexOf(mark) >= 0 && mark != 0;
    }

    /** "'98", "’68". */
    static Optional<Year> shortened(Scan scan, int at) {
        if (!scan.isApostrophe(at) || !scan.isGlued(at + 1) || !scan.isNumber(at + 1) || scan.length(at + 1) != 2) {
            return Optional.empty();
        }
        int two = scan.number(at + 1);
        return Optional.of(new Year(two < 40 ? 2000 + two : 1900 + two, at + 1));
    }

    /** "nineteen ninety-seven", "twenty fourteen", "two thousand", "two thousand eleven". */
    static Optional<Year> words(Scan scan, int at) {
        int century = scan.word(at).value();
        if (!scan.is(at, Kind.CARDINAL)) {
            return Optional.empty();
        }
        if (scan.says(at, "two") && scan.says(at + 1, "thousand")) {
            int rest = scan.says(at + 2, "and") ? at + 3 : at + 2;
            Optional<Amount> more = scan.is(rest, Kind.CARDINAL) ? scan.amount(rest) : Optional.empty();
            return Optional.of(more.filter(m -> m.count() < 100 && m.count() == Math.rint(m.count()))
                    .map(m -> new Year(2000 + (int) m.count(), m.end() - 1))
                    .orElse(new Year(2000, at + 1)));
        }
        if (century < 13 || century > 20 || !scan.is(at + 1, Kind.CARDINAL)) {
            return Optional.empty();
        }
        return scan.amount(at + 1)
                .filter(two -> two.count() >= 10 && two.count() < 100 && two.count() == Math.rint(two.count()))
                .map(two -> new Year(century * 100 + (int) two.count(), two.end() - 1));
    }

    /** Whether something that is counted comes next in the sentence: "2010 people". */
    static boolean isCounted(Scan scan, int at) {
        return scan.is(at, Kind.COUNTED) && !scan.isCapital(at);
    }

    /** A year after a month or a day: ", 2024", "of 2024", "-2024", "'98", ", 44 B.C.". */
    static Optional<Year> after(Scan scan, int at) {
        int year = scan.isMark(at, ',') || scan.says(at, "of") ? at + 1 : scan.skipHyphen(at);
        Optional<Eras.Year> ofEra = Eras.read(scan, year);
        if (ofEra.isPresent() && ofEra.get().first() == year) {
            return Optional.of(new Year(ofEra.get().value(), ofEra.get().last()));
        }
        Optional<Year> digits = digits(scan, year);
        if (digits.isPresent() && digits.get().value() >= EARLIEST_AFTER && !isCounted(scan, year + 1)) {
            return digits;
        }
        Optional<Year> shortened = shortened(scan, year);
        return shortened.isPresent() ? shortened : words(scan, year);
    }
}
