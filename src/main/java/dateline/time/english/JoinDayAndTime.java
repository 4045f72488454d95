package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import dateline.time.TimeOfDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins a day with a time of it. With "on" or "at" between them they stay two mentions, but the time is of that day.
 *
 * <p>Takes "Wednesday night", "9 a.m. EDT Thursday", "noon Saturday", "5 p.m., Nov. 6", "yesterday afternoon",
 * "Tuesday nights", "the small hours of Monday". Refuses "Wednesday. Night fell", "9 a.m. and Thursday".
 */
final class JoinDayAndTime implements Refiner {

    /** In minutes. New Zealand and Hawaii are farther apart, and no news is told by both of their clocks. */
    private static final int HALF_DAY = 12 * 60;

    private static final String[] BEFORE_DAY = {"on", "at", "before", "by", "around", "until"};

    @Override
    public String words() {
        return "the time is of that day";
    }

    @Override
    public List<Found> refine(Scan scan, List<Found> found) {
        List<Found> joined = new ArrayList<>(found.size());
        for (Found plain : found) {
            Found next = withPart(scan, plain);
            int last = joined.size() - 1;
            boolean near = last >= 0 && lead(scan, joined.get(last), next) <= 1 && !scan.startsParagraph(next.first());
            if (!near || !meet(scan, joined, last, next)) {
                joined.add(next);
            }
        }
        return sameInBrackets(scan, joined);
    }

    /** "2:46 p.m. (0546 GMT) on March 11", "2 p.m. PT / 5 p.m. ET today": both are of that day; "1 a.m. Saturday (1700 GMT Friday)": that Saturday is the next day. */
    private List<Found> sameInBrackets(Scan scan, List<Found> found) {
        for (int i = 0; i + 1 < found.size(); i++) {
            int index = i;
            Found outer = found.get(i);
            Found inner = found.get(i + 1);
            boolean bracketed = inner.first() == outer.last() + 2
                    && (scan.isMark(inner.first() - 1, '(') || scan.isMark(inner.first() - 1, '/'));
            if (bracketed && isBareTime(outer.term()) && inner.term() instanceof Term.At at && !isBareTime(at)) {
                Term told = elsewhere(((Term.At) outer.term()).time(), at);
                found.set(i, outer.over(outer.first(), outer.last(), told).by(name()));
            } else if (bracketed) {
                sameMoment(outer.term(), inner.term())
                        .ifPresent(term -> found.set(
                                index,
                                outer.over(outer.first(), outer.last(), term).by(name())));
            }
        }
        return found;
    }

    /** "6 a.m. (11 p.m. EDT Sunday)" is on Monday: no two clocks are half a day apart. */
    private static Term elsewhere(TimeOfDay clock, Term.At there) {
        int ahead = clock.startMinute() - there.time().startMinute();
        int days = ahead < -HALF_DAY ? 1 : ahead > HALF_DAY ? -1 : 0;
        return new Term.At(days == 0 ? there.day() : new Term.Moved(there.day(), Granularity.DAY, days), clock);
    }

