package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.util.Optional;

/**
 * Joins a weekday with the day that it is counted from.
 *
 * <p>Takes "the Friday after Thanksgiving", "the Sunday before Nov. 8", "the first Tuesday after the first Monday in
 * November". Refuses "the Friday after Tuesday", "the Friday after the vote", "Friday after Christmas".
 */
final class JoinWeekdayBeside implements PairRefiner {

    @Override
    public String words() {
        return "a weekday counted from that day";
    }

    @Override
    public Optional<Found> join(Scan scan, Found left, Found right) {
        int beside = left.last() + 1;
        boolean after = scan.says(beside, "after");
        boolean joined = right.first() == beside + 1 && (after || scan.says(beside, "before"));
        int before = left.first() - 1;
        int number = scan.is(before, Kind.ORDINAL) ? scan.word(before).value() : 1;
        int the = scan.is(before, Kind.ORDINAL) ? before - 1 : before;
        return joined
                        && scan.is(the, Kind.THE)
                        && number > 0
                        && left.term() instanceof Term.Weekday weekday
                        && isDay(right.term())
                ? Optional.of(left.join(right, beside(weekday, right.term(), after ? number : -number))
                        .from(the))
                : Optional.empty();
    }

    private static Term beside(Term.Weekday weekday, Term day, int count) {
        Term nearest = new Term.WeekdayBeside(weekday.day(), day, Integer.signum(count));
        int further = count - Integer.signum(count);
        return further == 0 ? nearest : new Term.Shifted(nearest, Granularity.WEEK, further);
    }

    /** Another weekday tells no day to count from. */
    private static boolean isDay(Term term) {
        boolean nth = term instanceof Term.Within within && within.part() instanceof Term.Nth;
        return nth || JoinDayAndTime.isDay(term) && !(term instanceof Term.Weekday);
    }
}
