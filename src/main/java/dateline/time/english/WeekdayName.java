package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import dateline.time.TimexType;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A day of the week.
 *
 * <p>Takes "Wednesday", "Wed.", "Wednesday’s agenda", "the Tuesday before last", and "Wednesdays" as what recurs; "the
 * Friday after the vote" and "on a Friday" without a date.
 *
 * <p>Refuses "the sun", "he sat", "we wed", "Black Monday", "Sun Microsystems", "Ruby Tuesday", "the
 * Sunday Times", "Monday Night Football".
 */
final class WeekdayName implements Rule {

    private static final int LONGEST_SHORT_NAME = 5;

    private static final String[] NAMED_DAYS = {
        "black", "bloody", "ruby", "ash", "palm", "holy", "fat", "cyber", "super"
    };

    private static final String[] LEADS = {"on", "last", "next", "this", "until"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.WEEKDAY);
    }

    @Override
    public String words() {
        return "a day of the week";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (!isDay(scan, first)) {
            return Optional.empty();
        }
        Word word = scan.word(first);
        if (isPlural(word)) {
            return Found.some(first, first, new Term.Recurring("XXXX-WXX-" + word.value()));
        }
        int last = isShort(word) ? scan.skipDot(first + 1) - 1 : first;
        Term day = new Term.Weekday(DayOfWeek.of(word.value()));
        if (scan.is(first - 1, Kind.THE) && scan.saysAny(first + 1, "before", "after")) {
            return beside(scan, first, day);
        }
        return Found.some(first, last, isAny(scan, first) ? anyOf(word) : day);
    }

    private static Term anyOf(Word weekday) {
        return new Term.Vague(TimexType.DATE, "XXXX-WXX-" + weekday.value());
    }

    /** "the next day, a Friday, he left", "on a Friday", "on a Friday afternoon in March": but not "on a Friday flight", which is this week's. */
    private static boolean isAny(Scan scan, int first) {
        int after = scan.is(first + 1, Kind.DAYPART) ? first + 2 : first + 1;
        boolean ends =
                !scan.tokens().isWord(after) || scan.is(after, Kind.PREPOSITION) || scan.saysAny(after, "this", "next");
        boolean apposition = scan.isMark(first - 2, ',') && scan.isMark(after, ',');
        boolean led = scan.says(first - 2, "on") || apposition;
        return scan.is(first - 1, Kind.A) && led && ends && !scan.isHyphen(after);
    }

    /** "the Tuesday before last"; "the Friday after the vote" is no day that anyone could tell by itself. */
    private static Optional<Found> beside(Scan scan, int first, Term day) {
        if (scan.says(first + 1, "before") && scan.says(first + 2, "last")) {
            Term last = new Term.Beside(day, -1, false);
            return Found.some(first - 1, first + 2, new Term.Shifted(last, Granularity.WEEK, -1));
        }
        boolean ofEvent = scan.is(first + 2, Kind.THE) || scan.is(first + 2, Kind.OWNER) || scan.is(first + 2, Kind.A);
        return Found.some(first, first, ofEvent ? new Term.Vague(TimexType.DATE, "XXXX-XX-XX") : day);
    }

    /** Whether the word is a day where it stands: a short name needs a date beside it, or its full stop. */
    static boolean isDay(Scan scan, int at) {
        return scan.isCapital(at)
                && !scan.saysAny(at - 1, NAMED_DAYS)
                && !isPartOfName(scan, at + 1)
                && (!isShort(scan.word(at)) || isLedOrFollowedAsDay(scan, at));
    }

    /** "the Sunday Times", "Monday Night Football". */
    private static boolean isPartOfName(Scan scan, int after) {
        boolean part = scan.is(after, Kind.OF_NAME) || scan.saysAny(after, "night", "evening", "morning");
        return part && scan.isCapital(after) && (scan.is(after, Kind.OF_NAME) || scan.isCapital(after + 1));
    }

    static boolean isPlural(Word word) {
        return word.text().endsWith("s") && !isShort(word);
    }

    private static boolean isShort(Word word) {
        return word.text().length() <= LONGEST_SHORT_NAME;
    }

    /** "Sun., Oct. 5", "on Wed. night", "Sat 5 p.m.", "(Mon)". */
    private static boolean isLedOrFollowedAsDay(Scan scan, int first) {
        int after = scan.skipComma(scan.skipDot(first + 1));
        boolean dotted = scan.skipDot(first + 1) > first + 1;
        boolean dated = scan.is(after, Kind.MONTH) || scan.isNumber(after) || scan.is(after, Kind.DAYPART);
        return dated || dotted && !scan.startsSentence(after) && scan.saysAny(first - 1, LEADS);
    }
}
