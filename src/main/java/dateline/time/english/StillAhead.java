package dateline.time.english;

import dateline.time.Frame;

/** Tells by the words beside a date that it is to come, whatever the verb is: deadlines, timetables, what was put off. */
final class StillAhead {

    /** No more words stand between what moves a plan and the date that it is moved to. */
    private static final int MOVED_REACH = 7;

    private static final String[] MOVED = {
        "moved", "rescheduled", "adjourned", "postponed", "delayed", "deferred", "extended"
    };

    /** No more words stand between "told" and the "to" of what was told to be done. */
    private static final int ASKED_REACH = 5;

    /** No more words stand between what lasted and the "until". */
    private static final int LASTING_REACH = 4;

    private static final String[] LASTING = {
        "ran", "lasted", "lived", "stayed", "served", "ruled", "reigned", "worked", "taught", "continued", "fought"
    };

    private static final String[] DECLARED = {"declare", "declared", "declares", "declaring", "proclaimed", "designated"
    };

    private static final String[] ASKED = {
        "told", "ordered", "asked", "urged", "invited", "advised", "instructed", "wants", "wanted", "summoned"
    };

    private static final String[] NOT_TO_COME = {"was", "were", "had", "been", "spent", "lasted", "fell", "rose"};

    private static final String[] CHOSEN = {"set", "named", "fixed", "chose", "chosen", "picked", "proposed"};

    private static final String[] LEADS = {"on", "by", "from", "at", "until", "before"};

    private static final String[] PUT_OFF = {"put", "been", "cancelled", "canceled", "postponed", "called"};

    private StillAhead() {}

    static boolean holds(Scan scan, int first, int last) {
        return isDeadline(scan, first)
                || isSchedule(scan, first)
                || isPayment(scan, first)
                || isPutOff(scan, first, last)
                || isChosen(scan, first, last)
                || isAsked(scan, first)
                || isDeclared(scan, first, last)
                || isOfDeadline(scan, first, last)
                || wasTo(scan, first, last)
                || isCondition(scan, first)
                || opensClause(scan, first, last)
                || Timetable.holds(scan, first);
    }

    /** "until Tuesday", "until at least Tuesday" is to come, unless something did not happen until then; where it opens a sentence, it was; so is "moved to Tuesday". */
    private static boolean isDeadline(Scan scan, int first) {
        boolean least = scan.says(first - 1, "least") && scan.says(first - 2, "at");
        int lead = Clocks.beforeTimeOn(scan, least ? first - 3 : first - 1);
        boolean until =
                scan.saysAny(lead, "until", "till") && !scan.startsSentence(lead) && !VerbForm.isDenied(scan, lead);
        return until && !hasLasted(scan, first)
                || isStart(scan, lead)
                || isMovedTo(scan, first)
                || isCalledFor(scan, first);
    }

    /** "ran until Tuesday", "lasted for a bit, until Tuesday", "had been rehearsing until Tuesday": it has ended; not "is closed until Tuesday". */
    static boolean hasLasted(Scan scan, int first) {
        int until = Clocks.beforeTimeOn(scan, first - 1);
        int at = until - 1;
        while (at >= until - LASTING_REACH && at > 0 && !scan.saysAny(at, LASTING) && !scan.endsSentence(at)) {
            at--;
        }
        boolean lasted =
                scan.saysAny(at, LASTING) || scan.endsIn(until - 1, "ing") && VerbForm.isPerfect(scan, until - 1);
        return scan.saysAny(until, "until", "till") && lasted;
    }

    /** "a strike starting Monday", "starting at midnight on Sunday"; not where it was so: "he was away for a week starting Monday". */
    private static boolean isStart(Scan scan, int lead) {
        int starting = scan.saysAny(lead, "on", "at", "from") ? lead - 1 : lead;
        boolean starts = scan.saysAny(starting, "starting", "beginning", "commencing");
        for (int i = starting - 1; starts && i >= starting - Tense.REACH && i >= 0; i--) {
            if (scan.endsSentence(i)) {
                return true;
            }
            starts = !scan.saysAny(i, NOT_TO_COME);
        }
        return starts;
    }

    /** "postponed to Friday", "put off the trip to Tuesday"; not "had been moved to Friday". */
    private static boolean isMovedTo(Scan scan, int first) {
        boolean to = scan.saysAny(first - 1, "to", "for");
        for (int i = first - 2; to && i >= first - MOVED_REACH && i >= 0 && !scan.endsSentence(i); i--) {
            boolean particle = scan.saysAny(i, "put", "pushed")
                    && (scan.saysAny(i + 1, "off", "back") || scan.saysAny(first - 2, "off", "back"));
            if (particle || scan.saysAny(i, MOVED)) {
                return !VerbForm.isPerfect(scan, i);
            }
        }
        return false;
    }

    /** Whether the token is a verb that moves a plan: "postponed". */
    static boolean isMove(Scan scan, int at) {
        return scan.saysAny(at, MOVED);
    }

