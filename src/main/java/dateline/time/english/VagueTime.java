package dateline.time.english;

import dateline.time.Term;
import dateline.time.TimexType;
import java.util.EnumSet;
import java.util.Optional;

/**
 * No more than past, present or future.
 *
 * <p>Takes "now", "right now", "currently", "recently", "more recently", "in the past", "the near future", "these days",
 * "nowadays", "the short term", "now that it is over", "a later date", "the old days", "one of these days", "some day", "one day" that will come.
 *
 * <p>Refuses "soon" and "previously" (annotators do, four times in five), "the present king", "futures", "as recently as May", "past the house", "know-how".
 */
final class VagueTime implements Rule {

    private static final String PAST = "PAST_REF";
    private static final String PRESENT = "PRESENT_REF";
    private static final String FUTURE = "FUTURE_REF";

    /** No more words stand between "One day" and its "will": its subject. */
    private static final int SUBJECT_REACH = 6;

    private static final String[] HOPES = {"hope", "hopes", "hoped", "hoping", "want", "wants", "wanted"};

    private static final String[] TO_COME = {"will", "would", "could", "might", "may", "can", "ll"};

    private static final String[] BEFORE_FUTURE = {"near", "immediate", "foreseeable", "distant", "recent", "not"};

    private static final String[] BEFORE_PAST = {"in", "from", "of", "than", "for", "about", "with", "as"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.VAGUE, Kind.THE, Kind.LAST, Kind.CARDINAL, Kind.A, Kind.SOME);
    }

    @Override
    public String words() {
        return "past, present or future";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.is(first, Kind.THE)) {
            return withArticle(scan, first);
        }
        if (scan.is(first, Kind.A)) {
            boolean later = scan.saysAny(first + 1, "later", "future") && scan.saysAny(first + 2, "date", "time");
            return later ? ref(first, first + 2, FUTURE) : Optional.empty();
        }
        if (scan.is(first, Kind.LAST)
                || scan.isHyphen(first + 1) && scan.isGlued(first + 1)
                || scan.isHyphen(first - 1) && scan.isGlued(first)) {
            return Optional.empty();
        }
        return switch (scan.word(first).text()) {
            case "current" -> scan.tokens().isWord(first + 1) ? ref(first, first, PRESENT) : Optional.empty();
            case "now", "currently", "nowadays", "presently" -> ref(first, first, PRESENT);
            case "recently", "lately" -> scan.says(first + 1, "as") ? Optional.empty() : ref(first, first, PAST);
            case "right" -> scan.says(first + 1, "now") ? ref(first, first + 1, PRESENT) : Optional.empty();
            case "more" ->
                scan.saysAny(first + 1, "recently", "recent") ? ref(first, first + 1, PAST) : Optional.empty();
            case "some" -> scan.says(first + 1, "day") ? ref(first, first + 1, FUTURE) : Optional.empty();
            case "one" -> oneDay(scan, first);
            case "those" ->
                scan.says(first + 1, "days") || scan.says(first - 1, "in") && scan.says(first + 1, "years")
                        ? ref(first, first + 1, PAST)
                        : Optional.empty();
            case "future" ->
                scan.saysAny(first + 1, "years", "quarters", "months")
                        ? ref(first, first + 1, FUTURE)
                        : Optional.empty();
            case "these" -> scan.says(first + 1, "days") ? ref(first, first + 1, PRESENT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Found> oneDay(Scan scan, int first) {
        if (scan.says(first + 1, "of") && scan.says(first + 2, "these") && scan.says(first + 3, "days")) {
            return ref(first, first + 3, FUTURE);
        }
        return isSomeDay(scan, first) ? ref(first, first + 1, FUTURE) : Optional.empty();
    }

    /** "will one day", "One day I will", "hopes one day to", "hoped to one day"; not "One day he left", "in one day". */
    private static boolean isSomeDay(Scan scan, int first) {
        if (!scan.says(first + 1, "day") || scan.says(first + 2, "of")) {
            return false;
        }
        int hope = scan.says(first - 1, "to") ? first - 2 : first - 1;
        if (scan.saysAny(first - 1, TO_COME) || scan.saysAny(hope, HOPES)) {
            return true;
        }
        boolean opens = scan.startsSentence(first) || scan.isMark(first - 1, ',') || scan.says(first - 1, "that");
        int verb = first + 2;
        while (opens && verb <= first + SUBJECT_REACH && scan.tokens().isWord(verb) && !scan.is(verb, Kind.PAST)) {
            if (scan.saysAny(verb, TO_COME)) {
                return true;
            }
            verb++;
        }
        return false;
    }

    private static Optional<Found> withArticle(Scan scan, int first) {
        int old = scan.says(first + 1, "good") ? first + 2 : first + 1;
        if (scan.says(old, "old") && scan.says(old + 1, "days") && !scan.says(old + 2, "of")) {
            return ref(first, old + 1, PAST);
        }
        int at = scan.saysAny(first + 1, BEFORE_FUTURE) ? first + 2 : first + 1;
        if (scan.says(at, "future") && !scan.isHyphen(at + 1)) {
            return ref(first, at, FUTURE);
        }
        boolean term = scan.saysAny(first + 1, "short", "near", "long", "medium")
                && !scan.isHyphen(first + 2)
                && scan.says(first + 2, "term");
        if (term) {
            return ref(first, first + 2, FUTURE);
        }
        boolean past = scan.says(at, "past") && !follows(scan, at + 1) && scan.saysAny(first - 1, BEFORE_PAST);
        return past ? ref(first, at, PAST) : Optional.empty();
    }

    /** "the past decade", "the past two years", "the past participle": more of the noun follows. */
    private static boolean follows(Scan scan, int at) {
        return scan.is(at, Kind.UNIT)
                || scan.is(at, Kind.UNITS)
                || scan.isNumber(at)
                || scan.is(at, Kind.CARDINAL)
                || scan.is(at, Kind.SOME)
                || scan.is(at, Kind.SEASON);
    }

    private static Optional<Found> ref(int first, int last, String timex) {
        return Found.some(first, last, new Term.Vague(TimexType.DATE, timex));
    }
}
