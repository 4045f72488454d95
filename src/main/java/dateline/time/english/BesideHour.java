package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import dateline.time.TimeOfDay;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A time by its distance from an hour.
 *
 * <p>Takes "half past ten", "at a quarter to six", "five minutes past three", "quarter past 8 p.m.", "one minute to midnight", "half past four in the
 * morning".
 *
 * <p>Refuses "won ten to six", "a quarter to a third", "cut a quarter to six dollars" with no word that leads a time.
 */
final class BesideHour implements Rule {

    private static final int DAY = 24 * 60;

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.DIGITS, Kind.CARDINAL, Kind.HALF, Kind.UNIT, Kind.A);
    }

    @Override
    public String words() {
        return "a time beside an hour";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        int at = scan.is(first, Kind.A) ? first + 1 : first;
        int minutes = minutes(scan, at);
        int side = scan.saysAny(at, "half", "quarter") ? at + 1 : at + 2;
        boolean past = scan.saysAny(side, "past", "after");
        int hour = hour(scan, side + 1);
        if (minutes < 1 || minutes > 59 || hour < 1 || hour > 12 || !past && !scan.saysAny(side, "to", "before")) {
            return Optional.empty();
        }
        Optional<Clocks.Half> half = Clocks.half(scan, side + 2);
        boolean named = scan.is(side + 1, Kind.NOON) || scan.says(at, "half") && scan.says(side, "past");
        if (!named && half.isEmpty() && !Clocks.isLed(scan, first)) {
            return Optional.empty();
        }
        // Before midnight, the day is not over yet.
        int inDay = scan.says(side + 1, "midnight")
                ? 24
                : half.map(h -> h.hour(hour)).orElse(hour);
        int minute = Math.floorMod(60 * inDay + (past ? minutes : -minutes), DAY);
        TimeOfDay time = TimeOfDay.clock(minute / 60, minute % 60, 1);
        int last = half.map(Clocks.Half::end).orElse(side + 2) - 1;
        return Found.some(first, last, new Term.At(new Term.FromReference(Granularity.DAY, 0), time));
    }

    /** 30 for "half", 15 for "quarter", and the number before "minutes"; else none. */
    private static int minutes(Scan scan, int at) {
        if (scan.says(at, "half")) {
            return 30;
        }
        if (scan.says(at, "quarter")) {
            return 15;
        }
        return scan.saysAny(at + 1, "minutes", "minute") ? number(scan, at) : 0;
    }

    /** The hour of twelve that the token tells, midnight and noon among them; else none. */
    private static int hour(Scan scan, int at) {
        if (scan.is(at, Kind.NOON) && !scan.isHyphen(at + 1)) {
            return 12;
        }
        return scan.isNumber(at) || scan.is(at, Kind.CARDINAL) ? number(scan, at) : 0;
    }

    private static int number(Scan scan, int at) {
        return scan.isNumber(at) ? scan.number(at) : scan.word(at).value();
    }
}
