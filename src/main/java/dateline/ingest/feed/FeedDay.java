package dateline.ingest.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of a feed's date, as it is written there: in the publisher's zone, which is where "Wednesday" is Wednesday.
 * Takes "Wed, 19 Jun 2024 08:00:00 +0900", "19 June 24 08:00 EDT", "2024-06-19T08:00:00Z", "Jun 19, 2024"; refuses
 * "19/06/2024", which is another day elsewhere.
 */
final class FeedDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{Alpha}+\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{Alpha}{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2})(?!\\d).*");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:\\p{Alpha}+,?\\s+)?(\\p{Alpha}{3,9})\\.?\\s+(\\d{1,2}),?\\s+(?:[\\d:]+\\s+\\p{Alpha}*\\s*)?(\\d{4}).*");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Two digits up to here are of this century (RFC 2822, 4.3). */
    private static final int LAST_OF_THIS_CENTURY = 49;

    private FeedDay() {}

    static Optional<LocalDate> of(String date) {
        String words = date.strip();
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        return monthFirst.matches()
                ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    /** From 1; 0 where it is none. */
    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int number = Integer.parseInt(year);
        int whole = year.length() == 4 ? number : number <= LAST_OF_THIS_CENTURY ? 2000 + number : 1900 + number;
        try {
            return Optional.of(LocalDate.of(whole, month, Integer.parseInt(day)))
                    .filter(found -> found.getYear() >= 1900);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
