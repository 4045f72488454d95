package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.util.Optional;

/**
 * Joins a weekday with the date that follows it: the date says it all.
 *
 * <p>Takes "Friday, Oct. 13", "Thursday 20 June 2024", "Sunday, March eighth". Refuses "Monday and June 3", "Monday, two weeks".
 */
final class JoinWeekdayAndDate implements PairRefiner {

    @Override
    public String words() {
        return "the weekday and the date are one day";
    }

    @Override
    public Optional<Found> join(Scan scan, Found left, Found right) {
        boolean adjacent = scan.skipComma(left.last() + 1) == right.first();
        boolean weekday = left.term() instanceof Term.Weekday
                || left.term() instanceof Term.Beside b && b.term() instanceof Term.Weekday;
        boolean date = right.term() instanceof Term.MonthDay
                || right.term() instanceof Term.DayOfMonth
                || right.term() instanceof Term.Known k && k.piece().unit() == Granularity.DAY;
        return adjacent && weekday && date ? Optional.of(left.join(right, right.term())) : Optional.empty();
    }
}
