package dateline.time.english;

import dateline.time.Frame.Direction;

/**
 * The side of the publication that the verbs around an expression tell. The nearest verb before it in its sentence
 * counts, else the nearest after it; verbs of saying tell only when it was said.
 */
final class Tense {

    private static final int REACH = 14;

    private Tense() {}

    static Direction around(Scan scan, int first, int last) {
        Direction before = Direction.UNTOLD;
        for (int i = first - 1;
                i >= first - REACH && i >= 0 && before == Direction.UNTOLD && !endsSentence(scan, i);
                i--) {
            before = of(scan, i);
        }
        Direction after = before;
        for (int i = last + 1;
                i <= last + REACH && i < scan.size() && after == Direction.UNTOLD && !endsSentence(scan, i);
                i++) {
            after = of(scan, i);
        }
        return after;
    }

    private static Direction of(Scan scan, int at) {
        if (!scan.tokens().isWord(at) || scan.is(at, Kind.TELLING)) {
            return Direction.UNTOLD;
        }
        if (scan.is(at, Kind.FUTURE) && !scan.is(at, Kind.MONTH)) {
            return scan.saysAny(at + 1, "have", "be") || !scan.saysAny(at, "could", "might", "would", "should")
                    ? Direction.FUTURE
                    : Direction.UNTOLD;
        }
        return scan.is(at, Kind.PAST) || isRegularPast(scan, at) ? Direction.PAST : Direction.UNTOLD;
    }

    private static boolean isRegularPast(Scan scan, int at) {
        int end = scan.tokens().end(at);
        String text = scan.tokens().text();
        return scan.length(at) > 4 && !scan.isCapital(at) && text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e';
    }

    private static boolean endsSentence(Scan scan, int at) {
        return scan.isMark(at, '.') && scan.startsSentence(at + 1)
                || scan.isMark(at, '?')
                || scan.isMark(at, '!')
                || scan.startsParagraph(at + 1);
    }
}
