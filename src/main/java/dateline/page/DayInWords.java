package dateline.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
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
            "id", "ca", "el", "sk", "hr", "sl", "sr", "bg", "lt", "lv", "et", "gl", "ar", "he", "vi");

    /** The words for months, by language; a word that means two months is the month of the language that comes first. */
    private static final Map<String, Map<String, Month>> BY_LANGUAGE = new HashMap<>();

    private static final Map<String, Month> MONTHS = months();

    private static final String GAP = "[\\s\\u00A0]";

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(\\d{4})(?:[-/](\\d{1,2})[-/]|\\.\\s?(\\d{1,2})\\.\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?:T?\\d{4,6}Z?)?(?!\\d)");
    private static final Pattern HAN =
            Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号號]");

    /** Years of the Japanese emperors, Reiwa and Heisei. */
    private static final Pattern ERA =
            Pattern.compile("(令和|平成)\\s?(\\d{1,2}|元)\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");

    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})(?:([./-])\\s?(\\d{1,2})\\2\\s?|\\s([|/·-])\\s(\\d{1,2})\\s\\4\\s)(\\d{4}|\\d\\d)(?!\\d|[./-]\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|e|º|ª|°|\\.)?(?:" + GAP
                    + "|[-/.])+(?:de |of |d[’']|ngày )?(\\p{L}[\\p{L}\\p{M}]{2,12})\\.?,?(?:" + GAP
                    + "|[-/.])+(?:de |del |do )?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?" + GAP
            + "+(?:de )?(\\d{1,2})(?:st|nd|rd|th)?,?(?:" + GAP
            + "+(?:de |del )?|" + GAP + "+\\d\\d:\\d\\d(?::\\d\\d)?" + GAP + "+(?:[A-Z]{2,5}(?:[+-]\\d\\d:?\\d\\d)?"
            + GAP
            + "+)?)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:\\.|,| m\\.)?(?:" + GAP
            + "|-)+(\\p{L}{3,12})\\.?(?:" + GAP + "|-)+(\\d{1,2})(?!\\d)");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?iu)(\\d{1,2})\\s(?:tháng|thg)\\s(\\d{1,2}),?\\s(?:năm\\s)?(\\d{4})");

    private static final int EARLIEST_YEAR = 1700;
    private static final int LATEST_YEAR = 2200;
    private static final int CENTURY = 2000;

    private static final Map<String, Integer> YEAR_BEFORE = Map.of("令和", 2018, "平成", 1988);

    /** Instants as programs count them: seconds, or milliseconds, since 1970, in the years from 2001 to 2096. */
    private static final Pattern SECONDS = Pattern.compile("([1-3]\\d{9})(?:\\d{3})?");

    private final boolean monthFirst;
    private final Map<String, Month> months;

    private DayInWords(boolean monthFirst, Map<String, Month> months) {
        this.monthFirst = monthFirst;
        this.months = months;
    }

    /** @param monthFirst whether "6/7/2024" is the seventh of June */
    public static DayInWords of(boolean monthFirst) {
        return new DayInWords(monthFirst, Map.of());
    }

    /** @param language whose words for months count before those of others: "listopada" is November in Polish */
    static DayInWords of(boolean monthFirst, String language) {
        return new DayInWords(monthFirst, BY_LANGUAGE.getOrDefault(language, Map.of()));
    }

    /** The day, in universal time, of an instant that is given as a number; of nothing else. */
    static Optional<LocalDate> counted(String number) {
        Matcher seconds = SECONDS.matcher(number.strip());
        return seconds.matches()
                ? Optional.of(
                        LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))), ZoneOffset.UTC))
                : Optional.empty();
    }

    /** The day that stands first in the text. */
    public Optional<LocalDate> first(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
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
            new Form(ISO, (words, it) -> day(number(it, 1), number(it, it.group(2) == null ? 3 : 2), number(it, 4))),
            new Form(COMPACT, (words, it) -> day(number(it, 1), number(it, 2), number(it, 3))),
            new Form(HAN, (words, it) -> day(number(it, 1), number(it, 2), number(it, 3))),
            new Form(ERA, (words, it) -> era(it)),
            new Form(VIETNAMESE, (words, it) -> day(number(it, 3), number(it, 2), number(it, 1))),
            new Form(DAY_FIRST, (words, it) -> words.named(number(it, 3), it.group(2), number(it, 1))),
            new Form(MONTH_FIRST, (words, it) -> words.named(number(it, 3), it.group(1), number(it, 2))),
            new Form(YEAR_FIRST, (words, it) -> words.named(number(it, 1), it.group(2), number(it, 3))),
            new Form(NUMBERS, DayInWords::numbers));

    private Optional<LocalDate> numbers(MatchResult it) {
        int year = number(it, 6) < 100 ? CENTURY + number(it, 6) : number(it, 6);
        int first = number(it, 1);
        String sign = it.group(2) == null ? it.group(4) : it.group(2);
        int second = number(it, it.group(2) == null ? 5 : 3);
        boolean month =
                second > Month.values().length || (monthFirst && !sign.equals(".") && first <= Month.values().length);
        return month ? day(year, first, second) : day(year, second, first);
    }

    private static Optional<LocalDate> era(MatchResult it) {
        int year = it.group(2).equals("元") ? 1 : number(it, 2);
        return day(YEAR_BEFORE.getOrDefault(it.group(1), 0) + year, number(it, 3), number(it, 4));
    }

    private Optional<LocalDate> named(int year, String name, int day) {
        String folded = fold(name);
        return Optional.ofNullable(months.getOrDefault(folded, MONTHS.get(folded)))
                .flatMap(month -> day(year, month.getValue(), day));
    }

    /** Small letters; Turkish writes some of them without a dot. */
    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("\u0307", "")
                .replace('ı', 'i')
                .replace(".", "");
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
        Map<String, Month> all = new HashMap<>();
        for (String language : LANGUAGES) {
            Map<String, Month> months = new HashMap<>();
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    months.putIfAbsent(fold(month.getDisplayName(style, Locale.forLanguageTag(language))), month);
                }
            }
            BY_LANGUAGE.put(language, Map.copyOf(months));
            months.forEach(all::putIfAbsent);
        }
        all.putAll(Map.of(
                "sept", Month.SEPTEMBER,
                "jänner", Month.JANUARY,
                "feber", Month.FEBRUARY,
                "mrz", Month.MARCH,
                "setiembre", Month.SEPTEMBER));
        return Map.copyOf(all);
    }
}
