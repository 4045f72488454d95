package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The end of a year as accounts name it.
 *
 * <p>Takes "year-end", "year end", "year’s end". Refuses "the year ended", "a year ending in June", "year-ender".
 */
final class YearEnd implements Rule {

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.YEAR_WORD);
    }

    @Override
    public String words() {
        return "the end of the year";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        boolean possessive = scan.isApostrophe(first + 1) && scan.says(first + 2, "s");
        int end = possessive ? first + 3 : scan.skipHyphen(first + 1);
        Term year = new Term.FromPublication(Granularity.YEAR, 0);
        return scan.says(end, "end")
                ? Found.some(first, end, new Term.Softened(year, Term.Softener.LATE))
                : Optional.empty();
    }
}
