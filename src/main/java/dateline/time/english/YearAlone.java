package dateline.time.english;

import dateline.time.Piece;
import dateline.time.Term;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A year by itself.
 *
 * <p>Takes "in 2019", "his 2019 visit", "the year 2000", "fiscal 1989", "FY13", "until at least 2014", "nineteen ninety-seven", "the summer of '68",
 * "1997-98", "44 B.C.", "A.D. 79", "post-1959", "mid-2061",
 * "between 1163 and 1345".
 *
 * <p>Refuses "2,010", "2010 people", "$2010", "Boeing 2010A", "No. 1984", "page 2010", "1200 GMT", "at 1500 metres".
 */
final class YearAlone implements Rule {

    private static final int LIKELY_FIRST = 1900;
    private static final int LIKELY_LAST = 2060;

    /** "the 1815 treaty" */
    private static final int LIKELY_AFTER_ARTICLE = 1700;

    private static final String[] LEADS = {
        "in", "since", "until", "of", "year", "from", "before", "after", "circa", "by"
    };

    private static final String[] BEFORE_LEAST = {"until", "till", "through", "since", "to"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.DIGITS, Kind.APOSTROPHE, Kind.CARDINAL, Kind.FISCAL, Kind.YEAR_WORD, Kind.THE);
    }

    @Override
    public String words() {
        return "a year";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.is(first, Kind.THE) || scan.is(first, Kind.YEAR_WORD) || scan.is(first, Kind.FISCAL)) {
            return named(scan, first);
        }
        Optional<Eras.Year> era = Eras.read(scan, first);
        if (era.isPresent()) {
            Term year = new Term.Known(Piece.year(era.get().value()));
            return Found.some(era.get().first(), era.get().last(), year);
        }
        if (scan.isApostrophe(first)) {
            boolean led = scan.is(first - 1, Kind.PREPOSITION)
                    || scan.is(first - 1, Kind.SEASON)
                    || scan.is(first - 1, Kind.THE);
            return led ? Years.shortened(scan, first).map(y -> known(first, y)) : Optional.empty();
        }
        if (scan.is(first, Kind.CARDINAL)) {
            return Years.words(scan, first)
                    .filter(y -> !scan.is(y.last() + 1, Kind.COUNTED)
                            && !scan.is(y.last() + 1, Kind.UNITS)
                            && (y.value() != 2000 || scan.is(first - 1, Kind.YEAR_WORD)))
                    .map(y -> known(first, y));
        }
        Optional<Years.Year> year = Years.digits(scan, first);
        return year.isPresent() && isYear(scan, first, year.get().value())
                ? Optional.of(spanned(scan, first, year.get()))
                : Optional.empty();
    }

    /** "the year 2000", "the fiscal year 1989", "fiscal 1989", "FY 2013". */
    private static Optional<Found> named(Scan scan, int first) {
        int at = scan.is(first, Kind.THE) ? first + 1 : first;
        int start = scan.is(at, Kind.FISCAL) || at > first && scan.says(at, "full") ? at + 1 : at;
        int year = scan.is(start, Kind.YEAR_WORD) ? start + 1 : start;
        if (year == at) {
            return Optional.empty();
        }
        return Years.digits(scan, year)
                .or(() -> Years.words(scan, year))
                .or(() -> fiscalShort(scan, at))
                .map(y -> known(first, y));
    }

    /** "FY13". */
    private static Optional<Years.Year> fiscalShort(Scan scan, int at) {
        boolean is = scan.says(at, "fy") && scan.isGlued(at + 1) && scan.isNumber(at + 1) && scan.length(at + 1) == 2;
        return is ? Optional.of(new Years.Year(2000 + scan.number(at + 1), at + 1)) : Optional.empty();
    }

    private static Found known(int first, Years.Year year) {
        return Found.of(first, year.last(), new Term.Known(Piece.year(year.value())));
    }

    /** "1997-98", "2009/10": from the one to the other. */
    private static Found spanned(Scan scan, int first, Years.Year year) {
        boolean joined = (scan.isHyphen(first + 1) || scan.isMark(first + 1, '/'))
                && scan.isGlued(first + 1)
                && scan.isGlued(first + 2)
                && scan.isNumber(first + 2);
        int digits = scan.length(first + 2);
        if (!joined || scan.isHyphen(first + 3) && scan.isGlued(first + 3)) {
            return known(first, year);
        }
        int last = digits == 2 ? year.value() / 100 * 100 + scan.number(first + 2) : scan.number(first + 2);
        if (digits != 2 && digits != 4 || last <= year.value() || last > year.value() + 200) {
            return known(first, year);
        }
        Term range = new Term.Range(new Term.Known(Piece.year(year.value())), new Term.Known(Piece.year(last)));
        return Found.of(first, first + 2, range);
    }

    private static boolean isYear(Scan scan, int at, int value) {
        if (Years.isCounted(scan, at + 1) || scan.is(at + 1, Kind.UNITS) || isLedAsNumber(scan, at)) {
            return false;
        }
        if (Zones.isZone(scan, at + 1) || scan.says(at + 1, "hours")) {
            return false;
        }
        if (value >= LIKELY_FIRST && value <= LIKELY_LAST) {
            return !isHyphenated(scan, at);
        }
        boolean softened = scan.is(at - 1, Kind.SOFT) || scan.isSoftened(at);
        if (softened || isBetween(scan, at)) {
            return true;
        }
        boolean bracketed = scan.isMark(at - 1, '(') || scan.is(at - 1, Kind.THE) && value >= LIKELY_AFTER_ARTICLE;
        boolean circa = scan.isMark(at - 1, '.') && scan.saysAny(at - 2, "c", "ca");
        return bracketed || circa || scan.saysAny(at - 1, LEADS) && !scan.is(at - 2, Kind.COUNTED);
    }

    /** One of "between 1163 and 1345". */
    private static boolean isBetween(Scan scan, int at) {
        int first = scan.says(at - 1, "and") ? at - 2 : at;
        return scan.says(first - 1, "between")
                && scan.says(first + 1, "and")
                && Years.digits(scan, first).isPresent()
                && Years.digits(scan, first + 2).isPresent()
                && !Years.isCounted(scan, first + 3)
                && !scan.is(first + 3, Kind.UNITS);
    }

    /** "No. 1984", "page 2010", "Flight 2001", "Windows 2000", "a record 2010". */
    private static boolean isLedAsNumber(Scan scan, int at) {
        int before = scan.isMark(at - 1, '.') ? at - 2 : at - 1;
        boolean atLeast = scan.says(before, "least") && scan.saysAny(before - 2, BEFORE_LEAST);
        boolean laterThan = scan.says(before, "than") && scan.saysAny(before - 1, "later", "earlier");
        return scan.is(before, Kind.NUMBERED) && !atLeast && !laterThan;
    }

    /** "747-2000", "B-2000" are models; "mid-1996", "post-1959" and "1990-2000" are dates. */
    private static boolean isHyphenated(Scan scan, int at) {
        return scan.isHyphen(at - 1)
                && scan.isGlued(at)
                && scan.isGlued(at - 1)
                && !scan.isSoftened(at)
                && !scan.saysAny(at - 2, "post", "pre")
                && Years.digits(scan, at - 2).isEmpty();
    }
}
