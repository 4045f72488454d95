package dateline.text;

/**
 * A stretch of a text, half-open, in UTF-16 code units: the units of {@link String#substring} and of JavaScript, so
 * that a span means the same characters in the store, in the API and in the browser.
 */
public record Span(int startInclusive, int endExclusive) implements Comparable<Span> {

    public Span {
        if (startInclusive < 0 || endExclusive < startInclusive) {
            throw new IllegalArgumentException("not a span: [" + startInclusive + ", " + endExclusive + ")");
        }
    }

    public static Span of(int startInclusive, int endExclusive) {
        return new Span(startInclusive, endExclusive);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(startInclusive, other.startInclusive), Math.max(endExclusive, other.endExclusive));
    }

    public int length() {
        return endExclusive - startInclusive;
    }

    public boolean isEmpty() {
        return startInclusive == endExclusive;
    }

    public boolean contains(int offset) {
        return startInclusive <= offset && offset < endExclusive;
    }

    public boolean contains(Span other) {
        return startInclusive <= other.startInclusive && other.endExclusive <= endExclusive;
    }

    /** Whether the two share at least one character; spans that only touch do not. */
    public boolean overlaps(Span other) {
        return startInclusive < other.endExclusive && other.startInclusive < endExclusive;
    }

    /** The characters of the span. */
    public String in(CharSequence text) {
        return text.subSequence(startInclusive, endExclusive).toString();
    }

    /** By start, and the longer first where two start together, so that what contains comes before what is contained. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(startInclusive, other.startInclusive);
        return byStart != 0 ? byStart : Integer.compare(other.endExclusive, endExclusive);
    }
}
