package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import dateline.time.TimexType;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A day beside or within something that happened: no date by itself, since what it leans on is no time expression.
 *
 * <p>Takes "the eve of the visit", "on the eve of his arrival", "the eve of the Pope's visit", "the eve of the First World War": the
 * mention ends at the noun; and "the day after" his death, "the night before" the vote, "the week after" it, "the second day of" the trial, where it
 * ends before the event.
 *
 * <p>Refuses "Christmas Eve", "Adam and Eve", "on the eve of battle" without an article, "the day after Christmas", "the
 * day before the Sept. 11 attacks", "the second week of" the war.
 */
final class EveOfEvent implements Rule {

    private static final int LONGEST_NAME = 5;

    private static final String[] ARTICLES = {"a", "an", "this", "that"};

    private static final String[] NAMED_PARTS = {"day", "morning", "evening", "night", "week", "month", "year"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.THE);
    }

    @Override
    public String words() {
        return "the day before or after an event, or of it, which has to be found";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        Optional<Found> eve = eve(scan, first);
        return eve.isPresent() ? eve : dayOf(scan, first);
    }

    /** "the day after" his death, "the night before" the vote, "the second day" of the trial. */
    private static Optional<Found> dayOf(Scan scan, int first) {
        int day = scan.is(first + 1, Kind.ORDINAL) || scan.says(first + 1, "last") ? first + 2 : first + 1;
        boolean nth = day > first + 1 && scan.says(day, "day") && scan.says(day + 1, "of");
        boolean beside = day == first + 1
                && !scan.says(first - 1, "to")
                && scan.saysAny(day, NAMED_PARTS)
                && scan.saysAny(day + 1, "before", "after");
        return (nth || beside) && startsEvent(scan, day + 2)
                ? Found.some(first, day, day(scan, first, nth))
                : Optional.empty();
    }

    /** "today is the eighth day of" it, "Oct. 12, the day before" it: those days; else none that is told. */
    private static Term day(Scan scan, int first, boolean nth) {
        boolean is = scan.says(first - 1, "is") || scan.says(first - 1, "s") && scan.isApostrophe(first - 2);
        boolean dated =
                scan.isNumber(first - 2) || scan.is(first - 2, Kind.WEEKDAY) || scan.is(first - 2, Kind.DEICTIC_DAY);
        if (nth && is) {
            return new Term.FromPublication(Granularity.DAY, 0);
        }
        int unit = scan.is(first + 1, Kind.UNIT) ? first + 1 : first + 2;
        Granularity of = scan.is(unit, Kind.UNIT) ? scan.word(unit).unit() : Granularity.DAY;
        return scan.isMark(first - 1, ',') && dated && of == Granularity.DAY
                ? new Term.FromReference(Granularity.DAY, 0)
                : new Term.Vague(TimexType.DATE, Piece.unknownTimex(of));
    }

    private static boolean isLead(Scan scan, int at) {
        return scan.is(at, Kind.THE) || scan.is(at, Kind.OWNER) || scan.saysAny(at, ARTICLES);
    }

    /** An article or a possessive, and no date after it. */
    private static boolean startsEvent(Scan scan, int at) {
        int noun = at + 1;
        boolean dated = scan.isNumber(noun)
                || scan.is(noun, Kind.MONTH)
                || scan.is(noun, Kind.WEEKDAY)
                || scan.is(noun, Kind.FEAST)
                || scan.is(noun, Kind.UNIT)
                || scan.is(noun, Kind.FISCAL);
        boolean led = isLead(scan, at);
        return led && scan.tokens().isWord(noun) && !dated;
    }

    private static Optional<Found> eve(Scan scan, int first) {
        boolean led = scan.says(first + 1, "eve") && scan.says(first + 2, "of");
        boolean noun = isLead(scan, first + 3);
        int owner = first + 4;
        boolean owned = scan.isApostrophe(owner + 1)
                && scan.isGlued(owner + 1)
                && scan.says(owner + 2, "s")
                && scan.tokens().isWord(owner + 3);
        return led && noun && scan.tokens().isWord(owner)
                ? Found.some(
                        first, owned ? owner + 3 : nameEnd(scan, owner), new Term.Vague(TimexType.DATE, "XXXX-XX-XX"))
                : Optional.empty();
    }

    /** The last word of a name: "the First World War". */
    private static int nameEnd(Scan scan, int first) {
        int last = first;
        while (last < first + LONGEST_NAME && scan.isCapital(last) && scan.isCapital(last + 1)) {
            last++;
        }
        return last;
    }
}
