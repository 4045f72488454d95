package dateline.time.english;

import dateline.time.Frame.Direction;

/**
 * The side of the publication that the form of a verb tells, by the words right beside it.
 *
 * <p>Takes "will", "is due", "set to" and "would have more to say" as what is to come; "met", "would have met", "had hoped"
 * and "had been due" as what is over.
 */
final class VerbForm {

    private static final String[] PARTICIPLES = {
        "been", "done", "gone", "taken", "given", "become", "begun", "run", "fallen", "grown", "seen", "shown",
        "written"
    };
    private static final String[] HOPES = {"hoped", "planned", "expected", "intended", "meant", "wanted"};

    private static final String[] DENIALS = {"not", "never", "no", "neither", "none", "nor"};
    private static final String[] BEFORE_TO = {"is", "are", "set", "ready", "about", "whether"};

    /** What may stand between a modal and its verb, beside adverbs in "-ly". */
    private static final String[] BETWEEN = {"not", "also", "then", "soon", "well", "never"};

    private static final String[] MODALS = {
        "will", "would", "shall", "should", "may", "might", "can", "could", "must", "to", "ll"
    };

    private VerbForm() {}

    /** Whether a "will" stands before it in its sentence: "will redeem its preferred shares in May". */
    static boolean isPlanned(Scan scan, int at) {
        for (int i = at - 1; i >= at - Tense.REACH && i >= 0 && !scan.endsSentence(i); i--) {
            if (of(scan, i) == Direction.FUTURE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a "not" or its like stands before the token in its sentence. */
    static boolean isDenied(Scan scan, int at) {
        for (int i = at - 1; i >= at - Tense.REACH && i >= 0 && !scan.endsSentence(i); i--) {
            if (scan.saysAny(i, DENIALS) || scan.says(i, "t") && scan.isApostrophe(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The side of one token; "untold" of what is no verb, or one of saying. */
    static Direction of(Scan scan, int at) {
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
            int before = scan.isHyphen(at - 1) ? at - 2 : at - 1;
            return !month && !isOver(scan, at) && !scan.saysAny(before, "as", "than");
        }
        if (scan.is(at, Kind.PROMISE)) {
            return scan.says(at + 1, "to") && !(scan.says(at, "plan") && scan.is(at - 1, Kind.THE));
        }
        if (scan.says(at, "likely") && scan.says(at + 1, "to")) {
            return scan.saysAny(at - 1, "is", "are") && !scan.says(at + 2, "have");
        }
        // "will stay until one is found, likely in the fall"
        if (scan.saysAny(at, "likely", "probably", "possibly", "perhaps")) {
            return scan.isMark(at - 1, ',') && isPlanned(scan, at);
        }
        if (Timetable.isGiven(scan, at)) {
            return true;
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

    /** The "have been" of "would have been", but not the "have more to say" of "would have more to say", nor "will have left". */
    private static boolean isOver(Scan scan, int modal) {
        int have = modal + 1;
        boolean adverb = scan.tokens().isWord(have + 1) && !isParticiple(scan, have + 1);
        return scan.says(have, "have")
                && !scan.saysAny(modal, "will", "ll", "shall")
                && isParticiple(scan, adverb ? have + 2 : have + 1);
    }

    private static boolean isParticiple(Scan scan, int at) {
        return scan.is(at, Kind.PAST) || scan.saysAny(at, PARTICIPLES) || isRegularPast(scan, at);
    }

    /** "had been due", "had hoped to", "originally due": what was once to come. */
    static boolean isPerfect(Scan scan, int at) {
        if (scan.saysAny(at - 1, "originally", "initially", "previously")) {
            return true;
        }
        int had = scan.says(at - 1, "had") || !scan.tokens().isWord(at - 1) ? at - 1 : at - 2;
        if (scan.saysAny(at, HOPES)
                && scan.says(had, "had")
                && !scan.is(at - 1, Kind.THE)
                && !scan.is(at - 1, Kind.A)) {
            return true;
        }
        int been = scan.tokens().isWord(at - 1) && !scan.says(at - 1, "been") ? at - 2 : at - 1;
        return scan.says(been, "been") && (scan.says(been - 1, "had") || scan.says(been - 2, "had"));
    }

    /** A form of the past; but not a participle after "be": of "will be named", the "will" tells. */
    static boolean isPast(Scan scan, int at) {
        boolean adverb = scan.tokens().isWord(at - 1) && scan.endsIn(at - 1, "ly");
        boolean passive = scan.saysAny(adverb ? at - 2 : at - 1, "be", "being", "is", "are");
        return !passive
                && !isBare(scan, at)
                && !isCompound(scan, at)
                && (scan.is(at, Kind.PAST) || isRegularPast(scan, at));
    }

    /** The "cast" of "will cast", "to put", "may not set", the "left" of "will have left": what looks like a past form is none. */
    private static boolean isBare(Scan scan, int at) {
        boolean adverb = scan.saysAny(at - 1, BETWEEN) || scan.tokens().isWord(at - 1) && scan.endsIn(at - 1, "ly");
        int have = scan.says(at - 1, "been") ? at - 2 : at - 1;
        boolean willHave = scan.says(have, "have") && scan.saysAny(have - 1, "will", "ll", "shall");
        return willHave || scan.saysAny(adverb ? at - 2 : at - 1, MODALS);
    }

    /** The "called" of "so-called", the "led" of "British-led"; not the "elected" of "re-elected". */
    private static boolean isCompound(Scan scan, int at) {
        return scan.isHyphen(at - 1) && scan.isGlued(at) && !scan.saysAny(at - 2, "re", "co", "de", "pre");
    }

    private static boolean isRegularPast(Scan scan, int at) {
        return scan.tokens().isWord(at) && scan.length(at) > 4 && !scan.isCapital(at) && scan.endsIn(at, "ed");
    }
}