    /** The time of one moment told twice, by the day of the one in brackets. */
    private static Optional<Term> sameMoment(Term outer, Term inner) {
        if (outer instanceof Term.At local
                && local.day() instanceof Term.Weekday here
                && inner instanceof Term.At at
                && at.day() instanceof Term.Weekday there) {
            int apart = Math.floorMod(here.day().getValue() - there.day().getValue() + 1, 7) - 1;
            return apart <= 1
                    ? Optional.of(new Term.At(new Term.Moved(there, Granularity.DAY, apart), local.time()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** "Wednesday" and the "night" after it. */
    private Found withPart(Scan scan, Found day) {
        int at = day.last() + 1;
        int soft = scan.is(at, Kind.SOFT) ? scan.skipHyphen(at + 1) : at;
        if (!scan.is(soft, Kind.DAYPART) || scan.startsSentence(at) || scan.isCapital(soft)) {
            return day;
        }
        TimeOfDay time = DayParts.of(scan.word(soft).value());
        boolean plural = scan.word(soft).text().endsWith("s");
        if (day.term() instanceof Term.Recurring each && !plural || plural && day.term() instanceof Term.Weekday) {
            String weekday = day.term() instanceof Term.Weekday w
                    ? "XXXX-WXX-" + w.day().getValue()
                    : ((Term.Recurring) day.term()).timex();
            return day.over(day.first(), soft, new Term.Recurring(weekday + time.timex()))
                    .by(name());
        }
        return isDay(day.term()) && !plural
                ? day.over(day.first(), soft, new Term.At(day.term(), time)).by(name())
                : day;
    }

    /** How many words stand between the two, an "about" not counted: "last night at about 7:30". */
    private static int lead(Scan scan, Found left, Found right) {
        int words = right.first() - end(scan, left) - 1;
        return words == 2 && scan.saysAny(right.first() - 1, "about", "around", "exactly", "precisely") ? 1 : words;
    }

    /** Whether the two were joined, or the second was told of the first. */
    private boolean meet(Scan scan, List<Found> joined, int at, Found right) {
        Found left = joined.get(at);
        boolean of = scan.says(left.last() + 1, "of") && right.first() == left.last() + 2;
        boolean adjacent = of || scan.skipComma(left.last() + 1) == right.first();
        Optional<Term> term = together(left.term(), right.term());
        if (term.isEmpty()) {
            return false;
        }
        if (adjacent) {
            Term told = inPart(scan, left, right.term(), term.get());
            joined.set(at, left.join(right, told).by(name()));
            return true;
        }
        int end = end(scan, left);
        boolean bracketed = end > left.last() && right.first() == end + 1;
        boolean onThatDay = bracketed || scan.saysAny(end + 1, BEFORE_DAY);
        if (onThatDay && scan.says(end + 1, "at") && left.term() instanceof Term.At part && isPart(part)) {
            Term told = inPart(scan, right, part, term.get());
            joined.add(right.over(right.first(), right.last(), told).by(name()));
            return true;
        }
        if (onThatDay && isBareTime(left.term())) {
            Term told = inPart(scan, left, right.term(), term.get());
            joined.set(at, left.over(left.first(), left.last(), told).by(name()));
        } else if (onThatDay && isDay(left.term())) {
            joined.add(right.over(right.first(), right.last(), term.get()).by(name()));
            return true;
        }
        return false;
    }

    /** "10:20" on "Friday night", "Friday night" at "ten o'clock": nothing else says which half of the day it is. */
    private static Term inPart(Scan scan, Found clock, Term part, Term joined) {
        boolean open = part instanceof Term.At && joined instanceof Term.At && !isHalfTold(scan, clock);
        return open
                ? new Term.At(((Term.At) joined).day(), DayParts.in(((Term.At) part).time(), ((Term.At) joined).time()))
                : joined;
    }

    private static boolean isHalfTold(Scan scan, Found clock) {
        for (int i = clock.first(); i <= clock.last(); i++) {
            if (scan.is(i, Kind.NOON) || scan.is(i, Kind.DAYPART) || scan.saysAny(i, "am", "pm", "a", "p")) {
                return true;
            }
        }
        return false;
    }

    /** The time on the day: "9 a.m." "Thursday", "Monday" "at noon", "8 p.m." "tonight", "6:20" "the next morning". */
    private static Optional<Term> together(Term left, Term right) {
        if (isBareTime(left) && isDay(right)) {
            return Optional.of(new Term.At(right, ((Term.At) left).time()));
        }
        if (isDay(left) && isBareTime(right)) {
            return Optional.of(new Term.At(left, ((Term.At) right).time()));
        }
        if (isBareTime(left) && right instanceof Term.At at && !isOfThatDay(at)) {
            return Optional.of(new Term.At(at.day(), ((Term.At) left).time()));
        }
        // "last night" "at 7:30"; of "that night" and "the next morning" the day is told by then.
        return left instanceof Term.At at && isPart(at) && isBareTime(right) && !isPart((Term.At) right)
                ? Optional.of(
                        new Term.At(isBareTime(left) ? ((Term.At) right).day() : at.day(), ((Term.At) right).time()))
                : Optional.empty();
    }

    private static boolean isPart(Term.At at) {
        return !at.time().timex().contains(":");
    }

    /** Of the day that the text speaks of: no "next morning". */
    private static boolean isOfThatDay(Term.At at) {
        return at.day() instanceof Term.FromReference day && day.count() == 0;
    }

    /** The token that it ends with, a closing bracket included. */
    private static int end(Scan scan, Found found) {
        return scan.isMark(found.last() + 1, ')') ? found.last() + 1 : found.last();
    }

    private static boolean isBareTime(Term term) {
        return term instanceof Term.At at && at.day() instanceof Term.FromReference;
    }

    static boolean isDay(Term term) {
        return term instanceof Term.Weekday
                || term instanceof Term.MonthDay
                || term instanceof Term.DayOfMonth
                || term instanceof Term.Feast
                || term instanceof Term.Beside b && (b.term() instanceof Term.Weekday || b.term() instanceof Term.Feast)
                || JoinPartAndWhole.isUnit(term, Granularity.DAY);
    }
}
