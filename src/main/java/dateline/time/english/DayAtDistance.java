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
        boolean pointed =
                beside && (scan.is(day + 1, Kind.SEASON) || scan.saysAny(day + 1, "week", "month", "weekend"));
        if (!isWhole(length) || !weekday && !near && !pointed) {
            return Optional.empty();
        }
        Term from = pointed ? pointed(scan, day) : weekday ? weekday(scan, day) : near(scan, day);
        long count = side * Math.round(length.count() * length.unit().units());
        return Found.some(first, pointed ? day + 1 : day, new Term.Shifted(from, unit, count));
    }

    private static Term weekday(Scan scan, int day) {
        return new Term.Weekday(DayOfWeek.of(scan.word(day).value()));
    }

    private static Term near(Scan scan, int day) {
        int fromToday = scan.says(day, "tomorrow") ? 1 : scan.says(day, "yesterday") ? -1 : 0;
        return new Term.FromPublication(Granularity.DAY, fromToday);
    }

    /** "this week", "next month", "last summer". */
    private static Term pointed(Scan scan, int pointer) {
        int side = side(scan, pointer);
        Word noun = scan.word(pointer + 1);
        return noun.is(Kind.SEASON)
                ? new Term.Beside(new Term.PartOfYear(Granularity.SEASON, noun.value()), side, false)
                : new Term.FromPublication(noun.unit(), side);
    }

    private static int side(Scan scan, int pointer) {
        return scan.is(pointer, Kind.NEXT) ? 1 : scan.is(pointer, Kind.LAST) ? -1 : 0;
    }
}
