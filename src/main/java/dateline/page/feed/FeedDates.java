package dateline.page.feed;

import dateline.page.DayInWords;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of feeds, as they are and not only as RFC 822 and RFC 3339 have them.
 *
 * <p>Takes "Thu, 01 Jan 2004 19:48:21 GMT", "Thurs 1 January 04 7:48 pm EST", "Sun Jan 4 16:29:06 PST 2004",
 * "2003-12-31T10:14:55.5Z", "20031231", "2003-335", "2003-12" (a month), "1072915200", "6/19/2024 8:00 AM", "2004年5月28日
 * 18:31:15". Refuses days that do not exist ("31 Feb 2004"), days without a year, and words ("soon").
 */
final class FeedDates {

    private static final int LONGEST = 200;

    /** A year of two digits is of this century up to here, as RFC 2822 has it. */
    private static final int LAST_OF_CENTURY = 49;

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?(?:[T\\s](\\S.*))?");
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{4})-?(\\d{3})(?:[T\\s](\\S.*))?");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d+)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s.,/-]*(\\p{L}{3,12})[\\s.,'/-]*(\\d{4}|\\d{2})(?![\\d:])");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,12})\\.?[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:[\\d:.]{4,12}\\s*(?:[ap]m\\s+)?)?(?:[A-Z]{2,5}\\s+|[+-]\\d{4}\\s+)?(\\d{4})(?!\\d|:)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})[\\s.,/-]+(\\p{L}{3,12})[\\s.,/-]+(\\d{1,2})(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(?i)(?<![\\d:+-])(?:(오전|오후|上午|下午|午前|午後)\\s?)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,:](\\d{1,9}))?)?\\s*([ap]\\.?m\\b\\.?)?"
                    + "\\s*,?((?:GMT|UTC|UT)?\\s?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]+/[A-Z_/]+|\\(?[A-Z]{1,5}\\b\\)?)?");
    private static final Pattern COMPACT_TIME =
            Pattern.compile("(\\d{2})(\\d{2})(?:(\\d{2})(?:[.,]\\d+)?)?\\s?(Z|[+-]\\d{2}:?\\d{2})?");

    private final DayInWords words = DayInWords.of(true);

    Optional<FeedTime> read(String written) {
        String text = written.replaceAll("[\\s\\u00A0]+", " ").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return epoch(text).or(() -> iso(text)).or(() -> ofYear(text)).or(() -> named(text));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<FeedTime> epoch(String text) {
        Matcher match = EPOCH.matcher(text);
        return match.matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(match.group(1)))
                                .atOffset(ZoneOffset.UTC))
                        .map(at -> FeedTime.of(
                                at.toLocalDate(), Optional.of(at.toLocalTime()), Optional.of(ZoneOffset.UTC)))
                : Optional.empty();
    }

    private static Optional<FeedTime> iso(String text) {
        Matcher match = ISO.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        Year year = Year.of(number(match, 1));
        if (match.group(2) == null) {
            return match.group(4) == null ? Optional.of(FeedTime.of(year)) : Optional.empty();
        }
        YearMonth month = year.atMonth(number(match, 2));
        return match.group(3) == null
                ? Optional.of(FeedTime.of(month))
                : Optional.of(at(LocalDate.of(year.getValue(), month.getMonth(), number(match, 3)), rest(match, 4)));
    }

    private static Optional<FeedTime> ofYear(String text) {
        Matcher match = OF_YEAR.matcher(text);
        return match.matches()
                ? Optional.of(at(LocalDate.ofYearDay(number(match, 1), number(match, 2)), rest(match, 3)))
                : Optional.empty();
    }

    private Optional<FeedTime> named(String text) {
        return match(DAY_FIRST, text)
                .flatMap(it -> day(it.group(1), it.group(2), it.group(3)))
                .or(() -> match(MONTH_FIRST, text).flatMap(it -> day(it.group(2), it.group(1), it.group(3))))
                .or(() -> match(YEAR_FIRST, text).flatMap(it -> day(it.group(3), it.group(2), it.group(1))))
                .or(() -> words.first(text))
                .map(day -> at(day, text));
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private Optional<LocalDate> day(String day, String month, String year) {
        int number = Integer.parseInt(year);
        int whole = year.length() > 2 ? number : number + (number <= LAST_OF_CENTURY ? 2000 : 1900);
        return words.first(day + " " + month + " " + whole)
                .or(() -> words.first(day + " " + month.substring(0, 3).toLowerCase(Locale.ROOT) + " " + whole));
    }

    /** The time is looked for behind the day, or anywhere where the day's form does not say where it ends. */
    private static FeedTime at(LocalDate day, String text) {
        Matcher compact = COMPACT_TIME.matcher(text);
        Matcher match = TIME.matcher(text);
        if (compact.matches()) {
            return at(day, number(compact, 1), time(compact, 2, 3), rest(compact, 4));
        }
        if (!match.find()) {
            return FeedTime.of(day, Optional.empty(), Optional.empty());
        }
        String half = (rest(match, 1) + rest(match, 6)).toLowerCase(Locale.ROOT);
        boolean afternoon = half.startsWith("p") || half.matches("오후|下午|午後");
        int hour = half.isEmpty() ? number(match, 2) : number(match, 2) % 12 + (afternoon ? 12 : 0);
        LocalTime time = time(match, 3, 4);
        String fraction = (rest(match, 5) + "000000000").substring(0, 9);
        return at(day, hour, time.withNano(Integer.parseInt(fraction)), rest(match, 7));
    }

    /** Midnight may be written as the 24th hour of the day before. */
    private static FeedTime at(LocalDate day, int hour, LocalTime minutes, String zone) {
        boolean midnight = hour == 24 && minutes.equals(LocalTime.MIDNIGHT);
        LocalDateTime at = midnight ? day.plusDays(1).atStartOfDay() : day.atTime(minutes.withHour(hour));
        return FeedTime.of(at.toLocalDate(), Optional.of(at.toLocalTime()), FeedZones.read(zone, at));
    }

    /** A leap second counts for the one before it. */
    private static LocalTime time(MatchResult match, int minute, int second) {
        int seconds = match.group(second) == null ? 0 : number(match, second);
        return LocalTime.MIDNIGHT
                .withMinute(number(match, minute))
                .withSecond(seconds == 60 ? 59 : seconds)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private static String rest(MatchResult match, int group) {
        return Optional.ofNullable(match.group(group)).orElse("");
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
