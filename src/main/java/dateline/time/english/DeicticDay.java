package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import dateline.time.TimeOfDay;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A day named from the day of publication.
 *
 * <p>Takes "today", "yesterday", "tomorrow", "tonight", "overnight", "last night", "this morning", "the day before
 * yesterday", "the day after tomorrow".
 *
 * <p>Refuses "USA Today", "this evening gown", "the overnight lending rate".
 */
final class DeicticDay implements Rule {

    /** What banks lend to each other has its name from the night. */
    private static final String[] LENT = {
        "rate",
        "rates",
        "lending",
        "interest",
        "borrowing",
        "loan",
        "loans",
        "deposit",
        "deposits",
        "index",
        "repo",
        "funding"
    };

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.DEICTIC_DAY, Kind.THE, Kind.THIS, Kind.LAST);
    }

    @Override
    public String words() {
        return "a day named from the day of publication";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.is(first, Kind.THE)) {
            return twoDaysAway(scan, first);
        }
        if (scan.is(first, Kind.DEICTIC_DAY)) {
            boolean name = scan.says(first, "today")
                    && scan.isCapital(first)
                    && !scan.startsSentence(first)
                    && scan.isCapital(first - 1);
            boolean loan = scan.says(first, "overnight") && scan.saysAny(first + 1, LENT);
            return name || loan ? Optional.empty() : Found.some(first, first, day(scan, first));
        }
        int part = first + 1;
        boolean last = scan.says(first, "last");
        if (!scan.is(part, Kind.DAYPART)
                || scan.word(part).text().endsWith("s")
                || last && !scan.saysAny(part, "night", "evening")
                || !last && !scan.says(first, "this")
                || scan.saysAny(part + 1, "gown", "dress", "star")) {
            return Optional.empty();
        }
        Term day = new Term.FromPublication(Granularity.DAY, last ? -1 : 0);
        return Found.some(
                first, part, new Term.At(day, DayParts.of(scan.word(part).value())));
    }

    private static Term day(Scan scan, int at) {
        Term today = new Term.FromPublication(Granularity.DAY, 0);
        return switch (scan.word(at).text()) {
            case "yesterday" -> new Term.FromPublication(Granularity.DAY, -1);
            case "tomorrow" -> new Term.FromPublication(Granularity.DAY, 1);
            case "tonight" -> new Term.At(today, TimeOfDay.NIGHT);
            // "overnight Sunday" is the Sunday's night.
            case "overnight" ->
                new Term.At(
                        scan.is(at + 1, Kind.WEEKDAY) ? new Term.FromReference(Granularity.DAY, 0) : today,
                        TimeOfDay.NIGHT);
            default -> today;
        };
    }

    private static Optional<Found> twoDaysAway(Scan scan, int first) {
        if (!scan.says(first + 1, "day")) {
            return Optional.empty();
        }
        if (scan.says(first + 2, "before") && scan.says(first + 3, "yesterday")) {
            return Found.some(first, first + 3, new Term.FromPublication(Granularity.DAY, -2));
        }
        if (scan.says(first + 2, "after") && scan.says(first + 3, "tomorrow")) {
            return Found.some(first, first + 3, new Term.FromPublication(Granularity.DAY, 2));
        }
        return Optional.empty();
    }
}
