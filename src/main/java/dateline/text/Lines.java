package dateline.text;

/** The line breaks of a text: which of them end a paragraph, and which only wrap a long line. */
final class Lines {

    /** Mail and wire services wrap at 60 to 80 characters; no line of a wrapped text is longer than this. */
    private static final int LONGEST_WRAPPED_LINE = 100;

    /** A line shorter than this was ended by its writer. */
    private static final int SHORTEST_WRAPPED_LINE = 50;

    private Lines() {}

    /** Whether the text is set in short lines: none is long, and at least two full lines are followed by another. */
    static boolean areWrapped(String text) {
        int lineStart = 0;
        int full = 0;
        boolean previousFull = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                int length = i - lineStart;
                if (length > LONGEST_WRAPPED_LINE) {
                    return false;
                }
                if (previousFull && length > 1) {
                    full++;
                }
                previousFull = length >= SHORTEST_WRAPPED_LINE;
                lineStart = i + 1;
            }
        }
        return full >= 2;
    }

    /** The line break that ends the paragraph that begins at {@code start}, or the end of the text. */
    static int paragraphEnd(String text, int start, boolean wrapped) {
        int lineStart = start;
        for (int i = start; i < text.length(); i++) {
            if (isBreak(text.charAt(i))) {
                if (!isSoft(text, lineStart, i, wrapped)) {
                    return i;
                }
                lineStart = i + 1;
            }
        }
        return text.length();
    }

    private static boolean isSoft(String text, int lineStart, int lineBreak, boolean wrapped) {
        int next = lineBreak + 1;
        if (text.charAt(lineBreak) == '\r' && next < text.length() && text.charAt(next) == '\n') {
            return true;
        }
        while (next < text.length() && isSpace(text.charAt(next)) && !isBreak(text.charAt(next))) {
            next++;
        }
        if (next == text.length() || isBreak(text.charAt(next))) {
            return false;
        }
        int last = lineBreak - 1;
        while (last > lineStart && isSpace(text.charAt(last))) {
            last--;
        }
        if (last <= lineStart) {
            return false;
        }
        boolean goesOn = Character.isLowerCase(text.charAt(next)) && text.charAt(last) != '.';
        return goesOn || (wrapped && lineBreak - lineStart >= SHORTEST_WRAPPED_LINE);
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || Character.isWhitespace(c);
    }
}
