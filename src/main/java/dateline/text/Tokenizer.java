package dateline.text;

/** Cuts a text into {@link Tokens} in one pass. */
public final class Tokenizer {

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte SPACE = 3;
    private static final byte BREAK = 4;
    private static final byte[] ASCII = asciiClasses();

    private Tokenizer() {}

    public static Tokens tokenize(String text) {
        Tokens tokens = new Tokens(text);
        int length = text.length();
        byte gap = 3;
        int i = 0;
        while (i < length) {
            byte kind = classOf(text.charAt(i));
            switch (kind) {
                case LETTER -> {
                    i = word(text, i, tokens, gap);
                    gap = 0;
                }
                case DIGIT -> {
                    i = number(text, i, tokens, gap);
                    gap = 0;
                }
                case SPACE -> {
                    i++;
                    gap = gap == 0 ? 1 : gap;
                }
                case BREAK -> {
                    boolean crlf = text.charAt(i) == '\r' && i + 1 < length && text.charAt(i + 1) == '\n';
                    i += crlf ? 2 : 1;
                    gap = (byte) (gap >= 2 ? 3 : 2);
                }
                default -> {
                    tokens.add(Tokens.MARK, i, i + 1, text.charAt(i), gap);
                    gap = 0;
                    i++;
                }
            }
        }
        return tokens;
    }

    private static int word(String text, int start, Tokens to, byte gap) {
        int hash = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (classOf(c) != LETTER) {
                break;
            }
            hash = 31 * hash + fold(c);
            i++;
        }
        to.add(Tokens.WORD, start, i, hash, gap);
        return i;
    }

    private static int number(String text, int start, Tokens to, byte gap) {
        long value = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            value = Math.min(Tokens.LARGE, 10 * value + (c - '0'));
            i++;
        }
        to.add(Tokens.NUMBER, start, i, (int) value, gap);
        return i;
    }

    /** ASCII capitals as small letters, anything else as it is. */
    static char fold(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static byte classOf(char c) {
        if (c < 128) {
            return ASCII[c];
        }
        if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
            return BREAK;
        }
        if (c == '\u00a0' || Character.isSpaceChar(c)) {
            return SPACE;
        }
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                ? LETTER
                : 0;
    }

    private static byte[] asciiClasses() {
        byte[] classes = new byte[128];
        for (char c = 0; c < 128; c++) {
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                classes[c] = LETTER;
            } else if (c >= '0' && c <= '9') {
                classes[c] = DIGIT;
            } else if (c == '\n' || c == '\r') {
                classes[c] = BREAK;
            } else if (c <= ' ') {
                classes[c] = SPACE;
            }
        }
        return classes;
    }
}
