package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** Weeks and their days by ISO 8601: "2024-W25", "2024-W25-3". */
final class IsoWeek {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private IsoWeek() {}

    static Optional<Found> read(Scan scan, int first) {
        int week = first + 3;
        boolean shaped = scan.length(first) == 4
                && scan.isHyphen(first + 1)
                && scan.isGlued(first + 1)
                && scan.says(first + 2, "w")
                && scan.isGlued(week)
                && scan.isNumber(week)
                && scan.length(week) == 2;
        int year = scan.number(first);
        if (!shaped || year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        // 4 January is always in the first week.
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        if (scan.number(week) < 1
                || scan.number(week)
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirst)
                                .getMaximum()) {
            return Optional.empty();
        }
        Piece piece = Piece.holding(Granularity.WEEK, inFirst).plus(scan.number(week) - 1L);
        int day = week + 2;
        boolean hasDay = scan.isHyphen(week + 1)
                && scan.isGlued(week + 1)
                && scan.isGlued(day)
                && scan.length(day) == 1
                && scan.number(day) >= 1
                && scan.number(day) <= 7;
        return hasDay
                ? Found.some(first, day, new Term.Known(Piece.day(piece.start().plusDays(scan.number(day) - 1L))))
                : Found.some(first, week, new Term.Known(piece));
    }
}
