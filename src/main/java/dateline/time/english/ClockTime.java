package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import dateline.time.TimeOfDay;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A time by the clock.
 *
 * <p>Takes "8:30 p.m.", "8:30 p.m. EDT", "9 a.m.", "9pm", "9.30pm", "18:00 UTC", "0830 GMT", "at 14:30", "3 p.m. local
 * time", "at 2:20 p.m.; by 2:47", "eight o’clock", "six o’clock in the evening", "at 6 the next morning", "noon", "midnight", "12 noon", "4 in the morning", "7-9 p.m.", "from 7 to 9 p.m.".
 *
 * <p>Refuses "a 3:2 win", "25:00", "won 10:4", "9 am-bitious", "high noon", "Midnight Oil".
 */
final class ClockTime implements Rule {

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.DIGITS, Kind.NOON, Kind.CARDINAL);
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
        if (scan.isGlued(first) && first > 0 && !scan.isMark(first - 1, '(') && !scan.isHyphen(first - 1)) {
            return Optional.empty();
        }
        boolean whole = scan.isNumber(first) && scan.length(first) == 4;
        Optional<Clock> clock = whole ? military(scan, first) : told(scan, first);
        return clock.isPresent() ? Optional.of(withZone(scan, first, clock.get())) : Optional.empty();
    }

    /** A time and its last token. */
    private record Clock(TimeOfDay time, int last) {}

    private static Optional<Found> noon(Scan scan, int first) {
        boolean named = scan.isCapital(first) && !scan.startsSentence(first) || scan.says(first - 1, "high");
        if (named) {
            return Optional.empty();
        }
        Clock clock = new Clock(TimeOfDay.clock(scan.says(first, "midnight") ? 24 : 12, 0, 1), first);
        return Optional.of(withZone(scan, first, clock));
    }

    /**
     * An hour as it is written.
     *
     * @param isExact whether its minutes are told
     * @param end the token after it
     */
    private record Hour(int hour, int minute, boolean isExact, int end) {

        /** "8", "8:30", "8.30", "eight". */
        static Optional<Hour> read(Scan scan, int first) {
            boolean minutes = scan.isNumber(first)
                    && (scan.isMark(first + 1, ':') || scan.isMark(first + 1, '.'))
                    && scan.isNumber(first + 2)
                    && scan.length(first + 2) == 2
                    && scan.isGlued(first + 1)
                    && scan.isGlued(first + 2);
            int hour =
                    scan.isNumber(first) ? scan.number(first) : scan.word(first).value();
            int minute = minutes ? scan.number(first + 2) : 0;
            return hour > 24 || minute > 59
                    ? Optional.empty()
                    : Optional.of(new Hour(hour, minute, minutes, minutes ? first + 3 : first + 1));
        }

        boolean isOfTwelve() {
            return hour >= 1 && hour <= 12;
        }

        Clock at(int hourOfDay, int last) {
            return new Clock(TimeOfDay.clock(hourOfDay, minute, isExact ? 1 : 60), last);
        }
    }

    private static Optional<Clock> told(Scan scan, int first) {
        Optional<Hour> hour = Hour.read(scan, first);
        return hour.isPresent() ? told(scan, first, hour.get()) : Optional.empty();
    }

    private static Optional<Clock> told(Scan scan, int first, Hour hour) {
        int next = hour.end();
        Optional<Clocks.Half> half = hour.isOfTwelve() ? Clocks.half(scan, next) : Optional.empty();
        Optional<Clock> stretch = half.isPresent() ? Optional.empty() : stretch(scan, first, hour);
        if (stretch.isPresent()) {
            return stretch;
        }
        if (half.isPresent()) {
            return Optional.of(hour.at(half.get().hour(hour.hour()), half.get().end() - 1));
        }
        if (hour.hour() == 12 && scan.is(next, Kind.NOON)) {
            return Optional.of(hour.at(scan.says(next, "midnight") ? 24 : 12, next));
        }
        if (scan.says(next, "o") && scan.isApostrophe(next + 1) && scan.says(next + 2, "clock")) {
            Optional<Clocks.Half> part = Clocks.half(scan, next + 3).filter(h -> hour.isOfTwelve());
            return Optional.of(
                    part.map(h -> hour.at(h.hour(hour.hour()), h.end() - 1)).orElse(hour.at(hour.hour(), next + 2)));
        }
        if (hour.isOfTwelve() && Clocks.isLed(scan, first) && isBeforePart(scan, next)) {
            return Optional.of(hour.at(hour.hour(), next - 1));
        }
        boolean colon = hour.isExact() && scan.isMark(first + 1, ':') && hour.hour() < 24;
        if (!colon || !Clocks.isLed(scan, first) && !Zones.isZone(scan, next)) {
            return Optional.empty();
        }
        boolean open = hour.isOfTwelve()
                && scan.length(first) == Integer.toString(hour.hour()).length();
        Optional<Clocks.Half> told = open ? Clocks.halfBefore(scan, first, hour.hour()) : Optional.empty();
        return Optional.of(hour.at(told.map(h -> h.hour(hour.hour())).orElse(hour.hour()), next - 1));
    }

    /** "the next morning", "that night", "Monday morning", "on Monday morning": they say which half of the day it is. */
    private static boolean isBeforePart(Scan scan, int next) {
        int at = scan.says(next, "on") || scan.is(next, Kind.THE) && scan.is(next + 1, Kind.NEXT) ? next + 1 : next;
        boolean day = scan.is(at, Kind.WEEKDAY)
                || at > next && scan.is(at, Kind.NEXT)
                || scan.saysAny(at, "that", "this", "yesterday", "tomorrow");
        return day && scan.saysAny(at + 1, "morning", "afternoon", "evening", "night");
    }

    /** "7-9 p.m.", "from 7 to 9 p.m.": the half of the day is said once, and "11-1 p.m." begins in the other one. */
    private static Optional<Clock> stretch(Scan scan, int first, Hour from) {
        int joint = from.end();
        boolean joins = scan.isHyphen(joint)
                || scan.says(joint, "to") && scan.says(first - 1, "from")
                || scan.says(joint, "and") && scan.says(first - 1, "between");
        boolean hour = scan.isNumber(joint + 1) || scan.is(joint + 1, Kind.CARDINAL);
        if (!joins || !hour || !from.isOfTwelve()) {
            return Optional.empty();
        }
        return Hour.read(scan, joint + 1).filter(Hour::isOfTwelve).flatMap(to -> Clocks.half(scan, to.end())
                .map(half -> {
                    int ahead = 60 * (to.hour() % 12 - from.hour() % 12) + to.minute() - from.minute();
                    boolean same = ahead > 0;
                    int begin = new Clocks.Half(half.isAfternoon() == same, half.end()).hour(from.hour());
                    int minutes = 60 * (half.hour(to.hour()) - begin) + to.minute() - from.minute();
                    int length = Math.floorMod(minutes, 24 * 60);
                    return new Clock(TimeOfDay.clock(begin, from.minute(), length), half.end() - 1);
                }));
    }

    /** "0830 GMT", "1500 hours". */
    private static Optional<Clock> military(Scan scan, int first) {
        int hour = scan.number(first) / 100;
        int minute = scan.number(first) % 100;
        boolean hours = scan.says(first + 1, "hours") && scan.says(first - 1, "at");
        return (hours || Zones.isZone(scan, first + 1)) && hour < 24 && minute < 60
                ? Optional.of(new Clock(TimeOfDay.clock(hour, minute, 1), hours ? first + 1 : first))
                : Optional.empty();
    }

    private static Found withZone(Scan scan, int first, Clock clock) {
        Optional<Zones.Zone> zone = Zones.read(scan, clock.last() + 1);
        TimeOfDay time = zone.flatMap(Zones.Zone::id).map(clock.time()::in).orElse(clock.time());
        int last = zone.map(Zones.Zone::last).orElse(clock.last());
        return Found.of(first, last, new Term.At(new Term.FromReference(Granularity.DAY, 0), time));
    }
}
