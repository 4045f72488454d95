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

    /** No more tokens stand between "from" and the month of its amount: "from $1.2 billion, or 15 cents a share, in". */
    private static final int AMOUNT_REACH = 14;

    /** How far into a sentence a date still opens it: "In early May", "Late on the evening of May 3". */
    private static final int OPENING = 2;

    private static final int LONGEST_OPENING = 5;

    // Kept, for they are asked for at every token before a date.
    private static final String[] LEADS = {"in", "on", "over", "during", "at"};
    private static final String[] ADVERB_LEADS = {"in", "on", "during", "before", "after", "by"};
    private static final String[] PART_FROM_VERB = {"for", "that", "which", "who", "until"};

    private static final String[] DENIALS = {"not", "never", "no", "neither", "none", "nor"};

    private static final String[] BEFORE_TO = {"is", "are", "set", "ready", "about"};

    private Tense() {}

    static Direction around(Scan scan, int first, int last) {
        if (isAttribute(scan, first, last) || isOfMishap(scan, last) || isGivenUp(scan, last)) {
            return Direction.PAST;
        }
        if (StillAhead.holds(scan, first, last)) {
            return Direction.FUTURE;
        }
        if (scan.says(last - 1, "from") && last > first + 1) {
            return Direction.FUTURE;
        }
        if (scan.saysAny(first - 1, "since", "ended") || scan.says(last - 1, "ago")) {
            return Direction.BEHIND;
        }
        Direction before = Direction.UNTOLD;
        int at = first - 1;
        while (at >= 0 && at >= first - REACH && before == Direction.UNTOLD && !endsSentence(scan, at)) {
            before = scan.is(at, Kind.TELLING) ? Direction.PAST : of(scan, at);
            at--;
        }
        boolean opens = first - OPENING <= at + 1 || at < 0;
        if (before != Direction.FUTURE && isOfFormerAmount(scan, first)) {
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
        boolean adverb = (opens || isBeforeComma(scan, at + 1, first, last)) && scan.saysAny(first - 1, ADVERB_LEADS);
        return adverb && after == Direction.PAST ? Direction.BEHIND : after;
    }

    /** "police said on Monday", "had been dismissed on Tuesday": not the day that the text speaks of. */
    static boolean isBackground(Scan scan, int first) {
        for (int at = first - 1; at >= first - REACH && at >= 0 && !endsSentence(scan, at); at--) {
            if (scan.is(at, Kind.TELLING)) {
                return true;
            }
            if (isPast(scan, at)) {
                return scan.says(at, "had") || scan.says(at - 1, "had") || scan.says(at - 2, "had");
            }
        }
        return false;
    }

    /** "changed its name in December", "took effect Jan. 1"; not "set an election for May", nor "rose from 10 in May", which is the amount's. */
    private static boolean isOwn(Scan scan, int verb, int first) {
        boolean led = scan.saysAny(scan.is(first - 1, Kind.THE) ? first - 2 : first - 1, LEADS);
        boolean bare = scan.is(first, Kind.MONTH) && scan.isNumber(scan.skipDot(first + 1));
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
            own = !act && !amount && !scan.saysAny(i, PART_FROM_VERB);
            commas += scan.isMark(i, ',') ? 1 : 0;
        }
        // "took the capital, Khartoum, in March"
        boolean whole = commas == 0 || commas == 2 && scan.isMark(first - 2, ',');
        return own && whole && !isPlanned(scan, verb);
    }

    /** "A week before Christmas, the pound fell": a longer opening, set off by its comma. */
    private static boolean isBeforeComma(Scan scan, int start, int first, int last) {
        return scan.isMark(last + 1, ',') && first - start <= LONGEST_OPENING && scan.startsSentence(start);
    }

    /** The Sunday of "through Sunday", but of no stretch: "Monday through Friday". */
    private static boolean isEndAlone(Scan scan, int first) {
        return scan.is(first, Kind.WEEKDAY) && !scan.isNumber(first - 2) && !scan.is(first - 2, Kind.WEEKDAY);
    }

    /** "from $29.75 a share in March", "up from 4.1 percent in May": what was so before. */
    private static boolean isOfFormerAmount(Scan scan, int first) {
        boolean in = scan.says(first - 1, "in");
        for (int i = first - 2; in && i >= first - AMOUNT_REACH && i > 0 && !endsSentence(scan, i); i--) {
            if (scan.says(i, "from")) {
                return !scan.tokens().isWord(i + 1);
            }
        }
        return false;
    }

    /** Whether a "will" stands before it in its sentence: "will redeem its preferred shares in May". */
    private static boolean isPlanned(Scan scan, int at) {
        for (int i = at - 1; i >= at - REACH && i >= 0 && !endsSentence(scan, i); i--) {
            if (of(scan, i) == Direction.FUTURE) {
                return true;
            }
        }
        return false;
    }

    private static Direction after(Scan scan, int last, boolean opens) {
        int reach = opens ? OPENING_REACH : REACH;
        for (int i = last + 1; i <= last + reach && i < scan.size() && !endsSentence(scan, i); i++) {
            boolean told = scan.is(i, Kind.TELLING) && opens && scan.tokens().isWord(i + 1);
            Direction direction = told ? Direction.PAST : of(scan, i);
            if (direction != Direction.UNTOLD) {
                return direction;
            }
        }
        return Direction.UNTOLD;
    }

    /** "the March 11 quake": it has its own time, whatever the verb is. */
    private static boolean isAttribute(Scan scan, int first, int last) {
        return scan.is(first - 1, Kind.THE)
                && scan.is(first, Kind.MONTH)
                && scan.isNumber(last)
                && scan.tokens().isWord(last + 1)
                && !scan.isCapital(last + 1)
                && !scan.is(last + 1, Kind.PREPOSITION);
    }

    /** "will discuss Tuesday's deadly crash": nobody plans a crash. */
    private static boolean isOfMishap(Scan scan, int last) {
        int noun = last + 3;
        boolean of = scan.isApostrophe(last + 1) && scan.says(last + 2, "s") && scan.isGlued(last + 2);
        return of && (scan.is(noun, Kind.MISHAP) || scan.tokens().isWord(noun) && scan.is(noun + 1, Kind.MISHAP));
    }

    /** "was due to end in April, but was adjourned": that April is over. */
    private static boolean isGivenUp(Scan scan, int last) {
        int but = scan.isMark(last + 1, ',') ? last + 2 : last + 1;
        return scan.says(but, "but") && scan.saysAny(but + 1, "was", "were");
    }

    /** Whether a "not" or its like stands before the token in its sentence. */
    static boolean isDenied(Scan scan, int at) {
        for (int i = at - 1; i >= at - REACH && i >= 0 && !endsSentence(scan, i); i--) {
            if (scan.saysAny(i, DENIALS) || scan.says(i, "t") && scan.isApostrophe(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static Direction of(Scan scan, int at) {
        if (!scan.tokens().isWord(at) || scan.is(at, Kind.TELLING)) {
            return Direction.UNTOLD;
        }
        if (scan.says(at, "could") && (scan.says(at + 1, "not") || scan.isApostrophe(at + 2) || isDenied(scan, at))) {
            return Direction.PAST;
        }
        if (isToCome(scan, at)) {
            return isPerfect(scan, at) ? Direction.PAST : Direction.FUTURE;
        }
        return isPast(scan, at) ? Direction.PAST : Direction.UNTOLD;
    }

    /** "will", "planned", "is to", "set to", "takes effect", "as soon as", "could": but not "would have", "as planned". */
    private static boolean isToCome(Scan scan, int at) {
        if (scan.is(at, Kind.FUTURE)) {
            boolean month = scan.is(at, Kind.MONTH) && scan.isCapital(at);
            return !month && !scan.says(at + 1, "have") && !scan.saysAny(at - 1, "as", "than", "previously");
        }
        if (scan.is(at, Kind.PROMISE)) {
            return scan.says(at + 1, "to") && !(scan.says(at, "plan") && scan.is(at - 1, Kind.THE));
        }
        // "will stay until one is found, likely in the fall"
        if (scan.saysAny(at, "likely", "probably", "possibly", "perhaps")) {
            return scan.isMark(at - 1, ',') && isPlanned(scan, at);
        }
        if (scan.says(at, "forecast")) {
            return scan.saysAny(at - 1, "is", "are", "was", "were");
        }
        boolean soon = scan.saysAny(at, "soon", "early") && scan.says(at - 1, "as") && scan.says(at + 1, "as");
        boolean set = scan.says(at, "set") && scan.says(at + 1, "for");
        boolean effect = scan.saysAny(at + 1, "effect", "office", "over", "power") && scan.saysAny(at, "takes", "take");
        boolean runsOut = scan.saysAny(at, "runs", "run") && scan.says(at + 1, "out");
        boolean force = scan.says(at + 1, "into")
                && scan.saysAny(at, "goes", "comes")
                && scan.saysAny(at + 2, "effect", "force");
        return soon || set || effect || runsOut || force || scan.says(at, "to") && scan.saysAny(at - 1, BEFORE_TO);
    }

    /** "had been due": what was once to come. */
    static boolean isPerfect(Scan scan, int at) {
        int been = scan.tokens().isWord(at - 1) && !scan.says(at - 1, "been") ? at - 2 : at - 1;
        return scan.says(been, "been") && (scan.says(been - 1, "had") || scan.says(been - 2, "had"));
    }

    /** A form of the past; but not a participle after "be": of "will be named", the "will" tells. */
    private static boolean isPast(Scan scan, int at) {
        boolean passive = scan.saysAny(at - 1, "be", "being", "is", "are");
        return !passive && (scan.is(at, Kind.PAST) || isRegularPast(scan, at));
    }

    private static boolean isRegularPast(Scan scan, int at) {
        return scan.length(at) > 4 && !scan.isCapital(at) && scan.endsIn(at, "ed");
    }

    static boolean endsSentence(Scan scan, int at) {
        return scan.isMark(at, '.') && scan.startsSentence(at + 1)
                || scan.isMark(at, '?')
                || scan.isMark(at, '!')
                || scan.startsParagraph(at + 1);
    }
}
