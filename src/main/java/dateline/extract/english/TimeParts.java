package dateline.extract.english;

import java.util.Set;

/** The nouns for what a date has parts of: "the early hours of Wednesday" dates, as "Wednesday" does. */
final class TimeParts {

    private static final Set<String> NOUNS = Set.of(
            "hour",
            "hours",
            "minutes",
            "morning",
            "afternoon",
            "evening",
            "night",
            "day",
            "days",
            "week",
            "weeks",
            "weekend",
            "month",
            "months",
            "quarter",
            "half",
            "third",
            "beginning",
            "start",
            "middle",
            "end",
            "close",
            "course",
            "eve",
            "dawn",
            "part",
            "rest",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter");

    private TimeParts() {}

    static boolean contains(String lower) {
        return NOUNS.contains(lower);
    }
}
