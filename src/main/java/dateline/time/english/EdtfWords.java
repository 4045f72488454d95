package dateline.time.english;

import dateline.time.Edtf;
import dateline.time.EdtfDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * EDTF in English words: "19 June 2024", "the 1990s", "about 2000 to 19 June 2024", "on or before 19 June 2024".
 *
 * <p>A stretch with an open start holds its end as well: hence "on or before" (a day), "in or before" (anything
 * longer), never "before" alone.
 */
public final class EdtfWords {

    private static final String[] PARTS = {
        "spring",
        "summer",
        "autumn",
        "winter",
        "spring",
        "summer",
        "autumn",
        "winter",
        "southern spring",
        "southern summer",
        "southern autumn",
        "southern winter",
        "the first quarter of",
        "the second quarter of",
        "the third quarter of",
        "the fourth quarter of",
        "the first third of",
        "the second third of",
        "the last third of",
        "the first half of",
        "the second half of"
    };

    private static final int FIRST_PART = 21;

    private static final String[] MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toArray(String[]::new);

    private EdtfWords() {}

    public static String words(Edtf edtf) {
        Optional<EdtfDate> first = edtf.first();
        if (!edtf.isStretch()) {
            return first.map(EdtfWords::words).orElseThrow();
        }
        Optional<EdtfDate> last = edtf.last();
        if (first.isPresent() && last.isPresent()) {
            return words(first.get()) + " to " + words(last.get());
        }
        if (first.isPresent()) {
            return words(first.get()) + " or later";
        }
        EdtfDate end = last.orElseThrow();
        return (end.day().isPresent() ? "on or before " : "in or before ") + words(end);
    }

    /** The same for a day, which many expressions of a text count from: nothing is parsed. */
    static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + era(day.getYear());
    }

    private static String words(EdtfDate date) {
        String plain = plain(date);
        if (date.isApproximate()) {
            plain = "about " + plain;
        }
        return date.isUncertain() ? plain + " (uncertain)" : plain;
    }

    private static String plain(EdtfDate date) {
        String year = year(date.year());
        OptionalInt part = date.partOfYear();
        if (part.isPresent()) {
            return PARTS[part.getAsInt() - FIRST_PART] + " " + year;
        }
        if (date.month().isEmpty()) {
            return year;
        }
        String month = date.month().get();
        String day = date.day().orElse("");
        if (month.contains("X")) {
            return (day.isEmpty() || day.equals("XX") ? "some time in " : "day " + day + " of a month in ") + year;
        }
        String named = MONTHS[Integer.parseInt(month) - 1] + " " + year;
        if (day.isEmpty()) {
            return named;
        }
        return day.contains("X") ? "a day in " + named : Integer.parseInt(day) + " " + named;
    }

    private static String year(String year) {
        if (year.equals("XXXX")) {
            return "an unknown year";
        }
        if (year.startsWith("Y")) {
            return era(Long.parseLong(year.substring(1)));
        }
        if (year.endsWith("XX") && year.indexOf('X') == year.length() - 2) {
            return "the " + year.replace("XX", "00s");
        }
        if (year.endsWith("X") && year.indexOf('X') == year.length() - 1) {
            return "the " + year.replace('X', '0') + "s";
        }
        return year.contains("X") ? "a year like " + year : era(Long.parseLong(year));
    }

    /** Year 0 of ISO 8601 is 1 BC. */
    private static String era(long year) {
        return year > 0 ? Long.toString(year) : (1 - year) + " BC";
    }
}
