package dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A stretch of local time, half-open; each end may be open (unbounded). Local, because news text rarely tells a zone: a
 * time with a zone is turned into the publisher's where that is known, and kept on the clock told where it is not.
 */
public final class Interval implements Comparable<Interval> {

    private static final Interval ALWAYS = new Interval(LocalDateTime.MIN, LocalDateTime.MAX);

    /** {@link LocalDateTime#MIN} stands for an open start, {@link LocalDateTime#MAX} for an open end. */
    private final LocalDateTime startInclusive;

    private final LocalDateTime endExclusive;

    private Interval(LocalDateTime startInclusive, LocalDateTime endExclusive) {
        if (!startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException(
                    "an interval that does not run forward: " + startInclusive + " to " + endExclusive);
        }
        this.startInclusive = startInclusive;
        this.endExclusive = endExclusive;
    }

    public static Interval of(LocalDateTime startInclusive, LocalDateTime endExclusive) {
        return new Interval(startInclusive, endExclusive);
    }

    public static Interval ofDays(LocalDate firstDay, LocalDate dayAfterLast) {
        return new Interval(firstDay.atStartOfDay(), dayAfterLast.atStartOfDay());
    }

    public static Interval ofDay(LocalDate day) {
        return ofDays(day, day.plusDays(1));
    }

    public static Interval from(LocalDateTime startInclusive) {
        return new Interval(startInclusive, LocalDateTime.MAX);
    }

    public static Interval until(LocalDateTime endExclusive) {
        return new Interval(LocalDateTime.MIN, endExclusive);
    }

    /** Open at both ends. */
    public static Interval always() {
        return ALWAYS;
    }

    /** The first moment; empty where the start is open. */
    public Optional<LocalDateTime> startInclusive() {
        return startInclusive.equals(LocalDateTime.MIN) ? Optional.empty() : Optional.of(startInclusive);
    }

    /** The moment after the last; empty where the end is open. */
    public Optional<LocalDateTime> endExclusive() {
        return endExclusive.equals(LocalDateTime.MAX) ? Optional.empty() : Optional.of(endExclusive);
    }

    /** The first day touched; empty where the start is open. */
    public Optional<LocalDate> earliest() {
        return startInclusive().map(LocalDateTime::toLocalDate);
    }

    /** The day after the last day touched; empty where the end is open. */
    public Optional<LocalDate> latest() {
        return endExclusive().map(end -> end.minusNanos(1).toLocalDate().plusDays(1));
    }

    public boolean contains(Interval other) {
        return !other.startInclusive.isBefore(startInclusive) && !other.endExclusive.isAfter(endExclusive);
    }

    public boolean overlaps(Interval other) {
        return startInclusive.isBefore(other.endExclusive) && other.startInclusive.isBefore(endExclusive);
    }

    /** What both hold; empty where they share nothing. */
    public Optional<Interval> intersect(Interval other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                startInclusive.isAfter(other.startInclusive) ? startInclusive : other.startInclusive,
                endExclusive.isBefore(other.endExclusive) ? endExclusive : other.endExclusive));
    }

    /** The smallest interval that holds both. */
    public Interval cover(Interval other) {
        return new Interval(
                startInclusive.isBefore(other.startInclusive) ? startInclusive : other.startInclusive,
                endExclusive.isAfter(other.endExclusive) ? endExclusive : other.endExclusive);
    }

    /** From the start of this one to the end of the other. */
    Interval through(Interval last) {
        return new Interval(startInclusive, last.endExclusive);
    }

    boolean startsBefore(Interval other) {
        return startInclusive.isBefore(other.startInclusive);
    }

    boolean endsBefore(Interval other) {
        return endExclusive.isBefore(other.endExclusive);
    }

    /** By start, then by end; an open start is before all others, an open end after. */
    @Override
    public int compareTo(Interval other) {
        int byStart = startInclusive.compareTo(other.startInclusive);
        return byStart != 0 ? byStart : endExclusive.compareTo(other.endExclusive);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval that
                && startInclusive.equals(that.startInclusive)
                && endExclusive.equals(that.endExclusive);
    }

    @Override
    public int hashCode() {
        return 31 * startInclusive.hashCode() + endExclusive.hashCode();
    }

    @Override
    public String toString() {
        return "[" + startInclusive().map(Object::toString).orElse("..") + ", "
                + endExclusive().map(Object::toString).orElse("..") + ")";
    }
}
