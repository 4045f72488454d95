package dateline.time.english;

import dateline.time.Frame.Direction;

/**
 * The side of the publication that the words around an expression tell. The nearest verb before it in its sentence
 * counts, else the nearest after it. A verb of saying counts where it stands before ("said Monday that it will"), for it
 * was said then; after, it counts only for a date that opens the sentence ("In May, it announced plans").
 */
final class Tense {

    static final int REACH = 16;

    /** The verb of a date that opens a sentence may stand behind an apposition. */
    private static final int OPENING_REACH = 32;

    /** No more words stand between a verb and a date that is its own. */
    private static final int OWN_REACH = 12;

    /** How far a verb of saying may stand from a date of its own: "announced in May". */
    private static final int BESIDE = 2;

    /** How far into a sentence a date still opens it: "In early May", "Late on the evening of May 3". */
    private static final int OPENING = 2;

    private static final int LONGEST_OPENING = 5;

    // Kept, for they are asked for at every token before a date.
    private static final String[] LEADS = {"in", "on", "over", "during", "at"};
    private static final String[] ADVERB_LEADS = {"in", "on", "during", "before", "after", "by"};
    private static final String[] PART_FROM_VERB = {"for", "that", "which", "who", "until"};

    /** A "for" right behind these begins no plan: "filed for protection on Jan. 8". */
    private static final String[] WITH_FOR = {"filed", "applied", "left", "paid", "sued", "fought", "traded", "sold"};

    private Tense() {}

    static Direction around(Scan scan, int first, int last) {
        Direction told = told(scan, first, last);
        if (told == Direction.FUTURE) {
            return Months.isOfFigures(scan, first) ? Direction.UNTOLD : told;
        }
        return told.isPast() && Months.hasFigures(scan, first) ? Direction.BEHIND : told;
    }

    private static Direction told(Scan scan, int first, int last) {
        if (AlreadyOver.isLast(scan, first)) {
            return Direction.BEHIND;
        }
        if (AlreadyOver.holds(scan, first, last)) {
            return Direction.PAST;
        }
        if (scan.saysAny(last + 1, "issue", "edition")) {
            return Direction.UNTOLD;
        }
        if (StillAhead.holds(scan, first, last)) {
            return Direction.FUTURE;
        }
        if (scan.says(last - 1, "from") && last > first + 1) {
            return Direction.FUTURE;
        }
        if (StillAhead.hasLasted(scan, first) || AlreadyOver.isBehind(scan, first, last)) {
            return Direction.BEHIND;
        }
        Direction before = Direction.UNTOLD;
        int at = first - 1;
        while (at >= 0 && at >= first - REACH && before == Direction.UNTOLD && !scan.endsSentence(at)) {
            before = scan.is(at, Kind.TELLING) ? Direction.PAST : VerbForm.of(scan, at);
            at--;
        }
        boolean opens = first - OPENING <= at + 1 || at < 0;
        if (before != Direction.FUTURE && AlreadyOver.isOfFormerAmount(scan, first)) {
            return Direction.BEHIND;
        }
        if (before == Direction.PAST && isEndOfAccounts(scan, first)) {
            return Direction.BEHIND;
        }
        if (before == Direction.PAST && isOwn(scan, at + 1, first)) {
            return Direction.OWN_PAST;
        }
        if (before != Direction.UNTOLD) {
            return before;
        }
        Direction after = after(scan, last, opens);
        boolean toItsEnd = scan.is(first, Kind.THE) || isEndAlone(scan, first) && after == Direction.UNTOLD;
        if (scan.says(first - 1, "through") && toItsEnd) {
            return Direction.FUTURE;
        }
        boolean accounts = isEndOfAccounts(scan, first);
        boolean adverb = accounts
                || (opens || isBeforeComma(scan, at + 1, first, last)) && scan.saysAny(first - 1, ADVERB_LEADS);
        return adverb && after == Direction.PAST ? Direction.BEHIND : after;
    }

