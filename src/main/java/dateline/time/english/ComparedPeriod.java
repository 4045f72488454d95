package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The stretch of another year that an account compares with: the quarter that it has named, in that year.
 *
 * <p>Takes "year-earlier", "the year-ago quarter", "the quarter a year ago", "the prior-year quarter", "the year-earlier third quarter", "the year-earlier nine months", "the
 * 1988 quarter", "the 1988 period", "last year’s quarter", "the same period last year", "the corresponding quarter of
 * 2012", "the comparable period a year earlier", "the same month last year".
 *
 * <p>Refuses "the same period" with no year, "a period of 1988 days", "the 2012 season", "last year’s results".
 */
final class ComparedPeriod implements Rule {

    private static final Term SAME_QUARTER = new Term.FromReference(Granularity.QUARTER, 0);
    private static final Term YEAR_BACK = new Term.FromPublication(Granularity.YEAR, -1);

    private static final String[] LIKE = {"same", "corresponding", "comparable", "equivalent", "like"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.THE, Kind.YEAR_WORD, Kind.LAST, Kind.THIS);
    }

    @Override
    public String words() {
        return "what an account compares with";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        int at = scan.is(first, Kind.THE) ? first + 1 : first;
        int same = scan.saysAny(at, LIKE) ? at + 1 : at;
        int away = scan.skipHyphen(same + 1);
        boolean priorYear = scan.saysAny(same, "prior", "previous") && away > same + 1 && scan.says(away, "year");
        if (priorYear && isStretch(scan, away + 1)) {
            return Optional.of(yearAgo(scan, first, same, away + 1));
        }
        if (scan.says(same, "year") && away > same + 1 && scan.saysAny(away, "ago", "earlier")) {
            return Optional.of(yearAgo(scan, first, same, away + 1));
        }
        if (same > at && scan.saysAny(same, "month", "week", "weekend", "day")) {
            return sameUnit(scan, first, same);
        }
        if (same > at) {
            return isStretch(scan, same) ? whole(scan, same + 1).map(year -> year.of(first)) : Optional.empty();
        }
        Optional<Found> ofYear = ofYear(scan, first, at);
        return ofYear.isPresent() ? ofYear : back(scan, first, at);
    }

    /** "the quarter a year ago", "the period last year". */
    private static Optional<Found> back(Scan scan, int first, int at) {
        return at > first && isStretch(scan, at) && !scan.saysAny(at + 1, "of", "in")
                ? whole(scan, at + 1)
                        .filter(year -> year.term().equals(YEAR_BACK))
                        .map(year -> year.of(first))
                : Optional.empty();
    }

    /** "the same month last year", "the same week a year ago": the one named, in the year before. */
    private static Optional<Found> sameUnit(Scan scan, int first, int noun) {
        Term named = new Term.FromReference(scan.word(noun).unit(), 0);
        return whole(scan, noun + 1)
                .filter(year -> year.term().equals(YEAR_BACK))
                .map(year -> Found.of(first, year.last(), new Term.Shifted(named, Granularity.YEAR, -1)));
    }

    /** "year-earlier", and the stretch that it tells, if it does. */
    private static Found yearAgo(Scan scan, int first, int at, int next) {
        Optional<Found> quarter = QuarterOrHalf.byName(scan, next);
        if (quarter.isPresent()) {
            Term back = new Term.Moved(quarter.get().term(), Granularity.QUARTER, -4);
            return Found.of(first, quarter.get().last(), back);
        }
        if (isStretch(scan, next)) {
            return Found.of(first, next, new Term.FromReference(Granularity.QUARTER, -4));
        }
        Optional<Amount> amount = scan.amount(next).filter(a -> a.isTold() && scan.is(a.end(), Kind.UNITS));
        return amount.map(a -> Found.of(
                        first,
                        a.end(),
                        new Term.Length(Lengths.of(a.count(), scan.word(a.end()).unit()))))
                .orElse(Found.of(at, next - 1, YEAR_BACK));
    }

    /** "the 1988 quarter", "last year’s period". */
    private static Optional<Found> ofYear(Scan scan, int first, int at) {
        boolean pointed = at == first && scan.saysAny(at, "last", "this") && scan.says(at + 1, "year");
        if (pointed) {
            int noun = scan.isApostrophe(at + 2) && scan.says(at + 3, "s") ? at + 4 : at;
            Term year = new Term.FromPublication(Granularity.YEAR, scan.says(at, "last") ? -1 : 0);
            return noun > at && isStretch(scan, noun)
                    ? Found.some(first, noun, new Term.Within(SAME_QUARTER, year))
                    : Optional.empty();
        }
        Optional<Whole> year = at > first && isStretch(scan, at + 1) ? inDigits(scan, at) : Optional.empty();
        return year.isPresent()
                ? Found.some(
                        first, at + 1, new Term.Within(SAME_QUARTER, year.get().term()))
                : Optional.empty();
    }

    private static boolean isStretch(Scan scan, int at) {
        return scan.saysAny(at, "quarter", "period");
    }

    /** A year and its last token. */
    private record Whole(Term term, int last) {

        Found of(int first) {
            return Found.of(first, last, new Term.Within(SAME_QUARTER, term));
        }
    }

    /** "last year", "of last year", "a year earlier", "in 2012", "the year before". */
    private static Optional<Whole> whole(Scan scan, int after) {
        int at = scan.saysAny(after, "of", "in") ? after + 1 : after;
        int noun = scan.is(at, Kind.THE) || scan.is(at, Kind.A) ? at + 1 : at;
        if (scan.is(noun, Kind.LAST) && scan.says(noun + 1, "year")) {
            return Optional.of(new Whole(YEAR_BACK, noun + 1));
        }
        boolean back = noun > at && scan.says(noun, "year") && scan.saysAny(noun + 1, "ago", "earlier", "before");
        return back ? Optional.of(new Whole(YEAR_BACK, noun + 1)) : inDigits(scan, at);
    }

    private static Optional<Whole> inDigits(Scan scan, int at) {
        return Years.digits(scan, at).map(year -> new Whole(new Term.Known(Piece.year(year.value())), year.last()));
    }
}
