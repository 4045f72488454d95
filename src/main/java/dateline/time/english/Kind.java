package dateline.time.english;

/** What part a word (or a number, or an apostrophe) may play in a time expression. One word may have several. */
enum Kind {
    /** A run of digits; every number has it. */
    DIGITS,
    /** ' or ’, which begins "'90s". */
    APOSTROPHE,
    MONTH,
    WEEKDAY,
    UNIT,
    /** A unit in the plural. */
    UNITS,
    CARDINAL,
    /** hundred, thousand. */
    SCALE,
    ORDINAL,
    SEASON,
    /** tree, island, times: a thing that has its name from a day. */
    OF_NAME,
    DAYPART,
    /** weeklong, yearlong: its unit tells how long. */
    LONG,
    /** midweek, midyear: its unit tells of what. */
    MIDDLE_OF,
    /** today, yesterday, tomorrow, tonight, overnight. */
    DEICTIC_DAY,
    /** The first word of a feast's name. */
    FEAST,
    /** this, current. */
    THIS,
    /** last, past, previous. */
    LAST,
    /** next, coming, following. */
    NEXT,
    /** that, same. */
    THAT,
    THE,
    A,
    /** his, its: the noun after it is one that is known. */
    OWNER,
    /** each, every, most. */
    EACH,
    /** daily, weekly, annually. */
    RECURS,
    /** now, recently, currently. */
    VAGUE,
    /** several, few, couple, some, many. */
    SOME,
    /** early, mid, late. */
    SOFT,
    /** beginning, start, middle, end. */
    EDGE,
    /** ago, earlier, later, before, after. */
    AWAY,
    HALF,
    FISCAL,
    /** full, consecutive: between a number and its unit. */
    MEASURED,
    /** small, wee, early: of the hours before dawn. */
    SMALL_HOURS,
    /** times, barrels: what is told by the unit ("a million barrels a day"). */
    RATE,
    QUARTER_NAME,
    /** eighties, nineties. */
    DECADE_NAME,
    NOON,
    /** at, before, pre: may lead a time of day. */
    BEFORE,
    EVE,
    YEAR_WORD,
    /** Prepositions after which a bare year or month is a date. */
    PREPOSITION,
    /** A verb form or adverb of the past. */
    PAST,
    /** will, plans, expected: what is to come. */
    FUTURE,
    /** agreed, plans, vowed: what is to come where "to" follows. */
    PROMISE,
    /** said, told: a past form that says nothing of when the told thing was. */
    TELLING,
    /** What is counted: "2,010 people" is no year. */
    COUNTED,
    /** page, flight: a number after it is no year. */
    NUMBERED,
    /** temperatures, highs: "in the 80s" after it is no decade. */
    WEATHER,
    /** profit, sales: a half beside it is of a year. */
    ACCOUNTS,
    /** game, touchdown: a quarter or half beside it is of a match. */
    SPORTS,
    /** crash, attack: what is never planned by those who tell of it. */
    MISHAP,
    /** meet, begin: in the plain present, what a timetable tells. */
    TIMETABLE,
    /** olympics, election: what is held in a year of its own, and has it in its name. */
    HELD_EVENT,
    /** began, held, runs: what an event does on its dates. */
    BEING_HELD,
    /** Mr, Gen: the full stop after it ends no sentence. */
    TITLE;

    final long bit = 1L << ordinal();
}
