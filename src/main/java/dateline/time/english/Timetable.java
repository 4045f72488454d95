package dateline.time.english;

/**
 * Whether a date is told by the plain present of a timetable, which is to come.
 *
 * <p>Takes "talks resume Thursday", "the two leaders meet again on Monday", "polls open on Sunday", "he and Arafat meet
 * separately Monday", "voters go to the polls on Sunday", "they meet
 * at noon on Friday", "the bank releases its June report on Friday".
 *
 * <p>Refuses "they failed to meet Friday", "did not begin on Friday", "the start Monday", "on leave Monday".
 */
final class Timetable {

    /** No more words than an "again" and an "on" stand between the verb and its date. */
    private static final int REACH = 3;

    private static final String[] BETWEEN = {"again", "separately", "together", "here", "there", "next"};

    /** "Palestinian leader Yasser Arafat". */
    private static final int LONGEST_NAME = 5;

    private static final String[] GIVES = {"releases", "reports", "publishes", "issues", "announces", "unveils", "holds"
    };

    private Timetable() {}

    static boolean holds(Scan scan, int first) {
        int before = scan.saysAny(first - 1, "on", "at") ? first - 2 : first - 1;
        for (int at = before; at > before - REACH && at > 0; at--) {
            if (scan.is(at, Kind.TIMETABLE)) {
                return hasManyForSubject(scan, at);
            }
            if (!scan.saysAny(at, BETWEEN)) {
                return goesToPolls(scan, at);
            }
        }
        return false;
    }

    /** "releases its June report on Friday", "reports earnings Tuesday". */
    static boolean isGiven(Scan scan, int at) {
        boolean gives = scan.saysAny(at, GIVES);
        boolean accounts = scan.says(at, "reports") && scan.saysAny(at + 1, "earnings", "results");
        return accounts || gives && scan.saysAny(at + 1, "its", "their");
    }

    /** Of one, the verb would have its "s": "the parliament meets" tells the same by itself. */
    private static boolean hasManyForSubject(Scan scan, int verb) {
        int noun = verb - 1;
        String text = scan.tokens().text();
        boolean plural = scan.tokens().isWord(noun)
                && scan.length(noun) > 3
                && text.charAt(scan.tokens().end(noun) - 1) == 's'
                && text.charAt(scan.tokens().end(noun) - 2) != 's'
                && !scan.saysAny(noun, "does", "always");
        boolean told = scan.saysAny(noun, "they", "we") && !scan.says(noun - 1, "did");
        return told || plural && !scan.is(noun, Kind.UNITS) || areTwo(scan, noun);
    }

    /** "he and Arafat", "he and Palestinian leader Yasser Arafat". */
    private static boolean areTwo(Scan scan, int last) {
        for (int at = last;
                at > last - LONGEST_NAME
                        && (scan.isCapital(at) || at < last && scan.tokens().isWord(at));
                at--) {
            if (scan.says(at - 1, "and")) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesToPolls(Scan scan, int at) {
        return scan.says(at, "polls")
                && scan.says(at - 1, "the")
                && scan.says(at - 2, "to")
                && scan.says(at - 3, "go")
                && hasManyForSubject(scan, at - 3);
    }
}
