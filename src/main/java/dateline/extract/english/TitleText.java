package dateline.extract.english;

import dateline.text.Span;
import java.util.regex.Pattern;

/** A headline in the making: words of a sentence, as they stand there, with some left out or replaced. */
final class TitleText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final Pattern BEFORE_MARK = Pattern.compile(" ([,;:.])");
    private static final Pattern LAST_MARKS = Pattern.compile("[\\s,;:\\-\u2013\u2014]+$");
    private static final Pattern LAST_SMALL_WORDS = Pattern.compile(
            "( (and again|and|or|but|nor|of|the|a|an|between|from|with|for|since|until|during|by|as))+$");

    private final String text;
    private final Parse parse;
    private final StringBuilder title = new StringBuilder();
    private String lastName = "";
    private int last = -1;

    TitleText(String text, Parse parse) {
        this.text = text;
        this.parse = parse;
    }

    Word word(int i) {
        return parse.word(i);
    }

    void keep(int i) {
        between(i);
        Span span = parse.word(i).span();
        title.append(span.in(text));
        last = i;
    }

    /** Puts other words in place of those from {@code i} to {@code lastReplaced}. */
    void replace(int i, int lastReplaced, String words) {
        between(i);
        title.append(words);
        lastName = words;
        last = lastReplaced;
    }

    /** What stands between this word and the last one kept: quotation marks and white space as in the text. */
    private void between(int i) {
        if (last < 0) {
            return;
        }
        String gap = last + 1 == i
                ? text.substring(
                        parse.word(last).span().endExclusive(),
                        parse.word(i).span().startInclusive())
                : " ";
        title.append(gap);
    }

    /** Whether a name is the last one put into the headline. */
    boolean lastNamed(String name) {
        return lastName.equals(name);
    }

    @Override
    public String toString() {
        return title.toString();
    }

    static String firstWord(String title) {
        int space = title.indexOf(' ');
        return space < 0 ? title : title.substring(0, space);
    }

    /** One space between words, a capital first, quotation marks in pairs or none, no mark at the end. */
    static String tidy(String title) {
        String tidy = SPACE.matcher(title).replaceAll(" ");
        tidy = BEFORE_MARK.matcher(tidy).replaceAll("$1").strip();
        tidy = LAST_MARKS.matcher(tidy).replaceAll("");
        tidy = LAST_SMALL_WORDS.matcher(tidy).replaceAll("");
        long opens = tidy.chars().filter(c -> c == '\u201c').count();
        long closes = tidy.chars().filter(c -> c == '\u201d').count();
        long straight = tidy.chars().filter(c -> c == '"').count();
        if (opens > closes && opens - closes == 1 && tidy.lastIndexOf('\u201c') > tidy.lastIndexOf('\u201d')) {
            tidy = tidy + "\u201d";
        } else if (opens != closes) {
            tidy = tidy.replaceAll("[\u201c\u201d]", "");
        }
        if (straight % 2 != 0) {
            tidy = tidy.replace("\"", "");
        }
        if (tidy.isEmpty()) {
            return tidy;
        }
        int first = tidy.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + tidy.substring(Character.charCount(first));
    }
}
