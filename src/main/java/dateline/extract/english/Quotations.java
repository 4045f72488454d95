package dateline.extract.english;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The direct quotations of a text, in order, none within another. A quotation that a paragraph leaves open goes on where
 * the next paragraph opens with a mark, and ends with its paragraph otherwise.
 */
final class Quotations {

    private final List<Span> spans;

    private Quotations(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    static Quotations of(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        boolean curly = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (open >= 0) {
                    spans.add(Span.of(open, i));
                }
                open = -1;
            } else if (open < 0 && opens(text, i)) {
                open = i;
                curly = c != '"';
            } else if (open >= 0 && closes(text, i, text.charAt(open), curly)) {
                spans.add(Span.of(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0) {
            spans.add(Span.of(open, text.length()));
        }
        return new Quotations(spans);
    }

    private static boolean opens(String text, int i) {
        char c = text.charAt(i);
        boolean wordBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        return c == '\u201c'
                || c == '\u00ab'
                || c == '"' && !wordBefore
                || c == '\u2018' && !wordBefore
                || c == '`' && !wordBefore;
    }

    private static boolean closes(String text, int i, char open, boolean curly) {
        char c = text.charAt(i);
        boolean wordAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return switch (open) {
            case '\u2018' -> c == '\u2019' && !wordAfter;
            case '`' -> c == '\'' && !wordAfter && i > 0 && text.charAt(i - 1) == '\'';
            default -> curly ? c == '\u201d' || c == '\u00bb' || c == '"' && !wordAfter : c == '"';
        };
    }

    /** Whether the stretch lies in one quotation. */
    boolean hold(Span stretch) {
        int at = at(stretch.startInclusive());
        return at >= 0 && spans.get(at).contains(stretch);
    }

    /** Whether the stretch is quoted but for the marks and white space at its ends. */
    boolean fill(Span stretch) {
        int at = at(stretch.startInclusive());
        return at >= 0 && spans.get(at).endExclusive() >= stretch.endExclusive() - 1;
    }

    /** Whether an offset lies in a quotation of more than a few words: not a mere borrowed phrase. */
    boolean speechAt(int offset, int leastLength) {
        int at = at(offset);
        return at >= 0 && spans.get(at).length() >= leastLength;
    }

    /** The number of the quotation that holds the offset, or -1. */
    private int at(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (span.contains(offset)) {
                return middle;
            }
            if (span.startInclusive() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }
}
