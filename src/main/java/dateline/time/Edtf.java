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
    private static final String OPEN = "..";
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
                String first = text.substring(0, slash);
                String last = text.substring(slash + 1);
                return stretch(first, days(first), last, days(last));
            }
            return new Edtf(
                    text,
                    text.indexOf('T') >= 0 ? moment(text) : EdtfDate.parse(text).interval());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DateTimeParseException("not an EDTF date: " + e.getMessage(), text, 0, e);
        }
    }

    private static Interval days(String date) {
        return isOpen(date) ? Interval.always() : EdtfDate.parse(date).interval();
    }

    /** From the start of the first interval to the end of the last, which the texts are of. */
    private static Edtf stretch(String firstText, Interval first, String lastText, Interval last) {
        if (isOpen(firstText) && isOpen(lastText)) {
            throw new DateTimeException("a stretch without a date");
        }
        if (last.startsBefore(first) && last.endsBefore(first)) {
            throw new DateTimeException("a stretch that ends before it starts");
        }
        return new Edtf(firstText + "/" + lastText, first.through(last));
    }

    private static boolean isOpen(String date) {
        return date.isEmpty() || date.equals(OPEN);
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

    public static Edtf day(LocalDate day) {
        String iso = day.toString();
        return isPlain(day.getYear())
                ? new Edtf(iso, Interval.ofDay(day))
                : parse(digits(day.getYear()) + iso.substring(iso.length() - "-MM-DD".length()));
    }

    public static Edtf month(YearMonth month) {
        String iso = month.toString();
        return isPlain(month.getYear())
                ? months(iso, month.atDay(1), 1)
                : parse(digits(month.getYear()) + iso.substring(iso.length() - "-MM".length()));
    }

    public static Edtf year(int year) {
        return months(digits(year), LocalDate.of(year, 1, 1), 12);
    }

    /** The ten years that hold that one: 1990 gives 199X. */
    public static Edtf decade(int year) {
        return unspecified(year, 10, "X");
    }

    /** The hundred years that hold that one: 1900 gives 19XX. */
    public static Edtf century(int year) {
        return unspecified(year, 100, "XX");
    }

    private static Edtf unspecified(int year, int years, String open) {
        String digits = digits(year);
        String text = digits.substring(0, digits.length() - open.length()) + open;
        return months(text, LocalDate.of(year - year % years, 1, 1), 12 * years);
    }

    /** A part of a year by its code of ISO 8601-2: 21 to 24 the seasons, 33 to 36 the quarters, 40 and 41 the halves. */
    public static Edtf partOfYear(int year, int code) {
        YearPart part = YearPart.of(code);
        return months(digits(year) + "-" + code, LocalDate.of(year, part.firstMonth(), 1), part.months());
    }

    /** So many months from a day on, as the text says: what is known is not parsed. */
    private static Edtf months(String text, LocalDate first, int months) {
        boolean plain = isPlain(first.getYear());
        return plain ? new Edtf(text, Interval.ofDays(first, first.plusMonths(months))) : parse(text);
    }

    private static boolean isPlain(int year) {
        return year >= 0 && year <= 9999;
    }

    private static String digits(int year) {
        if (!isPlain(Math.abs(year))) {
            return "Y" + year;
        }
        String told = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(4 - told.length()) + told;
    }

    /** From the start of the one to the end of the other; each may itself be a stretch. */
    public static Edtf between(Edtf start, Edtf end) {
        return stretch(start.firstText(), start.days(), end.lastText(), end.days());
    }

    /** On that date or at any time before it. */
    public static Edtf before(Edtf end) {
        return stretch(OPEN, Interval.always(), end.lastText(), end.days());
    }

    /** On that date or at any time after it. */
    public static Edtf from(Edtf start) {
        return stretch(start.firstText(), start.days(), OPEN, Interval.always());
    }

    /** Its interval; of a moment, its day. */
    private Interval days() {
        return text.indexOf('T') < 0 ? interval : days(dateText(text));
    }

    /** The same, approximately; of a stretch, each end that is told. */
    public Edtf approximate() {
        if (isApproximate()) {
            return this;
        }
        return new Edtf(isStretch() ? soft(firstText()) + "/" + soft(lastText()) : soft(dateText(text)), days());
    }

    private static String soft(String date) {
        if (isOpen(date)) {
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
        return isOpen(date) ? Optional.empty() : Optional.of(EdtfDate.parse(date));
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
