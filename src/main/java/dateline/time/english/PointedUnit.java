package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A piece of the calendar pointed at.
 *
 * <p>Takes "this week", "last year", "next month", "the current quarter", "last Friday", "this summer", "next May",
 * "the following year", "the previous day", "that day", "the same month", "last weekend", "the last decade",
 * and the "next" of "this year and next".
 *
 * <p>Refuses "last minute", "this second", "the last of", "the last week of the campaign", "the last quarter of 1991", "next in line", "that May be true", "that Sun Microsystems
 * sold", "that last week he left", ABC’s "This Week".
 */
final class PointedUnit implements Rule {

    private static final int NO_SIDE = 9;

    /** These count from the date that the text has set, not from the publication. */
    private static final String[] OF_REFERENCE = {"following", "subsequent", "preceding", "previous", "same", "that"};

    private static final String[] STRETCHES = {
        "over", "in", "within", "for", "during", "through", "throughout", "into", "about", "around"
    };

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.THIS, Kind.LAST, Kind.NEXT, Kind.THAT, Kind.THE);
    }

    @Override
    public String words() {
        return "a week, month, year or day pointed at";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        int at = scan.is(first, Kind.THE) ? first + 1 : first;
        boolean that = scan.is(at, Kind.THAT);
        boolean thisLast = scan.says(at, "this") && (scan.is(at + 1, Kind.LAST) || scan.is(at + 1, Kind.NEXT));
        if (at == first && (thisLast || that && scan.says(at + 1, "same"))) {
            at++;
        }
        int side = side(scan, at);
        if (isNextOne(scan, first)) {
            return Found.some(
                    first, first, new Term.FromPublication(scan.word(first - 2).unit(), side));
        }
        if (side == NO_SIDE || scan.says(at, "that") && at > first) {
            return Optional.empty();
        }
        int noun = scan.is(at + 1, Kind.FISCAL) || scan.says(at + 1, "calendar") ? at + 2 : at + 1;
        if (scan.isCapital(noun) && scan.is(noun, Kind.UNIT) && !scan.startsSentence(first)) {
            return Optional.empty();
        }
        if (scan.is(noun, Kind.UNIT) && !scan.says(noun, "second") && !scan.says(noun, "minute")) {
            return unit(scan, first, at, noun, side, that);
        }
        return scan.says(at, "current")
                ? Optional.empty()
                : named(scan, at, noun, side).flatMap(term -> Found.some(first, noun, term));
    }

    /** The "next" of "this year and next": its unit is said once. */
    private static boolean isNextOne(Scan scan, int first) {
        boolean in = scan.says(first + 1, "in") && !scan.says(first + 2, "line");
        boolean ends =
                in || !scan.tokens().isWord(first + 1) || scan.saysAny(first + 1, "as", "because", "amid", "after");
        return ends
                && scan.saysAny(first, "next", "last")
                && scan.saysAny(first - 1, "and", "or")
                && scan.is(first - 2, Kind.UNIT)
                && scan.says(first - 3, "this");
    }

    private static int side(Scan scan, int at) {
        if (scan.is(at, Kind.LAST)) {
            return -1;
        }
        if (scan.is(at, Kind.NEXT)) {
            return 1;
        }
        return scan.is(at, Kind.THIS) || scan.is(at, Kind.THAT) ? 0 : NO_SIDE;
    }

    private static Optional<Found> unit(Scan scan, int first, int at, int noun, int side, boolean that) {
        Granularity unit = scan.word(noun).unit();
        boolean the = scan.is(first, Kind.THE);
        boolean ofEvent = scan.says(noun + 1, "of") && scan.is(noun + 2, Kind.THE);
        if (ofEvent && side < 0 && (the || scan.is(first - 1, Kind.THE))) {
            return Optional.empty();
        }
        if (unit == Granularity.QUARTER && side < 0 && QuarterOrHalf.ofYear(scan, noun + 1)) {
            return Optional.empty();
        }
        if (unit.isTimeOfDay()) {
            return side != 0 && unit == Granularity.HOUR
                    ? Found.some(first, noun, new Term.Beginning(Lengths.of(1, unit), side))
                    : Optional.empty();
        }
        if (scan.isHyphen(noun + 1) && scan.isGlued(noun + 1)) {
            return Optional.empty();
        }
        boolean nextTold = the && scan.says(at, "next") && (unit == Granularity.DAY || isTold(scan, first, noun));
        if (that || scan.saysAny(at, OF_REFERENCE) || nextTold) {
            return Found.some(first, noun, new Term.FromReference(unit, side));
        }
        boolean stretch = scan.saysAny(at, "past", "coming", "last", "next")
                && the
                && (scan.saysAny(at, "past", "coming") || !unit.isCoarserThan(Granularity.DECADE))
                && (unit != Granularity.YEAR || side > 0 && scan.saysAny(first - 1, "over", "within"))
                && unit != Granularity.QUARTER
                && unit != Granularity.WEEKEND;
        boolean orSo = scan.says(noun + 1, "or") && scan.says(noun + 2, "so") && the;
        boolean andAHalf = scan.says(noun + 1, "and") && scan.says(noun + 2, "a") && scan.says(noun + 3, "half");
        if (andAHalf && the && side != 0) {
            return Found.some(first, noun + 3, new Term.Beginning(Lengths.of(1.5, unit), side));
        }
        if (stretch || orSo) {
            return Found.some(first, orSo ? noun + 2 : noun, new Term.Beginning(Lengths.of(1, unit), side));
        }
        return scan.says(at, "prior") && !the
                ? Optional.empty()
                : Found.some(first, noun, new Term.FromPublication(unit, side));
    }

    /** "the next year" in what is over: counted from the date before it. "over the next year" is a length. */
    private static boolean isTold(Scan scan, int first, int last) {
        boolean stretch = scan.saysAny(first - 1, STRETCHES) || scan.says(last + 1, "or");
        return !stretch && Tense.around(scan, first, last).isPast();
    }

    /** "last Friday", "next May", "this summer", "last Christmas"; "the previous Friday" counts from the date before it. */
    private static Optional<Term> named(Scan scan, int pointer, int noun, int side) {
        boolean nextTold = scan.is(pointer - 1, Kind.THE)
                && scan.says(pointer, "next")
                && Tense.around(scan, pointer - 1, noun).isPast();
        boolean ofReference = nextTold || scan.saysAny(pointer, OF_REFERENCE);
        return name(scan, noun).map(term -> new Term.Beside(term, side, ofReference));
    }

    private static Optional<Term> name(Scan scan, int noun) {
        Word word = scan.word(noun);
        if (word.is(Kind.WEEKDAY) && WeekdayName.isDay(scan, noun) && !WeekdayName.isPlural(word)) {
            return Optional.of(new Term.Weekday(DayOfWeek.of(word.value())));
        }
        if (word.is(Kind.MONTH) && scan.isCapital(noun) && !scan.isNumber(scan.skipDot(noun + 1))) {
            return Optional.of(new Term.MonthOnly(word.value()));
        }
        if (word.is(Kind.SEASON) && !word.text().endsWith("s")) {
            return Optional.of(new Term.PartOfYear(Granularity.SEASON, word.value()));
        }
        return Feasts.at(scan, noun).filter(f -> f.last() == noun).map(f -> new Term.Feast(f.feast()));
    }
}
