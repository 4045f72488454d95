package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Places a week or quarter by the day that it ended: a quarter is the calendar quarter that holds its middle. One with a
 * number keeps it as its value, for a firm counts its own quarters, and only reads so.
 *
 * <p>Takes "the week ending March 16", "the quarter ended July 31", "its fourth quarter ended Sept. 30". Refuses "the
 * quarter ended with a loss", "the year ended March 31" (a length).
 */
final class PlaceByEnd implements Refiner {

    private static final int HALF_A_QUARTER = 45;

    @Override
    public String words() {
        return "placed by the day that it ended";
    }

    @Override
    public List<Found> refine(Scan scan, List<Found> found) {
        List<Found> placed = new ArrayList<>(found);
        for (int i = 0; i + 1 < placed.size(); i++) {
            Found quarter = placed.get(i);
            Found end = placed.get(i + 1);
            boolean ended = scan.saysAny(end.first() - 1, "ended", "ending")
                    && isBehind(scan, quarter.last() + 1, end.first() - 1);
            if (ended && JoinDayAndTime.isDay(end.term())) {
                placed.set(i, placed(quarter, end.term()));
            }
        }
        return placed;
    }

    /** Nothing, or the year of "the fourth quarter and fiscal year ended July 31". */
    private static boolean isBehind(Scan scan, int after, int ended) {
        int kind = scan.is(after + 1, Kind.THE) ? after + 2 : after + 1;
        boolean year = scan.says(after, "and")
                && (scan.is(kind, Kind.FISCAL) || scan.says(kind, "full"))
                && scan.is(kind + 1, Kind.YEAR_WORD);
        return after == ended || year && kind + 2 == ended;
    }

    private Found placed(Found quarter, Term end) {
        if (JoinPartAndWhole.isUnit(quarter.term(), Granularity.WEEK)) {
            return quarter.over(quarter.first(), quarter.last(), new Term.Moved(end, Granularity.WEEK, 0))
                    .by(name());
        }
        Term middle = new Term.Shifted(end, Granularity.DAY, -HALF_A_QUARTER);
        Term calendarQuarter = new Term.Moved(middle, Granularity.QUARTER, 0);
        if (JoinPartAndWhole.isUnit(quarter.term(), Granularity.QUARTER)) {
            return quarter.over(quarter.first(), quarter.last(), calendarQuarter)
                    .by(name());
        }
        boolean numbered = quarter.term() instanceof Term.PartOfYear part && part.unit() == Granularity.QUARTER;
        if (!numbered) {
            return quarter;
        }
        Term named = end instanceof Term.Known day
                ? new Term.Within(
                        quarter.term(),
                        new Term.Known(Piece.year(day.piece().start().getYear())))
                : quarter.term();
        return quarter.over(quarter.first(), quarter.last(), named)
                .reads(calendarQuarter)
                .by(name());
    }
}
