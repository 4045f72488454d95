package dateline.page;

/** Makes a text of characters that can be stored and shown: the visible ones, to the letter. */
final class PlainText {

    /** Of the characters of a text, at most one in this many is none. */
    private static final int TEXT_PER_CONTROL = 20;

    private PlainText() {}

    /**
     * Line ends become {@code \n}; control characters, byte order marks, soft hyphens and zero-width spaces go; a
     * surrogate without its other half becomes U+FFFD.
     *
     * @throws PageReader.NotText where so many characters are none that it must be binary
     */
    static String of(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int controls = 0;
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            int plain = plainUntil(raw, i);
            text.append(raw, i, plain);
            i = plain;
            if (i == raw.length()) {
                break;
            }
            int character = raw.codePointAt(i);
            if (character == '\r') {
                text.append(i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (character == '\n' || character == '\t') {
                text.append((char) character);
            } else if (Character.isISOControl(character)) {
                controls++;
            } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                text.append('\uFFFD');
                controls++;
            } else if (!invisible(character)) {
                text.appendCodePoint(character);
            }
        }
        if (controls * (long) TEXT_PER_CONTROL > raw.length() && controls > 1) {
            throw new PageReader.NotText("is no text: " + controls + " of its characters are not of any writing");
        }
        return text.toString();
    }

    /** Nearly all characters stay as they are, and are taken over together. */
    private static int plainUntil(String raw, int from) {
        int at = from;
        while (at < raw.length() && isPlain(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char character) {
        return (character >= ' ' && character < 0x7F)
                || character == '\n'
                || (character >= 0xA0 && character < 0x2000 && character != '\u00AD');
    }

    private static boolean invisible(int character) {
        return character == '\uFEFF' || character == '\u00AD' || character == '\u200B' || character == '\u2060';
    }
}
