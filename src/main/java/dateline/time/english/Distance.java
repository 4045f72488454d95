package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A date by its distance from another.
 *
 * <p>Takes "two years ago", "a year and a half ago", "a week ago", "three days earlier", "a year later", "two weeks from now", "a week ago
 * Monday", "the day before", "years ago" (as the past), "an hour ago".
 *
 * <p>Refuses "two years before the war" (only the length is a time), "sooner or later", "long ago".
 */
final class Distance implements Rule {

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.DIGITS, Kind.CARDINAL, Kind.SCALE, Kind.A, Kind.SOME, Kind.UNITS, Kind.HALF);
    }

    @Override
    public String words() {
        return "a date by its distance from another";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        Amount amount = scan.is(first, Kind.UNITS)
                ? new Amount(first, -1)
                : Amount.read(scan, first).orElse(new Amount(-1, 0));
        int noun = scan.saysAny(amount.end(), "full", "short", "long", "more") ? amount.end() + 1 : amount.end();
        if (amount.end() < 0 || !scan.is(noun, Kind.UNIT) && !scan.is(noun, Kind.UNITS) || scan.says(noun, "min")) {
            return Optional.empty();
        }
        if (amount.count() == 1
                && scan.says(noun + 1, "and")
                && scan.says(noun + 2, "a")
                && scan.says(noun + 3, "half")) {
            return from(
                    scan,
                    first,
                    noun + 4,
                    new Amount(amount.end(), 1.5),
                    scan.word(noun).unit());
        }
        int away = scan.says(noun + 1, "or") && scan.saysAny(noun + 2, "so", "more") ? noun + 3 : noun + 1;
        return from(scan, first, away, amount, scan.word(noun).unit());
    }

    private static Optional<Found> from(Scan scan, int first, int at, Amount amount, Granularity unit) {
        if (scan.says(at, "ago")) {
            return scan.is(at + 1, Kind.WEEKDAY) && scan.isCapital(at + 1)
                    ? onWeekday(scan, first, at + 1, amount, unit)
                    : Optional.of(found(first, at, amount, unit, -1, true));
        }
        if (scan.says(at, "from") && scan.saysAny(at + 1, "now", "today")) {
            return Optional.of(found(first, at + 1, amount, unit, 1, true));
        }
        if (scan.says(at, "hence")) {
            return Optional.of(found(first, at, amount, unit, 1, true));
        }
        if (scan.saysAny(at, "earlier", "previously") && !scan.says(at + 1, "than")) {
            return amount.isTold() ? Optional.of(found(first, at, amount, unit, -1, false)) : Optional.empty();
        }
        boolean later = scan.says(at, "later") && !scan.says(at + 1, "than") && amount.isTold();
        return later ? Optional.of(found(first, at, amount, unit, 1, false)) : Optional.empty();
    }

    private static Optional<Found> onWeekday(Scan scan, int first, int weekday, Amount amount, Granularity unit) {
        Term day = new Term.Weekday(DayOfWeek.of(scan.word(weekday).value()));
        return amount.isTold()
                ? Found.some(
                        first,
                        weekday,
                        new Term.Moved(
                                day, Granularity.DAY, -Math.round(amount.count() * (unit == Granularity.WEEK ? 7 : 1))))
                : Optional.empty();
    }

    private static Found found(
            int first, int last, Amount amount, Granularity unit, int side, boolean fromPublication) {
        if (!amount.isTold()) {
            return Found.of(
                    first, last, new Term.Vague(dateline.time.TimexType.DATE, side < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        if (unit.isTimeOfDay()) {
            return Found.of(first, last, new Term.Length(Lengths.of(amount.count(), unit)));
        }
        boolean half = amount.count() != Math.rint(amount.count());
        Granularity step = half && unit == Granularity.YEAR
                ? Granularity.MONTH
                : unit == Granularity.DECADE || unit == Granularity.CENTURY || unit == Granularity.MILLENNIUM
                        ? Granularity.YEAR
                        : unit;
        double scale = half && unit == Granularity.YEAR
                ? 12
                : unit == Granularity.DECADE
                        ? 10
                        : unit == Granularity.CENTURY ? 100 : unit == Granularity.MILLENNIUM ? 1000 : 1;
        long count = side * Math.round(amount.count() * scale);
        return Found.of(
                first,
                last,
                fromPublication ? new Term.FromPublication(step, count) : new Term.FromReference(step, count));
    }
}
