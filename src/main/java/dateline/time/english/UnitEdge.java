package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The end or middle of a week, month, quarter or year as one word.
 *
 * <p>Takes "year-end", "year end", "year’s end", "month-end", "mid-year", "midweek".
 *
 * <p>Refuses "the year ended", "a year ending in June", "year-ender", "weekend", "mid-week" after a number.
 */
final class UnitEdge implements Rule {

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.UNIT, Kind.SOFT, Kind.MIDDLE_OF);
    }

    @Override
    public String words() {
        return "the end or middle of it";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.is(first, Kind.MIDDLE_OF)) {
            return edge(first, first, scan.word(first).unit(), Term.Softener.MIDDLE);
        }
        if (scan.says(first, "mid")) {
            int unit = scan.skipHyphen(first + 1);
            boolean is = unit > first + 1 && scan.saysAny(unit, "week", "month", "year");
            return is ? edge(first, unit, scan.word(unit).unit(), Term.Softener.MIDDLE) : Optional.empty();
        }
        if (!scan.saysAny(first, "year", "month", "quarter")) {
            return Optional.empty();
        }
        boolean possessive = scan.isApostrophe(first + 1) && scan.says(first + 2, "s");
        int end = possessive ? first + 3 : scan.skipHyphen(first + 1);
        boolean ofYear = scan.says(first, "year") || end == first + 2;
        return ofYear && scan.says(end, "end")
                ? edge(first, end, scan.word(first).unit(), Term.Softener.LATE)
                : Optional.empty();
    }

    private static Optional<Found> edge(int first, int last, Granularity unit, Term.Softener softener) {
        return Found.some(first, last, new Term.Softened(new Term.FromPublication(unit, 0), softener));
    }
}
