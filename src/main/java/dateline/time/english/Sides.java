package dateline.time.english;

import dateline.time.Frame;
import dateline.time.Frame.Direction;
import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import dateline.time.TimexType;
import java.util.Optional;

/**
 * To which side of which day the dates of a text lie, first to last: what one date tells, another one beside it shares.
 *
 * <p>Takes "erupted in December 2023, and again on Jan. 14 and Feb. 8": all are over; "in March it called elections for
 * June", "It began in June 2022. By August, it had …": counted from the date before.
 */
final class Sides {

    private static final String[] COMPARING = {"from", "than", "compared", "against", "versus"};

    private static final String[] BETWEEN = {"and", "or", "again", "then", "on", "in"};

    /** No more than an "at about" between a day and its time. */
    private static final int CLOSE = 3;

    private final Scan scan;

    /** The last token of the date told last; negative at the beginning. */
    private int toldAt = -1;

    private Optional<Found> toldLast = Optional.empty();

    private Direction lastSide = Direction.UNTOLD;

    /** What is told last; at the beginning, what no time is of. */
    private Term last = new Term.Vague(TimexType.DATE, "");

    Sides(Scan scan) {
        this.scan = scan;
    }

    /** Whether the text leaves the day told before for a month or week in a sentence of its own: "Last October, when she was shot". */
    boolean leavesDay(Found date, Piece named) {
        boolean longer = named.unit() == Granularity.MONTH || named.unit() == Granularity.WEEK;
        boolean leaves = longer && toldAt >= 0;
        for (int i = toldAt + 1; leaves && i < date.first(); i++) {
            if (scan.endsSentence(i)) {
                return true;
            }
        }
        return false;
    }

    /** The "a year earlier" of "sales rose to 39 in May from 34 a year earlier": in that May. */
    boolean comparesMonth(Found date, Frame frame) {
        boolean month = frame.told()
                .last()
                .filter(named -> named.unit() == Granularity.MONTH)
                .isPresent();
        if (month && inSameSentence(date.first())) {
            for (int i = toldAt + 1; i < date.first(); i++) {
                if (scan.saysAny(i, COMPARING)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** After a date has been worked out. */
    void told(Found date) {
        toldAt = date.last();
        toldLast = Optional.of(date);
    }

    /** The frame of the next date: what the words around it tell of its side, and of which day it is the side. */
    Frame around(Found date, Frame frame) {
        Direction own = Tense.around(scan, date.first(), date.last());
        boolean shared = isYearless(date) && (isListed(date.first()) || isLastEnd(date)) || isTimeOf(date);
        Direction side = shared || own == Direction.UNTOLD && goesOn(date.first()) ? lastSide : own;
        lastSide = side;
        last = date.term();
        if (isYearless(date) && inSameSentence(date.first())) {
            Optional<Piece> year = toldLast.flatMap(told -> EventYear.of(scan, told, date.first()));
            if (year.isPresent()) {
                return frame.toward(side).tellingFrom(year.get());
            }
        }
        if (isYearless(date) && side.isPast() && isInYearOfClause(date.first(), frame)) {
            return frame.toward(side).tellingFrom(frame.told().last().get());
        }
        boolean ofThen =
                side == Direction.FUTURE && inSameSentence(date.first()) && FutureOfPast.holds(scan, date.first());
        if (ofThen && isBareTime(date)) {
            return frame.toward(Direction.UNTOLD);
        }
        if (isYearless(date) && ofThen) {
            return frame.toward(side).fromTold();
        }
        boolean reached = isYearless(date) && isReached(date) && frame.isToldOver();
        return reached ? frame.toward(Direction.FUTURE).fromTold() : frame.toward(side);
    }

    /** "In the summer of 1932, they camped in the capital until they were driven off in July", "since 1964, when on April 4 it won": of the year that the clause tells of. */
    private boolean isInYearOfClause(int first, Frame frame) {
        boolean year = toldLast.filter(
                        told -> (opensSentence(told) || scan.says(scan.skipComma(told.last() + 1), "when"))
                                && scan.isNumber(told.last())
                                && scan.length(told.last()) == 4)
                .isPresent();
        for (int i = toldAt + 1; year && i < first; i++) {
            year = !scan.endsSentence(i) && !scan.saysAny(i, "since", "than", "from");
        }
        return year && frame.told().last().isPresent();
    }

    private boolean opensSentence(Found told) {
        return scan.says(told.first() - 1, "in") && scan.startsSentence(told.first() - 1);
    }

    /** The "6:30 a.m." of "left on Friday and was due at 6:30 a.m.": of the day that is told. */
    private static boolean isBareTime(Found date) {
        return date.term() instanceof Term.At at && at.day() instanceof Term.FromReference;
    }

    private static boolean isYearless(Found date) {
        Term term = date.term() instanceof Term.Softened soft ? soft.term() : date.term();
        return term instanceof Term.MonthOnly || term instanceof Term.MonthDay || term instanceof Term.End;
    }

    /** The "22" of "from March 20 to 22": a stretch is on one side. */
    private boolean isLastEnd(Found date) {
        Term term = date.term() instanceof Term.Softened soft ? soft.term() : date.term();
        return term instanceof Term.End end && end.isLast() && inSameSentence(date.first());
    }

    /** The "10 a.m." of "until Monday at 10 a.m.": of that Monday. */
    private boolean isTimeOf(Found time) {
        return time.term() instanceof Term.At at
                && at.day().equals(last instanceof Term.At part ? part.day() : last)
                && time.first() - toldAt <= CLOSE
                && inSameSentence(time.first());
    }

    /** Nothing but "and again on" between it and the date before. */
    private boolean isListed(int first) {
        boolean listed = toldAt >= 0 && first > toldAt + 1 && inSameSentence(first);
        for (int i = toldAt + 1; listed && i < first; i++) {
            listed = scan.isMark(i, ',') || scan.saysAny(i, BETWEEN);
        }
        return listed;
    }

    /** The Thursday of "will sell three-year notes on Wednesday and some of ten years Thursday": no other verb stands before it. */
    private boolean goesOn(int first) {
        boolean joined = false;
        for (int i = toldAt + 1; i < first; i++) {
            joined |= scan.says(i, "and");
        }
        return joined && inSameSentence(first) && !Months.isOfFigures(scan, first);
    }

    private boolean inSameSentence(int first) {
        boolean same = toldAt >= 0 && first - toldAt <= Tense.REACH;
        for (int i = toldAt + 1; same && i < first; i++) {
            same = !scan.endsSentence(i);
        }
        return same;
    }

    /** "By August, it had": a "had" looks back from a day that the text has come to. */
    private boolean isReached(Found date) {
        int by = date.first() - 1;
        boolean reached = toldAt >= 0 && by - toldAt <= Tense.REACH && scan.says(by, "by") && scan.startsSentence(by);
        for (int i = date.last() + 1; reached && i <= date.last() + Tense.REACH && !scan.endsSentence(i); i++) {
            if (scan.says(i, "had")) {
                return true;
            }
        }
        return false;
    }
}
