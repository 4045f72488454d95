package dateline.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the first whole day that a short text names.
 *
 * <p>Takes "2024-06-19T08:00:00Z", "June 19, 2024", "Wed., 19th June 2024", "19. Juni 2024", "19 de junio de 2024",
 * "19.06.2024", "6/19/2024", "2024年6月19日". Refuses days without a year, and numbers that are no day: "2024-13-40".
 */
public final class DayInWords {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "nb", "fi", "pl", "cs", "tr", "ru", "uk", "ro", "hu",
            "id", "ca", "el");

    private static final Map<String, Month> MONTHS = months();

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?:T?\\d{4,6}Z?)?(?!\\d)");
    private static final Pattern HAN = Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d\\d)(?!\\d|[./-]\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s\\u00A0-]+(?:de |of |d[’'])?(\\p{L}{3,12})\\.?,?[\\s\\u00A0-]+(?:de |del )?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,12})\\.?[\\s\\u00A0]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\u00A0]+(\\d{4})(?!\\d)");

    private static final int EARLIEST_YEAR = 1700;
    private static final int LATEST_YEAR = 2200;
    private static final int CENTURY = 2000;

    private final boolean monthFirst;

    private DayInWords(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** @param monthFirst whether "6/7/2024" is the seventh of June */
    public static DayInWords of(boolean monthFirst) {
        return new DayInWords(monthFirst);
    }

    /** The day that stands first in the text. */
    public Optional<LocalDate> first(String text) {
        Optional<Found> best = Optional.empty();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            while (matcher.find()) {
                int at = matcher.start();
                Optional<LocalDate> day = form.reader.read(this, matcher.toMatchResult());
                if (day.isPresent()) {
                    if (best.isEmpty() || at < best.get().at) {
                        best = day.map(it -> new Found(at, it));
                    }
                    break;
                }
            }
        }
        return best.map(Found::day);
    }

    private record Found(int at, LocalDate day) {}

    private interface Reader {
        Optional<LocalDate> read(DayInWords words, MatchResult match);
    }

    private record Form(Pattern pattern, Reader reader) {}

    private static final List<Form> FORMS = List.of(
            new Form(ISO, (words, it) -> day(number(it, 1), number(it, 2), number(it, 3))),
            new Form(COMPACT, (words, it) -> day(number(it, 1), number(it, 2), number(it, 3))),
            new Form(HAN, (words, it) -> day(number(it, 1), number(it, 2), number(it, 3))),
            new Form(DAY_FIRST, (words, it) -> named(number(it, 3), it.group(2), number(it, 1))),
            new Form(MONTH_FIRST, (words, it) -> named(number(it, 3), it.group(1), number(it, 2))),
            new Form(NUMBERS, DayInWords::numbers));

    private Optional<LocalDate> numbers(MatchResult it) {
        int year = number(it, 4) < 100 ? CENTURY + number(it, 4) : number(it, 4);
        int first = number(it, 1);
        int second = number(it, 3);
        boolean month = second > Month.values().length
                || (monthFirst && !it.group(2).equals(".") && first <= Month.values().length);
        return month ? day(year, first, second) : day(year, second, first);
    }

    private static Optional<LocalDate> named(int year, String name, int day) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)))
                .flatMap(month -> day(year, month.getValue(), day));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < EARLIEST_YEAR || year > LATEST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = month.getDisplayName(style, Locale.forLanguageTag(language))
                            .toLowerCase(Locale.ROOT)
                            .replace(".", "");
                    months.putIfAbsent(name, month);
                }
            }
        }
        months.put("sept", Month.SEPTEMBER);
        months.put("jänner", Month.JANUARY);
        return Map.copyOf(months);
    }
}
