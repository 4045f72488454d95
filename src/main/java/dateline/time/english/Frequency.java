package dateline.time.english;

import dateline.time.Term;
import java.util.EnumSet;
import java.util.Optional;

/**
 * How often, and in what.
 *
 * <p>Takes "twice a week", "once a year", "three times a day", "two or three times a week", "several times each month", "six nights a week", "40 hours a
 * week", "once every four years".
 *
 * <p>Refuses "once a small firm", "two days a week earlier", "$3 a year" and "50 flights a day" (only what they are counted by
 * is a time), "twice in a week".
 */
final class Frequency implements Rule {

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.RATE, Kind.DIGITS, Kind.CARDINAL, Kind.SOME);
    }

    @Override
    public String words() {
        return "so often in a stretch of time";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        int unit = often(scan, first);
        if (unit == first) {
            return Optional.empty();
        }
        if (scan.is(unit, Kind.EACH)) {
            return Recurrence.each(scan, unit).map(each -> Found.of(first, each.last(), each.term()));
        }
        boolean counted = scan.is(unit, Kind.A)
                && scan.is(unit + 1, Kind.UNIT)
                && !scan.says(unit + 1, "second")
                && !scan.isApostrophe(unit + 2)
                && !scan.is(unit + 2, Kind.AWAY);
        return counted
                ? Found.some(
                        first,
                        unit + 1,
                        new Term.Recurring(Lengths.of(1, scan.word(unit + 1)).timex()))
                : Optional.empty();
    }

    /** The token after the number, or after the second one of "two or three". */
    private static int orMore(Scan scan, int end) {
        return scan.saysAny(end, "or", "to")
                ? scan.amount(end + 1).map(Amount::end).orElse(end)
                : end;
    }

    /** The token after "twice", "three times", "six nights"; the same token of anything else. */
    private static int often(Scan scan, int first) {
        if (scan.saysAny(first, "once", "twice")) {
            return scan.says(first + 1, "or") && scan.says(first + 2, "twice") ? first + 3 : first + 1;
        }
        Optional<Amount> amount = scan.amount(first);
        int noun = amount.isPresent() ? orMore(scan, amount.get().end()) : first;
        boolean counted = scan.says(noun, "times")
                || scan.is(noun, Kind.UNITS)
                || scan.is(noun, Kind.DAYPART) && scan.endsIn(noun, "s");
        return amount.isPresent() && counted ? noun + 1 : first;
    }
}
