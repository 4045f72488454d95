package dateline.text;

import java.util.Arrays;

/**
 * The tokens of a text as a structure of arrays: words (runs of letters), numbers (runs of ASCII digits) and single
 * marks. No string is made per token; a word carries the hash of its small letters, a number its value.
 *
 * <p>An index outside the text is answered as a mark with nothing in it, so that a rule may look one further on either
 * side without asking first.
 */
public final class Tokens {

    /** What stands between a token and the one before it. */
    public enum Gap {
        NONE,
        SPACE,
        LINE,
        PARAGRAPH
    }

    static final byte WORD = 1;
    static final byte NUMBER = 2;
    static final byte MARK = 3;

    /** Greater numbers are answered as this. */
    public static final int LARGE = 999_999_999;

    /** News has a token in five characters, tables have more: what is guessed too small is copied. */
    private static final int SHORTEST_MEAN_TOKEN = 4;

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] values;
    private byte[] kinds;
    private byte[] gaps;

    Tokens(String text) {
        this.text = text;
        int guess = text.length() / SHORTEST_MEAN_TOKEN + 16;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.values = new int[guess];
        this.kinds = new byte[guess];
        this.gaps = new byte[guess];
    }

    void add(byte kind, int start, int end, int value, byte gap) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        values[size] = value;
        kinds[size] = kind;
        gaps[size] = gap;
        size++;
    }

    private void grow() {
        int larger = size + (size >> 1);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        values = Arrays.copyOf(values, larger);
        kinds = Arrays.copyOf(kinds, larger);
        gaps = Arrays.copyOf(gaps, larger);
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public boolean isWord(int index) {
        return has(index) && kinds[index] == WORD;
    }

    public boolean isNumber(int index) {
        return has(index) && kinds[index] == NUMBER;
    }

    /** Whether the token is that one mark. */
    public boolean isMark(int index, char mark) {
        return has(index) && kinds[index] == MARK && values[index] == mark;
    }

    /**
     * A number's value, at most {@link #LARGE}; a mark's character; of a word in small letters, {@link String#hashCode},
     * with ASCII capitals taken as small letters.
     */
    public int value(int index) {
        return has(index) ? values[index] : 0;
    }

    /** Whether the token is that word, given in small letters. The hash tells most others apart. */
    public boolean spells(int index, String word) {
        return has(index) && values[index] == word.hashCode() && hasLetters(index, word);
    }

    private boolean hasLetters(int index, String word) {
        int start = starts[index];
        if (ends[index] - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Tokenizer.fold(text.charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first character; 0 outside the text. */
    public char first(int index) {
        return has(index) ? text.charAt(starts[index]) : 0;
    }

    public int start(int index) {
        return has(index) ? starts[index] : text.length();
    }

    public int end(int index) {
        return has(index) ? ends[index] : text.length();
    }

    public int length(int index) {
        return has(index) ? ends[index] - starts[index] : 0;
    }

    /** What stands before the token; before the first one, a paragraph's break. */
    public Gap gap(int index) {
        return has(index) ? GAPS[gaps[index]] : Gap.PARAGRAPH;
    }

    /** Whether the token follows the one before it with nothing between them. */
    public boolean isGlued(int index) {
        return has(index) && gaps[index] == 0;
    }

    /** The characters from one token to another, the last one included. */
    public Span span(int first, int last) {
        return Span.of(starts[first], ends[last]);
    }

    private boolean has(int index) {
        return index >= 0 && index < size;
    }

    private static final Gap[] GAPS = Gap.values();
}
