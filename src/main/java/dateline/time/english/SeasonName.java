package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A season.
 *
 * <p>Takes "spring 2011", "the summer of 2011", "the winter", "in summer", "the fall of 1998", "the winter of 1957-58".
 *
 * <p>Refuses "prices fall", "the fall of Saigon", "a spring in his step", "fall by 2010 percent", "Silver Spring".
 */
final class SeasonName implements Rule {

    private static final String[] LEADS = {"in", "by", "since", "until", "before", "through"};

    private static final String[] LEADS_OF_BARE = {"in", "during", "since", "by", "until", "early", "late", "mid"};

    private static final String[] NO_SEASON_BEFORE = {
        "of", "in", "from", "to", "olympics", "games", "palace", "sea", "water"
    };

    private static final String[] NAMES = {"summer", "autumn", "winter", "spring", "fall"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.SEASON);
    }

    @Override
    public String words() {
        return "a season";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        Word word = scan.word(first);
        if (word.text().endsWith("s")) {
            return Optional.empty();
        }
        Term season = new Term.PartOfYear(Granularity.SEASON, word.value());
        boolean led = scan.is(first - 1, Kind.THE) || scan.saysAny(first - 1, LEADS_OF_BARE);
        Optional<Years.Year> year = Years.after(scan, first + 1);
        boolean isVerb = scan.says(first, "fall") && !led && !scan.isCapital(first);
        if (year.isPresent() && !isVerb) {
            Term whole = new Term.Known(Piece.year(year.get().value()));
            return Found.someWithThe(first, endOfWinter(scan, year.get()), new Term.Within(season, whole));
        }
        boolean isEvent = scan.saysAny(first + 1, NO_SEASON_BEFORE)
                        && !(scan.says(first + 1, "of")
                                && (scan.is(first + 2, Kind.THIS)
                                        || scan.is(first + 2, Kind.THAT)
                                        || scan.is(first + 2, Kind.LAST)
                                        || scan.is(first + 2, Kind.NEXT)))
                || scan.isCapital(first + 1) && scan.isCapital(first)
                || scan.isHyphen(first + 1) && scan.isGlued(first + 1);
        boolean isLed = scan.is(first - 1, Kind.THE) && !scan.says(first, "spring") && !scan.says(first, "fall")
                || (scan.saysAny(first - 1, LEADS) || scan.is(first - 1, Kind.THE) && scan.saysAny(first - 2, LEADS))
                        && !scan.isCapital(first)
                || scan.is(first - 1, Kind.SOFT) && scan.saysAny(first, NAMES);
        // "the spring and summer of last year"
        boolean joined =
                scan.is(first - 2, Kind.SEASON) && scan.saysAny(first - 1, "and", "or") && scan.says(first + 1, "of");
        return (isLed || joined) && !isEvent ? Found.someWithThe(first, first, season) : Optional.empty();
    }

    /** The last token of "1957-58", "1957/58" or "1957-1958". */
    private static int endOfWinter(Scan scan, Years.Year year) {
        int next = year.last() + 2;
        boolean joined = (scan.isHyphen(next - 1) || scan.isMark(next - 1, '/'))
                && scan.isGlued(next - 1)
                && scan.isGlued(next)
                && scan.isNumber(next);
        int following = year.value() + 1;
        boolean follows = scan.length(next) == 2 && scan.number(next) == following % 100
                || scan.length(next) == 4 && scan.number(next) == following;
        return joined && follows ? next : year.last();
    }
}
