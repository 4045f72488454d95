package dateline.time.english;

/**
 * Whether a date is to come as of another one of its sentence that is over, and not as of the publication.
 *
 * <p>Takes "in March it called elections for June", "said in May that it would close in July", "agreed in March to meet
 * in June", "in March the vote was set for June". Refuses "after losing in March, she will run again in June".
 */
final class FutureOfPast {

    private FutureOfPast() {}

    /** By the nearest verb before the date: "would", "was to", "agreed to", "called for". */
    static boolean holds(Scan scan, int first) {
        for (int i = first - 1; i >= first - Tense.REACH && i > 0 && !scan.endsSentence(i); i--) {
            boolean formed = scan.says(i, "to") && scan.saysAny(i - 1, "was", "were");
            boolean due = scan.is(i, Kind.FUTURE) && scan.saysAny(i - 1, "was", "were");
            boolean promised = scan.is(i, Kind.PROMISE) && isPastForm(scan, i);
            boolean called = scan.saysAny(i, "called", "set") || StillAhead.isMove(scan, i);
            if (scan.says(i, "would") || formed || due || promised || called) {
                return true;
            }
            if (scan.is(i, Kind.FUTURE) || scan.is(i, Kind.PROMISE)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPastForm(Scan scan, int at) {
        String text = scan.tokens().text();
        return text.charAt(scan.tokens().end(at) - 1) == 'd';
    }
}
