package dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as exact as it is known, by ISO 8601-2 (EDTF): a day, a month, a year, a stretch with open or soft ends.
 *
 * <p>Levels 0 and 1 in full; of level 2 the parts of a year (seasons, quarters, halves: 21 to 41), digits unspecified
 * anywhere, and qualification of single components. Sets, exponential years and significant digits are refused.
 */
public final class Edtf implements Comparable<Edtf> {

    private static final int LONGEST = 64;
    private static final Pattern DATE_TIME =
            Pattern.compile("-?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d(:\\d\\d)?)?");
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final int LENGTH_OF_TIME = 9;

    private final String text;
    private final Interval interval;

    private Edtf(String text, Interval interval) {
        this.text = text;
        this.interval = interval;
    }

    /** @throws DateTimeParseException where the text is not EDTF, or names a day that does not exist */
    public static Edtf parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new DateTimeParseException(
                    "not an EDTF date", text.substring(0, Math.min(LONGEST, text.length())), 0);
        }
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return new Edtf(text, stretch(text.substring(0, slash), text.substring(slash + 1)));
            }
            return new Edtf(
                    text,
                    text.indexOf('T') >= 0 ? moment(text) : EdtfDate.parse(text).interval());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DateTimeParseException("not an EDTF date: " + e.getMessage(), text, 0, e);
        }
    }

    private static Interval stretch(String start, String end) {
        boolean noStart = start.isEmpty() || start.equals("..");
        boolean noEnd = end.isEmpty() || end.equals("..");
        if (noStart && noEnd) {
            throw new DateTimeException("a stretch without a date");
        }
        if (noStart) {
            return Interval.until(endOf(EdtfDate.parse(end).interval()));
        }
        Interval first = EdtfDate.parse(start).interval();
        if (noEnd) {
            return Interval.from(startOf(first));
        }
        Interval last = EdtfDate.parse(end).interval();
        if (startOf(last).isBefore(startOf(first)) && endOf(last).isBefore(endOf(first))) {
            throw new DateTimeException("a stretch that ends before it starts");
        }
        return Interval.of(startOf(first), endOf(last));
    }

    private static Interval moment(String text) {
        if (!DATE_TIME.matcher(text).matches()) {
            throw new DateTimeException("not a date and time");
        }
        int time = text.indexOf('T');
        String zone = text.substring(time + LENGTH_OF_TIME);
        if (!zone.isEmpty()) {
            ZoneOffset.of(zone);
        }
        LocalDateTime second = LocalDateTime.parse(text.substring(0, time + LENGTH_OF_TIME), LOCAL);
        return Interval.of(second, second.plusSeconds(1));
    }

    private static LocalDateTime startOf(Interval bounded) {
        return bounded.startInclusive().orElseThrow();
    }

    private static LocalDateTime endOf(Interval bounded) {
        return bounded.endExclusive().orElseThrow();
    }

    public static Edtf day(LocalDate day) {
        String text = digits(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
        return isPlain(day.getYear()) ? new Edtf(text, Interval.ofDay(day)) : parse(text);
    }

    public static Edtf month(YearMonth month) {
        return parse(digits(month.getYear()) + "-" + two(month.getMonthValue()));
    }

    public static Edtf year(int year) {
        return parse(digits(year));
    }

    /** The ten years that begin with that one: 1990 gives 199X. */
    public static Edtf decade(int firstYear) {
        String year = digits(firstYear);
        return parse(year.substring(0, year.length() - 1) + "X");
    }

    /** The hundred years that begin with that one: 1900 gives 19XX. */
    public static Edtf century(int firstYear) {
        String year = digits(firstYear);
        return parse(year.substring(0, year.length() - 2) + "XX");
    }

    /** A part of a year by its code of ISO 8601-2: 21 to 24 the seasons, 33 to 36 the quarters, 40 and 41 the halves. */
    public static Edtf partOfYear(int year, int code) {
        return parse(digits(year) + "-" + code);
    }

    private static boolean isPlain(int year) {
        return year >= 0 && year <= 9999;
    }

    private static String digits(int year) {
        if (year > 9999 || year < -9999) {
            return "Y" + year;
        }
        String told = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(4 - told.length()) + told;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** From the start of the one to the end of the other; each may itself be a stretch. */
    public static Edtf between(Edtf start, Edtf end) {
        return parse(start.firstText() + "/" + end.lastText());
    }

    /** On that date or at any time before it. */
    public static Edtf before(Edtf end) {
        return parse("../" + end.lastText());
    }

    /** On that date or at any time after it. */
    public static Edtf from(Edtf start) {
        return parse(start.firstText() + "/..");
    }

    /** The same, approximately; of a stretch, each end that is told. */
    public Edtf approximate() {
        if (isApproximate()) {
            return this;
        }
        if (isStretch()) {
            return parse(soft(firstText()) + "/" + soft(lastText()));
        }
        return parse(soft(dateText(text)));
    }

    private static String soft(String date) {
        if (date.isEmpty() || date.equals("..")) {
            return date;
        }
        return date.endsWith("?") ? date.substring(0, date.length() - 1) + "%" : date + "~";
    }

    public boolean isApproximate() {
        return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    public boolean isUncertain() {
        return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    /** Whether it has two ends ("2000/2024", "../2024"). */
    public boolean isStretch() {
        return text.indexOf('/') >= 0;
    }

    /** Where it starts, and where it ends where it is no stretch; empty where that is open or unknown. */
    public Optional<EdtfDate> first() {
        return told(firstText());
    }

    /** Where it ends, and where it starts where it is no stretch; empty where that is open or unknown. */
    public Optional<EdtfDate> last() {
        return told(lastText());
    }

    private static Optional<EdtfDate> told(String date) {
        return date.isEmpty() || date.equals("..") ? Optional.empty() : Optional.of(EdtfDate.parse(date));
    }

    private String firstText() {
        return isStretch() ? text.substring(0, text.indexOf('/')) : dateText(text);
    }

    private String lastText() {
        return isStretch() ? text.substring(text.indexOf('/') + 1) : dateText(text);
    }

    private static String dateText(String dateOrMoment) {
        int time = dateOrMoment.indexOf('T');
        return time < 0 ? dateOrMoment : dateOrMoment.substring(0, time);
    }

    /** What it denotes; approximation does not widen it, and an unknown end is as far away as an open one. */
    public Interval interval() {
        return interval;
    }

    /** By start, then by end; an open start is before all others, an open end after. Last by the string. */
    @Override
    public int compareTo(Edtf other) {
        int byInterval = interval.compareTo(other.interval);
        return byInterval != 0 ? byInterval : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The EDTF string. */
    @Override
    public String toString() {
        return text;
    }
}
