package dateline.time.english;

import dateline.time.Term;

/**
 * Widens a length or a date over the words that make it rough.
 *
 * <p>Takes "about two years ago", "more than four hours", "at least 30 days", "nearly a decade", "around Nov. 5", "in over 14 years", "c.
 * 1850", "at least the past 18 months". Refuses "think about Monday", "took over two days later", "over Christmas", "it came about in 1990", "over
 * three years" (rather during than more than them).
 */
final class TakeAbout implements WideningRefiner {

    private static final String[] HANDED_OVER = {"take", "takes", "took", "taken", "taking", "hand", "handed", "turned"
    };

    private static final String[] COMPARISONS = {"over", "under", "more", "less", "fewer", "longer"};

    private static final String[] DEGREES = {"just", "slightly", "little", "bit", "well", "far", "much"};

    /** What is about a time, and not at about it. */
    private static final String[] THOUGHT = {
        "think", "thought", "talk", "talked", "know", "knew", "asked", "said", "told"
    };

    private static final String[] BEFORE_OVER = {"in", "for", "by", "after", "of", "just", "well"};

    private static final String[] ROUGH = {
        "about", "around", "approximately", "roughly", "nearly", "almost", "circa", "some", "under"
    };

    private static final String[] BEFORE_ABOUT = {"at", "by", "from", "since", "until", "before", "after"};

    @Override
    public String words() {
        return "made rough by the words before it";
    }

    @Override
    public Found widen(Scan scan, Found found, int free) {
        int first = found.first();
        int start = isLength(found)
                ? beforeComparison(scan, beforeLength(scan, found))
                : isDate(found.term()) ? beforeDate(scan, found) : first;
        boolean adjective = isLength(found) && scan.isHyphen(first + 1);
        return start < free || start == first || adjective
                ? found
                : found.over(start, found.last(), new Term.Softened(found.term(), Term.Softener.ABOUT));
    }

    private static boolean isLength(Found found) {
        return found.term() instanceof Term.Length
                || found.term() instanceof Term.Beginning
                || found.rules().contains("Distance");
    }

    private static boolean isDate(Term term) {
        return term instanceof Term.At
                || term instanceof Term.MonthDay
                || term instanceof Term.Known
                || term instanceof Term.Softened;
    }

    /** Where a length begins with its rough words; its own first token where it has none. */
    private static int beforeLength(Scan scan, Found found) {
        int first = found.first();
        int before = first - 1;
        if (scan.is(first, Kind.SOME) || isCompared(scan, found)) {
            return first;
        }
        if (scan.says(before, "than") && scan.saysAny(before - 1, "more", "less", "fewer", "longer")) {
            return scan.says(before - 2, "no") ? before - 2 : before - 1;
        }
        if (scan.says(before, "least") && scan.says(before - 1, "at")
                || scan.says(before, "to") && scan.says(before - 1, "close")
                || scan.says(before, "to") && scan.says(before - 1, "up")) {
            return before - 1;
        }
        if (scan.says(before, "over")) {
            // "took over two days later"
            if (scan.saysAny(before - 1, HANDED_OVER)) {
                return first;
            }
            boolean more = scan.saysAny(before - 1, BEFORE_OVER);
            return more || scan.is(first, Kind.A) || found.rules().contains("Distance") ? before : first;
        }
        boolean rough = scan.saysAny(before, ROUGH);
        return rough && !scan.is(first, Kind.THE) ? before : first;
    }

    /** "more than the year before", "sold 1% more than a year ago": compared with that year. */
    private static boolean isCompared(Scan scan, Found found) {
        int amount = found.first() - 3;
        boolean ofAmount = scan.says(found.first() - 1, "than")
                && (scan.isMark(amount, '%')
                        || scan.isNumber(amount)
                        || scan.is(amount, Kind.SCALE)
                        || scan.saysAny(amount, "percent", "cent", "points"));
        return found.rules().contains("Distance") && (scan.is(found.first(), Kind.THE) || ofAmount);
    }

    /** "just" over, "slightly" more than, "a little" under: how far it is. */
    private static int beforeComparison(Scan scan, int start) {
        if (!scan.saysAny(start, COMPARISONS) || !scan.saysAny(start - 1, DEGREES)) {
            return start;
        }
        boolean article = scan.saysAny(start - 1, "little", "bit") && scan.is(start - 2, Kind.A);
        return article ? start - 2 : start - 1;
    }

    /** Where a date begins with its rough words; its own first token where it has none. */
    private static int beforeDate(Scan scan, Found found) {
        int before = found.first() - 1;
        if (scan.isMark(before, '.') && scan.isGlued(before) && scan.saysAny(before - 1, "c", "ca")) {
            return before - 1;
        }
        boolean clock = found.term() instanceof Term.At
                && scan.says(before, "about")
                && (scan.saysAny(before - 1, BEFORE_ABOUT)
                        || scan.isNumber(found.first()) && !scan.saysAny(before - 1, THOUGHT));
        return clock || scan.saysAny(before, "around", "circa", "approximately") ? before : found.first();
    }
}
