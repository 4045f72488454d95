package dateline.time.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules and refiners, in the one order in which they run, with the reason for each place. */
final class EnglishOrder {

    /** At each token the longest reading wins; where two are as long, the one that stands first here. */
    static final List<Rule> RULES = List.of(
            // Digits with marks first: "2024-06-19" must not be read as the year 2024.
            new NumericDate(),
            // A month's name binds the numbers beside it, before a year or a clock may take them.
            new CalendarDate(),
            // "Ash Wednesday" before the weekday, "New Year’s Day" before the year.
            new FeastDay(),
            // "1990s" and "20th century" before the year and the ordinal.
            new DecadeOrCentury(),
            // "0830 GMT" before the year 830; "4 in the morning" before the morning.
            new ClockTime(),
            // "five minutes past three" before the five minutes.
            new BesideHour(),
            // "a week ago" before the length "a week".
            new Distance(),
            // "twice a week" before the length "a week", and what recurs in it before the week that does.
            new Frequency(),
            new Recurrence(),
            // "third quarter" before the lengths, "Q3" before a bare number.
            new QuarterOrHalf(),
            new SeasonName(),
            // "the last Sunday" of a month before the Sunday that is over.
            new NthOfWhole(),
            // "this morning" before what "this" points at.
            new DeicticDay(),
            new PointedUnit(),
            // "the 1988 quarter" before the year alone, "last year’s quarter" before last year.
            new ComparedPeriod(),
            // "year-end" before the year it is the end of.
            new UnitEdge(),
            new NamedUnit(),
            new DayPartName(),
            new WeekdayName(),
            // "these days" and "the past" are vague only where no length or unit was read.
            new VagueTime(),
            new LengthOfTime(),
            new UnitsAlone(),
            // Beside the lengths, which have a unit: no text is both.
            new UntoldLength(),
            new EveOfEvent(),
            // A bare year last: four digits may be part of anything above.
            new YearAlone());

    static final List<Refiner> REFINERS = List.of(
            // The weekday is part of the date: one day, before a time is looked for beside it.
            new JoinWeekdayAndDate(),
            // Lengths before what may soften them: "about two hours and 15 minutes".
            new JoinLengths(),
            // Parts and wholes before times: "Monday of last week at noon".
            new JoinPartAndWhole(),
            // The day that a weekday is counted from is whole by now: "the first Monday in November".
            new JoinWeekdayBeside(),
            // A quarter's end is a whole date by now, and still stands beside it.
            new PlaceByEnd(),
            // Times before modifiers: "early Wednesday morning" is softened as a whole.
            new JoinDayAndTime(),
            // A second day before modifiers: "early on June 18-19".
            new ShareMonth(),
            // Modifiers before ranges: "from early May to late July".
            new TakeModifiers(),
            // "about" goes before "early", the article before all: "the late 1990s", "around the end of May".
            new TakeAbout(),
            new TakeArticle(),
            // Ranges last: their ends must be whole.
            new JoinRanges());

    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        RULES.forEach(rule -> WORDS.put(rule.name(), rule.words()));
        REFINERS.forEach(refiner -> WORDS.put(refiner.name(), refiner.words()));
    }

    private EnglishOrder() {}

    /** What a rule or refiner of that name does, for a reader. */
    static String words(String name) {
        return WORDS.getOrDefault(name, name);
    }
}