    /** "called for a strike from Monday to Wednesday", "called a strike for Friday", "set the vote for 10 a.m. Friday": what is wanted is to come. */
    private static boolean isCalledFor(Scan scan, int first) {
        boolean end = scan.saysAny(first - 1, "from", "to", "until", "for");
        for (int i = first - 2; end && i >= first - MOVED_REACH && i > 0 && !scan.endsSentence(i); i--) {
            if (scan.saysAny(i, "record", "high", "low")) {
                return false;
            }
            if (scan.says(first - 1, "for") && scan.saysAny(i, "set", "sets", "setting", "fixed")) {
                return true;
            }
            int verb = scan.says(first - 1, "for") ? i : i - 1;
            if ((verb == i || scan.says(i, "for")) && scan.saysAny(verb, "call", "calls", "called", "calling")) {
                return true;
            }
        }
        return false;
    }

    /** "has set Nov. 10 as the deadline", "named June 7 as election day"; a weekday was chosen of any week. */
    private static boolean isChosen(Scan scan, int first, int last) {
        return scan.is(first, Kind.MONTH) && scan.says(last + 1, "as") && scan.saysAny(first - 1, CHOSEN);
    }

    /** "ahead of a Monday deadline", unless it was missed. */
    private static boolean isOfDeadline(Scan scan, int first, int last) {
        boolean deadline = scan.is(first, Kind.WEEKDAY) && scan.says(last + 1, "deadline");
        for (int i = first - 1; deadline && i >= first - ASKED_REACH && i >= 0; i--) {
            deadline = !scan.saysAny(i, "missed", "passed", "ignored", "defied");
        }
        return deadline;
    }

    /** "was to meet them on Monday": of a weekday, the news speaks so where it is not over yet; not of a month. */
    private static boolean wasTo(Scan scan, int first, int last) {
        boolean weekday = scan.is(first, Kind.WEEKDAY) || scan.is(last, Kind.WEEKDAY);
        for (int i = first - 1; weekday && i >= first - Tense.REACH && i > 0 && !scan.endsSentence(i); i--) {
            if (scan.says(i, "to") && scan.saysAny(i - 1, "was", "were")) {
                return !scan.says(i + 1, "have");
            }
            weekday = !VerbForm.isPast(scan, i) && !scan.is(i, Kind.TELLING);
        }
        return false;
    }

    /** "declared Tuesday a public holiday", "proclaimed Friday a day of mourning". */
    private static boolean isDeclared(Scan scan, int first, int last) {
        return scan.is(last + 1, Kind.A) && scan.saysAny(first - 1, DECLARED);
    }

    /** "told staff to return on Monday", "called on workers to strike from Monday"; not "told them on Monday to return". */
    private static boolean isAsked(Scan scan, int first) {
        boolean led = scan.saysAny(first - 1, LEADS);
        int to = first - 2;
        while (led
                && to >= first - MOVED_REACH
                && !scan.says(to, "to")
                && scan.tokens().isWord(to)) {
            to--;
        }
        if (!led || !scan.says(to, "to")) {
            return false;
        }
        for (int i = to - 1; i >= to - ASKED_REACH && i > 0 && scan.tokens().isWord(i); i--) {
            boolean called = scan.says(i, "called") && i < to - 1;
            if (scan.saysAny(i, ASKED) || called || scan.says(i, "called") && scan.says(i + 1, "on")) {
                return true;
            }
        }
        return false;
    }

    /** A dividend is declared before it is "payable Dec. 1 to holders of record Nov. 10". */
    private static boolean isPayment(Scan scan, int first) {
        return scan.says(first - 1, "payable") || scan.says(first - 1, "record") && scan.says(first - 2, "of");
    }

    /** "was to be held in June but has been moved", "who was to arrive on Friday, has put it off": that is still to come. */
    private static boolean isPutOff(Scan scan, int first, int last) {
        int after = scan.isMark(last + 1, ',') ? last + 2 : last + 1;
        int has = scan.says(after, "but") ? after + 1 : after;
        boolean putOff = has > last + 1 && scan.saysAny(has, "has", "have") && scan.saysAny(has + 1, PUT_OFF);
        for (int i = first - 1; putOff && i > first - Tense.REACH && i > 0 && !scan.endsSentence(i); i--) {
            if (scan.says(i, "to") && scan.saysAny(i - 1, "was", "were", "due")) {
                return true;
            }
        }
        return false;
    }

    /** "If they have not agreed by March 31, they will be told to repay". */
    private static boolean isCondition(Scan scan, int first) {
        for (int i = first - 2; scan.saysAny(first - 1, "by", "before") && i >= first - Tense.REACH && i >= 0; i--) {
            if (scan.endsSentence(i) || scan.startsSentence(i)) {
                return scan.startsSentence(i) && scan.saysAny(i, "if", "unless");
            }
        }
        return false;
    }

    /** "It fell on Monday, and Friday’s report is expected to show why": its verb stands after it. */
    private static boolean opensClause(Scan scan, int first, int last) {
        int lead = scan.saysAny(first - 1, "on", "in", "by") ? first - 2 : first - 1;
        return scan.saysAny(lead, "and", "but", "while")
                && scan.isMark(lead - 1, ',')
                && Tense.after(scan, last, true) == Frame.Direction.FUTURE;
    }

    /** "the next meeting is on Monday", "is at noon on Monday". */
    private static boolean isSchedule(Scan scan, int first) {
        int lead = Clocks.beforeTimeOn(scan, first - 1);
        int verb = scan.saysAny(lead, "on", "at", "for") ? lead - 1 : lead;
        return scan.saysAny(verb, "is", "are");
    }
}
