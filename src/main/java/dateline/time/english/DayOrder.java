package dateline.time.english;

/** Which number of a date in digits is the day, where a text tells. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNTOLD
}
