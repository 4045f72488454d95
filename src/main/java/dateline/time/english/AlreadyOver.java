package dateline.time.english;

/** Tells by the words beside a date that it is over, whatever the verb is: mishaps, what was given up, what is compared with. */
final class AlreadyOver {

    /** No more tokens stand between "from" and the month of its amount: "from $1.2 billion, or 15 cents a share, in". */
    private static final int AMOUNT_REACH = 14;

    private static final int SHORT_AMOUNT = 6;

    private static final String[] ROUGH = {"about", "almost", "around", "just", "near", "nearly", "zero"};

    private AlreadyOver() {}

    static boolean holds(Scan scan, int first, int last) {
        return isAttribute(scan, first, last) || isOfMishap(scan, last) || isGivenUp(scan, last);
    }

    /** "since May", "ended May 3", "as recently as May", "years ago": before the publication for sure. */
    static boolean isBehind(Scan scan, int first, int last) {
        return scan.saysAny(first - 1, "since", "ended")
                || scan.says(first - 1, "as") && scan.says(first - 2, "recently")
                || scan.says(last - 1, "ago");
    }

    /** "the tour beginning last Nov. 21". */
    static boolean isLast(Scan scan, int first) {
        return scan.says(first - 1, "last") && scan.is(first, Kind.MONTH);
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

    /** "from $29.75 a share in March", "up from 4.1 percent in May": what was so before. */
    static boolean isOfFormerAmount(Scan scan, int first) {
        return scan.says(first - 1, "in") && isBehindAmount(scan, first - 2, AMOUNT_REACH);
    }

    /** "from 4.2 percent late Monday": what a day is compared with is not the day of what happens. */
    static boolean isComparedWith(Scan scan, int first) {
        return isBehindAmount(scan, first - 1, SHORT_AMOUNT);
    }

    private static boolean isBehindAmount(Scan scan, int last, int reach) {
        for (int i = last; i > last - reach && i > 0 && !scan.endsSentence(i); i--) {
            if (scan.says(i, "from")) {
                return !scan.tokens().isWord(i + 1) || scan.saysAny(i + 1, ROUGH);
            }
        }
        return false;
    }
}