    /** "police said on Monday", "had been dismissed on Tuesday": not the day that the text speaks of. */
    static boolean isBackground(Scan scan, int first) {
        for (int at = first - 1; at >= first - REACH && at >= 0 && !scan.endsSentence(at); at--) {
            if (scan.is(at, Kind.TELLING)) {
                return true;
            }
            if (VerbForm.isPast(scan, at)) {
                return scan.says(at, "had") || scan.says(at - 1, "had") || scan.says(at - 2, "had");
            }
        }
        return false;
    }

    /** "police said on Monday": the nearest verb before is one of saying. */
    static boolean isTold(Scan scan, int first) {
        int at = first - 1;
        while (at >= first - REACH
                && at >= 0
                && !scan.endsSentence(at)
                && !scan.is(at, Kind.TELLING)
                && VerbForm.of(scan, at) == Direction.UNTOLD) {
            at--;
        }
        return scan.is(at, Kind.TELLING);
    }

    /** "changed its name in December", "took effect Jan. 1"; not "set an election for May", nor "rose from 10 in May", which is the amount's. */
    private static boolean isOwn(Scan scan, int verb, int first) {
        boolean led = scan.saysAny(scan.is(first - 1, Kind.THE) ? first - 2 : first - 1, LEADS);
        boolean bare =
                scan.is(first, Kind.MONTH) && scan.isNumber(scan.skipDot(first + 1)) && !scan.says(first - 1, "by");
        boolean definite = scan.is(verb + 1, Kind.THE) || scan.is(verb + 1, Kind.OWNER);
        boolean telling = scan.is(verb, Kind.TELLING) && first - verb > BESIDE && !definite;
        boolean own = (led || bare) && first - verb <= OWN_REACH && !telling;
        int commas = 0;
        for (int i = verb + 1; own && i < first; i++) {
            boolean act = scan.says(i, "to")
                    && scan.tokens().isWord(i + 1)
                    && !scan.isCapital(i + 1)
                    && !scan.is(i + 1, Kind.A)
                    && !scan.is(i + 1, Kind.THE);
            boolean amount = scan.says(i, "from") && !scan.tokens().isWord(i + 1);
            boolean filed = i == verb + 1 && scan.says(i, "for") && scan.saysAny(verb, WITH_FOR);
            own = !act && !amount && (filed || !scan.saysAny(i, PART_FROM_VERB));
            commas += scan.isMark(i, ',') ? 1 : 0;
        }
        // "took the capital, Khartoum, in March"
        boolean whole = commas == 0 || commas == 2 && scan.isMark(first - 2, ',');
        return own && whole && !VerbForm.isPlanned(scan, verb);
    }

    /** "in the six months to June", "in the year through May": what accounts are given of is over. */
    private static boolean isEndOfAccounts(Scan scan, int first) {
        return scan.saysAny(first - 1, "to", "through")
                && (scan.is(first - 2, Kind.UNIT) || scan.is(first - 2, Kind.UNITS));
    }

    /** "A week before Christmas, the pound fell": a longer opening, set off by its comma. */
    private static boolean isBeforeComma(Scan scan, int start, int first, int last) {
        return scan.isMark(last + 1, ',') && first - start <= LONGEST_OPENING && scan.startsSentence(start);
    }

    /** The Sunday of "through Sunday", but of no stretch: "Monday through Friday". */
    private static boolean isEndAlone(Scan scan, int first) {
        return scan.is(first, Kind.WEEKDAY) && !scan.isNumber(first - 2) && !scan.is(first - 2, Kind.WEEKDAY);
    }

    /** As the nearest verb after it in its sentence tells. */
    static Direction after(Scan scan, int last, boolean opens) {
        int reach = opens ? OPENING_REACH : REACH;
        for (int i = last + 1; i <= last + reach && i < scan.size() && !scan.endsSentence(i); i++) {
            boolean told = scan.is(i, Kind.TELLING) && opens && scan.tokens().isWord(i + 1);
            Direction direction = told ? Direction.PAST : VerbForm.of(scan, i);
            if (direction != Direction.UNTOLD) {
                return direction;
            }
        }
        return Direction.UNTOLD;
    }
}
