package dateline.time;

/** What a time expression denotes, by TIMEX3: a calendar date, a time of day, a length, or something that recurs. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
