package dateline.time.english;

import java.util.Set;

/** When a month's name that stands alone is a month, and not a verb, a name or a noun. */
final class Months {

    /** Words of their own, besides the month. */
    private static final Set<String> AMBIGUOUS =
            Set.of("may", "march", "mar", "jan", "dec", "sep", "jun", "jul", "nov", "oct", "apr", "feb", "aug");

    /** Longer names are no abbreviations. */
    private static final int LONGEST_SHORT_NAME = 3;

    /** Given names, too. */
    private static final Set<String> NAMES = Set.of("april", "june", "august", "may", "jan", "julian");

    /** What is told of each month. */
    private static final String[] MONTHLY = {
        "figures",
        "data",
        "trade",
        "retail",
        "jobs",
        "employment",
        "unemployment",
        "payrolls",
        "auto",
        "factory",
        "orders",
        "deliveries",
        "hiring",
        "housing",
        "consumer",
        "wholesale"
    };

    private Months() {}

    static boolean isBareMonth(Scan scan, int at) {
        String month = scan.word(at).text();
        if (month.length() <= LONGEST_SHORT_NAME && !month.equals("may") && !scan.isMark(at + 1, '.')) {
            return false;
        }
        if (NAMES.contains(month) && isName(scan, at)) {
            return false;
        }
        return !AMBIGUOUS.contains(month) || isLedAsDate(scan, at);
    }

    /** "June Carter", "Theresa May": next to another name. */
    private static boolean isName(Scan scan, int at) {
        boolean nameAfter = scan.isCapital(at + 1) && scan.word(at + 1) == Word.NONE;
        boolean nameBefore = scan.isCapital(at - 1) && scan.word(at - 1) == Word.NONE && !scan.startsSentence(at - 1);
        return nameBefore || nameAfter && !isLedAsDate(scan, at);
    }

    /** "in May", "May-June", "last March", "early May", "between March and June", "May through July", "the May and July shows", "its May report", "as late as March", "of May sales". */
    private static boolean isLedAsDate(Scan scan, int at) {
        int before = scan.isHyphen(at - 1) ? at - 2 : at - 1;
        if (scan.isHyphen(at + 1) && scan.is(at + 2, Kind.MONTH)
                || scan.isHyphen(at - 1) && scan.is(before, Kind.MONTH)) {
            return true;
        }
        if (scan.startsSentence(at)) {
            return scan.saysAny(at + 1, "to", "through") && scan.is(at + 2, Kind.MONTH) || scan.is(at + 1, Kind.LAST);
        }
        return scan.is(before, Kind.PREPOSITION) && !scan.says(before, "and")
                || (scan.is(before, Kind.THE) || isOwned(scan, at)) && isBeforeNoun(scan, at)
                || scan.says(before, "as") && scan.saysAny(before - 1, "late", "early", "soon", "recently")
                || isMonthly(scan, at + 1) && !scan.startsSentence(at)
                || scan.is(before, Kind.SOFT)
                || scan.isSoftened(at)
                || scan.is(before, Kind.LAST)
                || scan.is(before, Kind.NEXT)
                || scan.is(before, Kind.THIS)
                || scan.is(before, Kind.EACH)
                || scan.isMark(before, ',') && scan.is(before - 1, Kind.MONTH)
                || scan.saysAny(before, "and", "or") && scan.is(before - 1, Kind.MONTH)
                || scan.saysAny(at + 1, "and", "or") && scan.is(at + 2, Kind.MONTH) && scan.isCapital(at + 2);
    }

    /** The month of "will report May trade figures", "expected to show a gain for May": rather the last than the next one. */
    static boolean isOfFigures(Scan scan, int at) {
        boolean gain = scan.says(at - 1, "for")
                && scan.tokens().isWord(at - 2)
                && !scan.is(at - 2, Kind.FUTURE)
                && !scan.saysAny(at - 2, "set", "up", "out", "back");
        return scan.is(at, Kind.MONTH) && (gain && !scan.isNumber(scan.skipDot(at + 1)) || isMonthly(scan, at + 1));
    }

    /** "May sales rose": in a May that is over. */
    static boolean hasFigures(Scan scan, int at) {
        return scan.is(at, Kind.MONTH) && isMonthly(scan, at + 1);
    }

    private static boolean isMonthly(Scan scan, int noun) {
        return scan.is(noun, Kind.ACCOUNTS) || scan.saysAny(noun, MONTHLY);
    }

    /** "its March deliveries", "the company’s May sales". */
    private static boolean isOwned(Scan scan, int at) {
        return scan.is(at - 1, Kind.OWNER) || scan.says(at - 1, "s") && scan.isApostrophe(at - 2);
    }

    /** "the March accession": but not "the March on Washington", "the March of Dimes". */
    private static boolean isBeforeNoun(Scan scan, int at) {
        return scan.tokens().isWord(at + 1) && !scan.isCapital(at + 1) && !scan.is(at + 1, Kind.PREPOSITION);
    }
}
