package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import dateline.time.TimeOfDay;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A time by the clock.
 *
 * <p>Takes "8:30 p.m.", "8:30 p.m. EDT", "9 a.m.", "9pm", "18:00 UTC", "0830 GMT", "at 14:30", "eight o’clock", "noon",
 * "midnight", "4 in the morning", "half past ten", "at a quarter to six", "five minutes past three".
 *
 * <p>Refuses "a 3:2 win", "25:00", "won 10:4", "9 am-bitious", "high noon", "Midnight Oil", "a quarter to a third",
 * "won ten to six".
 */
final class ClockTime implements Rule {

    private static final String[] LEADS = {
        "at", "until", "by", "since", "from", "around", "about", "till", "before", "after"
    };

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.DIGITS, Kind.NOON, Kind.CARDINAL, Kind.HALF, Kind.UNIT, Kind.A);
    }

    @Override
    public String words() {
        return "a time by the clock";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.is(first, Kind.NOON)) {
            return noon(scan, first);
        }
        Optional<Found> beside = besideHour(scan, first);
        if (beside.isPresent()) {
            return beside.map(found -> withZone(scan, found));
        }
        if (scan.isGlued(first) && first > 0 && !scan.isMark(first - 1, '(') && !scan.isHyphen(first - 1)) {
            return Optional.empty();
        }
        return hour(scan, first).map(found -> withZone(scan, found));
    }

    private static Optional<Found> noon(Scan scan, int first) {
        boolean named = scan.isCapital(first) && !scan.startsSentence(first) || scan.says(first - 1, "high");
        if (named) {
            return Optional.empty();
        }
        int hour = scan.says(first, "midnight") ? 24 : 12;
        String timex = hour == 24 ? "T24:00" : "T12:00";
        return Found.some(first, first, today(new TimeOfDay(timex, hour * 60, hour * 60 + 1)));
    }

    /** "half past ten", "a quarter to six", "five minutes past three": led by "at" or with its half of the day. */
    private static Optional<Found> besideHour(Scan scan, int first) {
        int at = scan.is(first, Kind.A) ? first + 1 : first;
        Optional<Amount> count =
                scan.isNumber(at) || scan.is(at, Kind.CARDINAL) ? Amount.read(scan, at) : Optional.empty();
        boolean half = scan.says(at, "half");
        int minutes = half
                ? 30
                : scan.says(at, "quarter")
                        ? 15
                        : count.map(c -> (int) c.count()).orElse(0);
        int side = count.map(c -> scan.saysAny(c.end(), "minutes", "minute") ? c.end() + 1 : 0)
                .orElse(at + 1);
        int hour = scan.isNumber(side + 1)
                ? scan.number(side + 1)
                : scan.is(side + 1, Kind.CARDINAL) ? scan.word(side + 1).value() : 0;
        boolean past = scan.says(side, "past") || !half && scan.says(side, "after");
        boolean to = !half && scan.saysAny(side, "to", "before");
        if (side == 0 || minutes < 1 || minutes > 59 || hour < 1 || hour > 12 || !past && !to) {
            return Optional.empty();
        }
        Optional<Clocks.Half> dayHalf = Clocks.half(scan, side + 2);
        boolean led = half || scan.saysAny(first - 1, LEADS);
        if (!led && dayHalf.isEmpty()) {
            return Optional.empty();
        }
        int inDay = dayHalf.map(h -> hour % 12 + (h.isAfternoon() ? 12 : 0)).orElse(hour);
        int minute = 60 * inDay + (past ? minutes : -minutes);
        int last = dayHalf.map(Clocks.Half::end).orElse(side + 2) - 1;
        return Optional.of(clock(first, last, Math.floorMod(minute, 1440) / 60, Math.floorMod(minute, 60), true));
    }

    private static Optional<Found> hour(Scan scan, int first) {
        boolean minutes = scan.isNumber(first)
                && (scan.isMark(first + 1, ':') || scan.isMark(first + 1, '.'))
                && scan.isNumber(first + 2)
                && scan.length(first + 2) == 2
                && scan.isGlued(first + 1)
                && scan.isGlued(first + 2);
        int hour = scan.isNumber(first) ? scan.number(first) : scan.word(first).value();
        int minute = minutes ? scan.number(first + 2) : 0;
        int next = minutes ? first + 3 : first + 1;
        if (hour > 24 && scan.length(first) == 4 && !minutes) {
            return military(scan, first);
        }
        if (hour > 24 || minute > 59 || scan.isNumber(first) && scan.length(first) == 4) {
            return scan.length(first) == 4 ? military(scan, first) : Optional.empty();
        }
        Optional<Clocks.Half> half = Clocks.half(scan, next);
        if (half.isPresent() && hour >= 1 && hour <= 12) {
            int inDay = hour % 12 + (half.get().isAfternoon() ? 12 : 0);
            return Optional.of(clock(first, half.get().end() - 1, inDay, minute, minutes));
        }
        return withoutHalf(scan, first, next, hour, minute, minutes);
    }

    private static Optional<Found> withoutHalf(Scan scan, int first, int next, int hour, int minute, boolean minutes) {
        if (scan.says(next, "o") && scan.isApostrophe(next + 1) && scan.says(next + 2, "clock")) {
            return Optional.of(clock(first, next + 2, hour, 0, false));
        }
        if (scan.says(next, "in")
                && scan.is(next + 1, Kind.THE)
                && scan.is(next + 2, Kind.DAYPART)
                && hour >= 1
                && hour <= 12) {
            int inDay = scan.says(next + 2, "morning") ? hour % 12 : hour % 12 + 12;
            return Optional.of(clock(first, next + 2, inDay, minute, minutes));
        }
        boolean colon = minutes && scan.isMark(first + 1, ':') && hour < 24;
        boolean led = scan.saysAny(first - 1, LEADS);
        return colon && (led || Clocks.isZone(scan, next))
                ? Optional.of(clock(first, next - 1, hour, minute, true))
                : Optional.empty();
    }

    /** "0830 GMT", "1500 hours". */
    private static Optional<Found> military(Scan scan, int first) {
        int hour = scan.number(first) / 100;
        int minute = scan.number(first) % 100;
        boolean told = Clocks.isZone(scan, first + 1) || scan.says(first + 1, "hours") && scan.says(first - 1, "at");
        return told && hour < 24 && minute < 60
                ? Optional.of(clock(first, first, hour, minute, true))
                : Optional.empty();
    }

    private static Found clock(int first, int last, int hour, int minute, boolean exact) {
        return Found.of(first, last, today(TimeOfDay.clock(hour, minute, exact ? 1 : 60, "")));
    }

    private static Term today(TimeOfDay time) {
        return new Term.At(new Term.FromReference(Granularity.DAY, 0), time);
    }

    private static Found withZone(Scan scan, Found found) {
        int at = found.last() + 1;
        boolean bracket = scan.isMark(at, '(') && Clocks.isZone(scan, at + 1);
        if (bracket) {
            int end = at + 2;
            while (end < at + 6 && !scan.isMark(end, ')')) {
                end++;
            }
            return scan.isMark(end, ')') ? found.over(found.first(), end, found.term()) : found;
        }
        if (!Clocks.isZone(scan, at) || !(found.term() instanceof Term.At clock)) {
            return found;
        }
        String zone = scan.saysAny(at, "gmt", "utc") ? "Z" : "";
        TimeOfDay time = clock.time();
        TimeOfDay zoned = new TimeOfDay(time.timex() + zone, time.startMinute(), time.endMinute());
        return found.over(found.first(), at, new Term.At(clock.day(), zoned));
    }
}
