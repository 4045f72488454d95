package dateline.time;

import java.time.DayOfWeek;

/**
 * What an expression says before it is known from when it counts: a small algebra of time. A language's rules build
 * terms, {@link Resolver} works them out against a {@link Frame}.
 */
public sealed interface Term {

    /** Whether it is a part of a year that is not told. */
    default boolean isYearless() {
        return this instanceof MonthOnly
                || this instanceof MonthDay
                || this instanceof PartOfYear
                || this instanceof Feast;
    }

    /** A piece of the calendar that needs nothing else: "19 June 2024", "the 1990s". */
    record Known(Piece piece) implements Term {}

    /** The piece of that size that holds the day of publication, moved by so many: "last week" is (WEEK, -1). */
    record FromPublication(Granularity unit, long count) implements Term {}

    /** The same from the date that the text has last set: "the following year", "two weeks earlier", "that day". */
    record FromReference(Granularity unit, long count) implements Term {}

    /** The same from another term: "a week ago Monday", "the day after Christmas". */
    record Moved(Term from, Granularity unit, long count) implements Term {}

    /** The week or weekend that a feast is kept on, the feast included: "Labor Day weekend", "Christmas week". */
    record Around(Term feast, Granularity unit) implements Term {}

    /** The nearest such day of the week before (-1) or after (1) another day: "the Friday after Thanksgiving". */
    record WeekdayBeside(DayOfWeek weekday, Term day, int side) implements Term {}

    /** A day that lies so many units from another: "a year ago today", "a week from Tuesday". */
    record Shifted(Term from, Granularity unit, long count) implements Term {}

    /** A month without its year. */
    record MonthOnly(int month) implements Term {}

    /** A day and month without their year. */
    record MonthDay(int month, int day) implements Term {}

    /** "the 19th": a day of a month that was named before. */
    record DayOfMonth(int day) implements Term {}

    /** A day of the week. */
    record Weekday(DayOfWeek day) implements Term {}

    /** "the weekend": the last one, or the next. */
    record Weekend() implements Term {}

    /** A quarter (1 to 4), half (1, 2) or season (1 to 4, from spring) without its year. */
    record PartOfYear(Granularity unit, int number) implements Term {}

    /** A feast without its year. */
    record Feast(dateline.time.Feast feast) implements Term {}

    /**
     * The so-many-th of its like, of a whole that is to be told: "the second Tuesday", "the last week".
     *
     * @param number from 1; -1 for the last
     * @param part a weekday, or a day, week or weekend of publication that stands for its size
     */
    record Nth(int number, Term part) implements Term {}

    /** A part of something greater: "the third quarter of next year", "Monday of last week", "July last year". */
    record Within(Term part, Term whole) implements Term {}

    /**
     * The term nearest to the anchor on one side: "last Friday" (-1), "this summer" (0), "next May" (1).
     *
     * @param ofReference whether it counts from the date that the text has last set: "the previous Friday"
     */
    record Beside(Term term, int side, boolean ofReference) implements Term {}

    /** A time of a day. */
    record At(Term day, TimeOfDay time) implements Term {}

    /** A part of a term that has soft edges: "early 1990", "the end of May", "about 2000". */
    record Softened(Term term, Softener by) implements Term {}

    /** From the one to the other, both held. */
    record Range(Term first, Term last) implements Term {}

    /**
     * One end of a stretch that is told as a whole: "October" of "from October to March". What is over is counted back
     * from its last end, what is to come on from its first.
     */
    record End(Term first, Term last, boolean isLast) implements Term {

        /** The end that is meant. */
        public Term told() {
            return isLast ? last : first;
        }
    }

    /** One of two days, and the text does not tell which; the first is the likelier. */
    record Either(Piece first, Piece second) implements Term {}

    /** A length. */
    record Length(Span length) implements Term {}

    /** A length that ends (-1) or starts (1) with the publication: "the past two weeks". */
    record Beginning(Span length, int side) implements Term {}

    /** Something that recurs, as TIMEX3 writes it. */
    record Recurring(String timex) implements Term {}

    /** No more than past, present or future, or an unknown date. */
    record Vague(TimexType type, String timex) implements Term {}

    /**
     * So many of a unit; the count is negative where it is not told ("days").
     *
     * @param timex as TIMEX3 writes it: "P24Y", "PT3H30M", "PXD"
     */
    record Span(String timex, Granularity unit, double count) {}

    /** What softens an edge. */
    enum Softener {
        EARLY,
        MIDDLE,
        LATE,
        FIRST_HALF,
        SECOND_HALF,
        /** The part of it that was over at publication: "earlier this month". */
        SO_FAR,
        /** The part of it that was to come at publication: "later this year". */
        TO_COME,
        ABOUT
    }
}
