package dateline.extract.english;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence into words and marks. Clitics stand alone ("Putin" + "'s", "did" + "n't"), abbreviations keep their
 * full stop, quotation marks are left out: {@link Quotations} knows them.
 *
 * <p>Not {@link dateline.text.Tokenizer}, which cuts at each change between letters, digits and marks, of any language, and
 * makes no strings, as the tagger reads "7-9pm" and "1990s" piece by piece. A parse wants words: "re-election", "U.N.",
 * "1,500", and the "n't" that negates.
 */
final class Tokenizer {

    private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt", "maj", "adm", "st",
            "jr", "sr", "co", "corp", "inc", "ltd", "rev", "hon", "no", "vs", "jan", "feb", "aug", "sept", "oct", "nov",
            "dec", "a.m", "p.m");

    /** Houses whose names end in what is a clitic elsewhere: "Moody's cut its rating". */
    private static final Set<String> HOUSES = Set.of(
            "moody's",
            "mcdonald's",
            "lloyd's",
            "sotheby's",
            "christie's",
            "macy's",
            "kellogg's",
            "sainsbury's",
            "wendy's",
            "lowe's",
            "kohl's",
            "levi's",
            "domino's",
            "poor's");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text, Span sentence) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run(sentence.startInclusive(), sentence.endExclusive());
        return tokenizer.tokens;
    }

    private void run(int from, int to) {
        int at = from;
        while (at < to) {
            int point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                at = word(at, to);
            } else {
                int width = Character.charCount(point);
                if (!Character.isWhitespace(point) && !Character.isSpaceChar(point) && !quote(point)) {
                    add(at, Math.min(to, at + width));
                }
                at += width;
            }
        }
    }

    /** Adds the word at {@code from}, clitic apart, and gives its end. */
    private int word(int from, int to) {
        int end = wordEnd(from, to);
        boolean stop = end < to && text.charAt(end) == '.' && abbreviation(from, end);
        boolean plus = end < to && text.charAt(end) == '+' && Character.isUpperCase(text.charAt(end - 1));
        if (stop || plus) {
            end++;
        }
        int clitic = clitic(from, end);
        if (clitic > from) {
            add(from, clitic);
            add(clitic, end);
        } else {
            add(from, end);
        }
        return end;
    }

    private int wordEnd(int from, int to) {
        int at = from;
        while (at < to) {
            int point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
                at += Character.charCount(point);
            } else if (at + 1 < to && joins(text.charAt(at), at) && Character.isLetterOrDigit(text.charAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean joins(char c, int at) {
        return switch (c) {
            case '-', '\u2010', '\u2011', '\'', '\u2019', '&', '/' -> true;
            case ',' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            case '.' ->
                Character.isDigit(text.charAt(at - 1)) == Character.isDigit(text.charAt(at + 1))
                        && (Character.isDigit(text.charAt(at + 1)) || singleLetterBefore(at));
            default -> false;
        };
    }

    private boolean singleLetterBefore(int dot) {
        return dot == 1 || dot > 1 && !Character.isLetterOrDigit(text.charAt(dot - 2));
    }

    private boolean abbreviation(int from, int end) {
        String word = Lexicon.lower(text.substring(from, end));
        boolean initials = end - from == 1 && Character.isUpperCase(text.charAt(from))
                || word.length() > 1 && word.charAt(word.length() - 2) == '.';
        return initials || ABBREVIATIONS.contains(word);
    }

    /** Where a clitic begins in the word, or {@code from} where there is none. */
    private int clitic(int from, int end) {
        String lower = Lexicon.lower(text.substring(from, end));
        if (lower.endsWith("n't") && lower.length() > 3) {
            return end - 3;
        }
        int apostrophe = lower.lastIndexOf('\'');
        if (HOUSES.contains(lower)) {
            return from;
        }
        return apostrophe > 0 && CLITICS.contains(lower.substring(apostrophe)) ? from + apostrophe : from;
    }

    private void add(int from, int to) {
        String written = text.substring(from, to);
        tokens.add(new Token(Span.of(from, to), written, Lexicon.lower(written)));
    }

    static boolean quote(int point) {
        return switch (point) {
            case '"', '\'', '`', '\u201c', '\u201d', '\u201e', '\u2018', '\u2019', '\u201a', '\u00ab', '\u00bb' -> true;
            default -> false;
        };
    }
}
