package dateline.time.english;

import dateline.time.Frame;
import dateline.time.Granularity;
import dateline.time.Term;
import dateline.time.TimexType;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A date by its distance from another.
 *
 * <p>Takes "two years ago", "a year and a half ago", "a fortnight ago", "three days earlier", "a year later", "two weeks
 * from now", "in two weeks’ time", "will begin in two weeks", "a week ago Monday", "a year ago today", "a week from
 * Tuesday", "six days after that", "three Fridays ago", "two nights ago", "two summers ago", "the year before", "the week before last",
 * "years ago" and "a year or two ago" (as the past), "an hour ago".
 *
 * <p>Refuses "two years before the war" (only the length is a time), "the day before the war", "sooner or later", "long
 * ago", "done in two weeks", "will be the first in two weeks".
 */
final class Distance implements Rule {

    /** So many of a unit make no date any more: "66 million years ago". */
    private static final int FARTHEST = 100_000;

    private static final String[] AFTER_THAT = {"he", "she", "it", "they", "we", "i", "the", "a", "when", "and", "but"};

    /** No more words stand between "first" and its "in two years". */
    private static final int REACH = 14;

    private static final String[] FRAMES = {"worst", "best", "only", "most", "can", "could", "may", "might", "not"};
    /** What is told after "the month before" goes on with one of these, and is no event that it was before. */
    private static final String[] AFTER_COMPARED = {"as", "but", "while", "amid", "to", "when", "thanks"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.DIGITS, Kind.CARDINAL, Kind.SCALE, Kind.A, Kind.SOME, Kind.UNITS, Kind.HALF, Kind.THE);
    }

    @Override
    public String words() {
        return "a date by its distance from another";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.is(first, Kind.THE)) {
            return unitBeside(scan, first);
        }
        if (scan.is(first, Kind.UNITS)) {
            return from(scan, first, new Measure(-1, scan.word(first), first, first));
        }
        Optional<Amount> amount = scan.amount(first);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        Optional<Measure> length = Measure.of(scan, first, amount.get());
        Optional<Found> from = length.isPresent() ? from(scan, first, orTwo(scan, length.get())) : Optional.empty();
        return from.isPresent() ? from : namedAgo(scan, first, amount.get());
    }

    /** "a year or two ago" is no year that anyone could tell. */
    private static Measure orTwo(Scan scan, Measure measure) {
        int last = measure.last() + 2;
        boolean is = measure.count() == 1
                && scan.says(last - 1, "or")
                && scan.says(last, "two")
                && scan.says(last + 1, "ago");
        return is ? new Measure(-1, measure.unit(), measure.noun(), last) : measure;
    }

    /** "three Fridays ago", "two nights ago", "two summers ago". */
    private static Optional<Found> namedAgo(Scan scan, int first, Amount amount) {
        int noun = amount.end();
        boolean ago = scan.says(noun + 1, "ago") && amount.count() <= FARTHEST && amount.isWhole();
        Optional<Term> term = ago ? ago(scan, noun, Math.round(amount.count())) : Optional.empty();
        return term.isPresent() ? Found.some(first, noun + 1, term.get()) : Optional.empty();
    }

    private static Optional<Term> ago(Scan scan, int noun, long count) {
        int value = scan.word(noun).value();
        if (scan.is(noun, Kind.WEEKDAY) && scan.isCapital(noun)) {
            Term last = new Term.Beside(new Term.Weekday(DayOfWeek.of(value)), -1, false);
            return Optional.of(new Term.Shifted(last, Granularity.WEEK, 1 - count));
        }
        if (scan.is(noun, Kind.SEASON) && !scan.says(noun, "fall")) {
            Term last = new Term.Beside(new Term.PartOfYear(Granularity.SEASON, value), -1, false);
            return Optional.of(new Term.Shifted(last, Granularity.YEAR, 1 - count));
        }
        return scan.is(noun, Kind.DAYPART)
                ? Optional.of(new Term.At(new Term.FromPublication(Granularity.DAY, -count), DayParts.of(value)))
                : Optional.empty();
    }

    /** The date so far away on that side. */
    private static Term away(Measure length, int side, boolean fromPublication) {
        if (!length.isTold()) {
            return new Term.Vague(TimexType.DATE, side < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Granularity unit = length.unit().unit();
        if (unit.isTimeOfDay()) {
            return new Term.Length(length.length());
        }
        if (length.count() > FARTHEST) {
            return new Term.Vague(TimexType.DATE, side < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        boolean inMonths = unit == Granularity.YEAR && length.count() != Math.rint(length.count());
        Granularity step =
                inMonths ? Granularity.MONTH : unit.isCoarserThan(Granularity.YEAR) ? Granularity.YEAR : unit;
        double units = length.count() * length.unit().units() * (inMonths ? 12 : yearsOrOne(unit));
        long steps = side * Math.round(units);
        return fromPublication ? new Term.FromPublication(step, steps) : new Term.FromReference(step, steps);
    }

    private static int yearsOrOne(Granularity unit) {
        return switch (unit) {
            case DECADE -> 10;
            case CENTURY -> 100;
            case MILLENNIUM -> 1000;
            default -> 1;
        };
    }

    private static Optional<Found> from(Scan scan, int first, Measure length) {
        int at = length.last() + 1;
        if (UnitsAlone.isAbbreviated(scan, length.noun())) {
            return Optional.empty();
        }
        Optional<Found> toTheDay = DayAtDistance.toTheDay(scan, first, length);
        if (toTheDay.isPresent()) {
            return toTheDay;
        }
        if (scan.says(at, "ago")) {
            return DayAtDistance.shifted(scan, first, length, -1)
                    .or(() -> Found.some(first, at, away(length, -1, true)));
        }
        if (scan.says(at, "from")) {
            return scan.says(at + 1, "now")
                    ? Found.some(first, at + 1, away(length, 1, true))
                    : DayAtDistance.shifted(scan, first, length, 1);
        }
        if (scan.says(at, "hence")) {
            return Found.some(first, at, away(length, 1, true));
        }
        int time = scan.isApostrophe(at) ? scan.says(at + 1, "s") ? at + 2 : at + 1 : at;
        if (time > at && scan.says(time, "time") && scan.says(first - 1, "in")) {
            return Found.some(first, time, away(length, 1, true));
        }
        if (isToCome(scan, first, length)) {
            return Found.some(first, length.last(), away(length, 1, true));
        }
        if (scan.saysAny(at, "after", "before") && isOfThat(scan, at + 1) && length.isTold()) {
            return Found.some(first, at + 1, away(length, scan.says(at, "after") ? 1 : -1, false));
        }
        boolean earlier = scan.saysAny(at, "earlier", "previously");
        boolean before = scan.says(at, "before") && !scan.tokens().isWord(at + 1) && !scan.isNumber(at + 1);
        if (before && length.isTold()) {
            return Found.some(first, at, away(length, -1, false));
        }
        boolean beside = (earlier || scan.says(at, "later")) && !scan.says(at + 1, "than");
        if (beside && first == length.noun()) {
            return Found.some(first, at, new Term.Length(length.length()));
        }
        return beside && length.isTold()
                ? Found.some(first, at, away(length, earlier ? -1 : 1, false))
                : Optional.empty();
    }

    /** The "that" of "a year before that", "six days after that they met"; not of "six days after that vote". */
    private static boolean isOfThat(Scan scan, int that) {
        return scan.says(that, "that") && (!scan.tokens().isWord(that + 1) || scan.saysAny(that + 1, AFTER_THAT));
    }

    /** "will begin in two weeks"; but "will be the first visit in two years", "can be built in two weeks". */
    private static boolean isToCome(Scan scan, int first, Measure length) {
        boolean counted = scan.says(first - 1, "in")
                && length.isTold()
                && !length.unit().unit().isTimeOfDay()
                && !length.isHyphened(scan)
                && !isRange(scan, first, length.noun())
                && length.unit().unit() != Granularity.QUARTER
                && !scan.saysAny(length.last() + 1, "of", "to", "or", "as");
        return counted && !isFrame(scan, first) && Tense.around(scan, first, length.last()) == Frame.Direction.FUTURE;
    }

    /** "hopes to finish in nine to 12 months": how long it may take. */
    private static boolean isRange(Scan scan, int first, int noun) {
        for (int i = first + 1; i < noun; i++) {
            if (scan.saysAny(i, "to", "or")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a "first", a "worst" or a "can" before it makes of the length a stretch that something is told of. */
    private static boolean isFrame(Scan scan, int first) {
        for (int i = first - 2; i >= first - REACH && i >= 0 && !scan.startsSentence(i + 1); i--) {
            boolean superlative = scan.length(i) > 4 && scan.endsIn(i, "est");
            if (superlative || scan.is(i, Kind.ORDINAL) || scan.saysAny(i, FRAMES)) {
                return true;
            }
        }
        return false;
    }

    /** "the year before", "the day after" of the date named before; "the week before last", "the year after next". */
    private static Optional<Found> unitBeside(Scan scan, int first) {
        boolean before = scan.saysAny(first + 2, "before", "earlier");
        boolean unit =
                scan.is(first + 1, Kind.UNIT) && !scan.word(first + 1).unit().isTimeOfDay();
        if (!unit || !before && !scan.saysAny(first + 2, "after", "later")) {
            return Optional.empty();
        }
        Granularity step = scan.word(first + 1).unit();
        if (scan.says(first + 3, before ? "last" : "next") && !scan.tokens().isWord(first + 4)) {
            return Found.some(first, first + 3, new Term.FromPublication(step, before ? -2 : 2));
        }
        boolean ends = !scan.tokens().isWord(first + 3) || scan.saysAny(first + 3, AFTER_COMPARED);
        boolean alone = ends && !scan.isNumber(first + 3) && !scan.says(first - 1, "to");
        boolean that = isOfThat(scan, first + 3) && !scan.saysAny(first + 2, "earlier", "later");
        return alone || that
                ? Found.some(first, that ? first + 3 : first + 2, new Term.FromReference(step, before ? -1 : 1))
                : Optional.empty();
    }
}
