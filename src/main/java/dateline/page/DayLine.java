package dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is a day and nothing else, but for a word that says of what, and a time.
 *
 * <p>Takes "24 November 2026", "Tuesday, Nov. 24, 2026, 10:31 GMT", "Published 19 June 2024". Refuses days without a year,
 * "03/04/2012", of which nobody knows the month, and a day within other words.
 *
 * @param labelled whether it says what the day is of
 * @param ofChange whether that is a change: "Updated 19 June 2024"
 */
record DayLine(LocalDate day, boolean labelled, boolean ofChange) {

    /** Longer lines are sentences. */
    private static final int LONGEST = 80;

    /** The parts of a chronology may have their year from the first: a leap year, as it has all days. */
    private static final String ANY_YEAR = " 2000";

    private static final String DATE = "(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of |de )?\\p{L}{3,12}\\.?,? (?:de )?\\d{4}"
            + "|\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
            + "|\\d{4}-\\d\\d-\\d\\d|(?:1[3-9]|2\\d|3[01])[./-]\\d{1,2}[./-]\\d{4})";

    private static final String WEEKDAY =
            "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)\\.?,? ";

    private static final String TIME = "(?:,| at| -| –|T)?\\s*\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?"
            + "(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:\\(?[a-z]{1,5}\\)?|[+-]\\d\\d:?\\d\\d))?";

    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:((?:first )?published|posted|released|issued|date|(?:last )?(updated))(?: on)?:? )?(?:" + WEEKDAY
                    + ")?(" + DATE + ")(?:" + TIME + ")?");

    static Optional<DayLine> of(String line) {
        Matcher form = FORM.matcher(line);
        if (line.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        return DayInWords.of(false)
                .first(form.group(3))
                .map(day -> new DayLine(day, form.group(1) != null, form.group(2) != null));
    }

    /** Whether days without a label head the parts of the text: then none of them is the day of the whole. */
    static boolean headParts(List<String> lines) {
        return lines.stream()
                        .filter(line -> line.length() <= LONGEST)
                        .flatMap(line -> of(line).or(() -> of(line + ANY_YEAR)).stream())
                        .filter(line -> !line.labelled())
                        .map(DayLine::day)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }
}
