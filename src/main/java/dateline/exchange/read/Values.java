package dateline.exchange.read;

import dateline.extract.Gap;
import dateline.time.Edtf;
import dateline.time.Interval;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the cells of a row mean; what one cannot mean is told with its name. */
final class Values {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_URL = 2000;
    private static final int SHOWN = 60;

    /** Of words that stand for a date or a stretch of time. */
    private static final int LONGEST_TIME_WORDS = 500;

    /** More would be no quote any more, and the search of the store takes no million characters of one event. */
    private static final int LONGEST_QUOTE = 20_000;

    private static final int LONGEST_DETAILS = 20_000;

    /** What the store has for the day of a publication. */
    private static final LocalDate FIRST_PUBLICATION = LocalDate.of(1000, 1, 1);

    private static final LocalDate LAST_PUBLICATION = LocalDate.of(9999, 12, 31);

    private Values() {}

    static String title(String value) throws WrongRow {
        String title = value.strip().replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            throw new WrongRow("it has no title");
        }
        return noLonger("title", title, Happening.LONGEST_TITLE);
    }

    static Optional<String> name(String field, String value) throws WrongRow {
        return words(field, value, LONGEST_NAME);
    }

    static Optional<String> words(String field, String value, int longest) throws WrongRow {
        String words = value.strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(noLonger(field, words, longest));
    }

    /** @param words of the constants, in lower case, are what a file has */
    static <E extends Enum<E>> Optional<E> word(String field, String value, Class<E> words) throws WrongRow {
        String word = value.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(words.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongRow(field + ": “" + shown(value) + "” is none of "
                        + Arrays.stream(words.getEnumConstants())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
    }

    static Edtf date(String field, String value) throws WrongRow {
        try {
            return Edtf.parse(value.strip());
        } catch (DateTimeParseException noDate) {
            throw new WrongRow(field + ": “" + shown(value)
                    + "” is no date of ISO 8601-2 (EDTF), as 2024-06-19, 2024-06, 2024, 2019/2021 or ../2024 are");
        }
    }

    static Optional<LocalDate> publicationDay(String field, String value) throws WrongRow {
        if (value.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(value.strip());
            if (!day.isBefore(FIRST_PUBLICATION) && !day.isAfter(LAST_PUBLICATION)) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException noDay) {
            // Told below, as what is out of range is.
        }
        throw new WrongRow(field + ": “" + shown(value) + "” is no day of the form 2024-06-19");
    }

    /** Anything but the web could be a script or a file in the guise of a link. */
    static Optional<String> url(String field, String value) throws WrongRow {
        String address = value.strip();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(noLonger(field, address, LONGEST_URL));
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return Optional.of(address);
            }
        } catch (URISyntaxException noAddress) {
            // Told below, as what is no address of the web is.
        }
        throw new WrongRow(field + ": “" + shown(value) + "” is no address that begins with http:// or https://");
    }

    static String timeWords(String field, String value) throws WrongRow {
        return noLonger(field, value, LONGEST_TIME_WORDS);
    }

    /** As it stands there: the source has it so. */
    static Optional<String> quote(String field, String value) throws WrongRow {
        return value.isBlank() ? Optional.empty() : Optional.of(noLonger(field, value, LONGEST_QUOTE));
    }

    static String details(String field, String value) throws WrongRow {
        return noLonger(field, value, LONGEST_DETAILS);
    }

    static Gap gap(Edtf stretch, String words) throws WrongRow {
        Interval interval = stretch.interval();
        if (interval.earliest().isEmpty() || interval.latest().isEmpty()) {
            throw new WrongRow("gap: “" + stretch + "” is open at an end");
        }
        return new Gap(stretch, timeWords("gap", words));
    }

    static String noLonger(String field, String value, int longest) throws WrongRow {
        if (value.length() > longest) {
            throw new WrongRow(
                    "%s: has %,d characters; at most %,d are taken".formatted(field, value.length(), longest));
        }
        return value;
    }

    /** As much of what a file has as fits in a sentence. */
    static String shown(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
