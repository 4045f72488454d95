package dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/** A date as exact as it is known, by ISO 8601-2 (EDTF): a day, a month, a year, a stretch with open or soft ends. */
public final class Edtf implements Comparable<Edtf> {

    private final String text;
    private final Interval interval;

    private Edtf(String text, Interval interval) {
        this.text = text;
        this.interval = interval;
    }

    /** @throws DateTimeParseException where the text is not EDTF of levels 0 and 1 */
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            String start = text.substring(0, slash);
            String end = text.substring(slash + 1);
            if (start.equals("..")) {
                return before(parse(end));
            }
            if (end.equals("..")) {
                return from(parse(start));
            }
            return between(parse(start), parse(end));
        }
        String bare = text.endsWith("~") ? text.substring(0, text.length() - 1) : text;
        return switch (bare.length()) {
            case 4 -> new Edtf(text, year(Integer.parseInt(bare)).interval);
            case 7 -> new Edtf(text, month(YearMonth.parse(bare)).interval);
            default -> new Edtf(text, Interval.ofDay(LocalDate.parse(bare)));
        };
    }

    public static Edtf day(LocalDate day) {
        return new Edtf(day.toString(), Interval.ofDay(day));
    }

    public static Edtf month(YearMonth month) {
        return new Edtf(month.toString(), Interval.ofDays(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    public static Edtf year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Edtf("%04d".formatted(year), Interval.ofDays(first, first.plusYears(1)));
    }

    /** From the start of the one to the end of the other. */
    public static Edtf between(Edtf start, Edtf end) {
        return new Edtf(start.text + "/" + end.text, start.interval.cover(end.interval));
    }

    /** On that date or at any time before it. */
    public static Edtf before(Edtf end) {
        return new Edtf("../" + end.text, Interval.until(end.interval.endExclusive().orElseThrow()));
    }

    /** On that date or at any time after it. */
    public static Edtf from(Edtf start) {
        return new Edtf(start.text + "/..", Interval.from(start.interval.startInclusive().orElseThrow()));
    }

    /** The same, approximately. */
    public Edtf approximate() {
        return isApproximate() ? this : new Edtf(text + "~", interval);
    }

    public boolean isApproximate() {
        return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    /** What it denotes; approximation does not widen it. */
    public Interval interval() {
        return interval;
    }

    /** By start, then by end; an open start is before all others. */
    @Override
    public int compareTo(Edtf other) {
        int byStart = interval.startInclusive()
                .map(s -> other.interval.startInclusive().map(s::compareTo).orElse(1))
                .orElse(other.interval.startInclusive().isPresent() ? -1 : 0);
        return byStart != 0 ? byStart : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    /** The EDTF string. */
    @Override
    public String toString() {
        return text;
    }
}
