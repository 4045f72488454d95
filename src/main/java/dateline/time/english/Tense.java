package dateline.time.english;

import dateline.time.Frame.Direction;

/**
 * The side of the publication that the verbs around an expression tell. The nearest verb before it in its sentence
 * counts, else the nearest after it. A verb of saying counts where it stands before ("said Monday that it will"), for it
 * was said then; after, it tells nothing.
 */
final class Tense {

    private static final int REACH = 14;

    private Tense() {}

    static Direction around(Scan scan, int first, int last) {
        Direction before = Direction.UNTOLD;
        for (int i = first - 1;
                i >= first - REACH && i >= 0 && before == Direction.UNTOLD && !endsSentence(scan, i);
                i--) {
            before = scan.is(i, Kind.TELLING) ? Direction.PAST : of(scan, i);
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
        if (isToCome(scan, at)) {
            return Direction.FUTURE;
        }
        return scan.is(at, Kind.PAST) || isRegularPast(scan, at) ? Direction.PAST : Direction.UNTOLD;
    }

    /** "will", "is to", "set to", "as soon as", "could": but not "would have". */
    private static boolean isToCome(Scan scan, int at) {
        if (scan.is(at, Kind.FUTURE)) {
            return !(scan.is(at, Kind.MONTH) && scan.isCapital(at)) && !scan.says(at + 1, "have");
        }
        boolean soon = scan.saysAny(at, "soon", "early") && scan.says(at - 1, "as") && scan.says(at + 1, "as");
        return soon || scan.says(at, "to") && scan.saysAny(at - 1, "is", "are", "set", "ready", "about");
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
