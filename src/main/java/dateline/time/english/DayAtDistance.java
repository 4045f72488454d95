package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.time.DayOfWeek;
import java.util.Optional;

/** The very day that lies so far from another one, where the text says which: "three years ago to the day", "a week from Friday". */
final class DayAtDistance {

    private DayAtDistance() {}

    /** "three years ago to the day", "three years to the day later": that very day. */
    static Optional<Found> toTheDay(Scan scan, int first, Measure length) {
        boolean ago = scan.says(length.last() + 1, "ago");
        int to = ago ? length.last() + 2 : length.last() + 1;
        boolean is = scan.says(to, "to") && scan.is(to + 1, Kind.THE) && scan.says(to + 2, "day");
        boolean later = scan.says(to + 3, "later");
        if (!is || !isWhole(length) || !ago && !later) {
            return Optional.empty();
        }
        Term from = ago ? new Term.FromPublication(Granularity.DAY, 0) : new Term.FromReference(Granularity.DAY, 0);
        long count = Math.round(length.count() * length.unit().units());
        return Found.some(
                first,
                ago ? to + 2 : to + 3,
                new Term.Shifted(from, length.unit().unit(), ago ? -count : count));
    }

    private static boolean isWhole(Measure length) {
        return length.isTold()
                && length.count() == Math.rint(length.count())
                && !length.unit().unit().isTimeOfDay();
    }

    /** "a week ago Monday", "a year ago today", "ten years ago this week", "40 years ago next month", "three years ago last summer", "two weeks from Friday": that day, so far away. */
    static Optional<Found> shifted(Scan scan, int first, Measure length, int side) {
        int day = length.last() + 2;
        Granularity unit = length.unit().unit();
        boolean weekday = scan.is(day, Kind.WEEKDAY) && WeekdayName.isDay(scan, day);
        boolean near = scan.saysAny(day, "yesterday", "today", "tomorrow");
        boolean beside = scan.saysAny(day, "this", "next", "last");
        boolean season = beside && scan.is(day + 1, Kind.SEASON);
        boolean pointed = season || beside && scan.saysAny(day + 1, "week", "month", "weekend");
        if (!isWhole(length) || !weekday && !near && !pointed) {
            return Optional.empty();
        }
        Term from = weekday
                ? new Term.Weekday(DayOfWeek.of(scan.word(day).value()))
                : season
                        ? new Term.Beside(
                                new Term.PartOfYear(
                                        Granularity.SEASON, scan.word(day + 1).value()),
                                side(scan, day),
                                false)
                        : pointed
                                ? new Term.FromPublication(scan.word(day + 1).unit(), side(scan, day))
                                : new Term.FromPublication(Granularity.DAY, fromToday(scan, day));
        long count = side * Math.round(length.count() * length.unit().units());
        return Found.some(first, pointed ? day + 1 : day, new Term.Shifted(from, unit, count));
    }

    private static int fromToday(Scan scan, int day) {
        return scan.says(day, "tomorrow") ? 1 : scan.says(day, "yesterday") ? -1 : 0;
    }

    private static int side(Scan scan, int pointer) {
        return scan.is(pointer, Kind.NEXT) ? 1 : scan.is(pointer, Kind.LAST) ? -1 : 0;
    }
}
