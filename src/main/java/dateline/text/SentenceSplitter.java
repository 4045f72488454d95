package dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts English news text into sentences, in one pass.
 *
 * <p>A paragraph ends at a blank line, and at a single line break unless the line was merely wrapped: the next line
 * goes on in lower case, or the whole text is set in short lines. The last sentence of a paragraph needs no full stop,
 * so a heading is a sentence of its own.
 *
 * <p>Takes as one: "the U.N. Security Council", "Mr. Kim", "J. Smith", "Jan. 6", "3.5 percent", "No. 10". Closing
 * quotes and brackets go with the full stop before them.
 */
public final class SentenceSplitter {

    /** Always followed by more of the sentence. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "capt", "maj", "sgt", "adm",
            "cmdr", "brig", "pres", "rev", "hon", "st", "mt", "messrs", "vs", "e.g", "i.e", "cf", "fig", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");

    /** Followed by more of the sentence where that does not begin in upper case, or where a number follows. */
    private static final Set<String> SHORT_FORMS = Set.of(
            "inc", "corp", "co", "ltd", "jr", "sr", "etc", "no", "nos", "pp", "vol", "est", "approx", "dept", "univ",
            "bros", "ft", "in", "lb", "oz", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
            "ave", "blvd", "rd", "ariz", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "ky", "mass", "md",
            "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash",
            "wis", "wyo");

    /** In a sentence no longer than this, an abbreviation is looked for; longer runs of letters are no abbreviation. */
    private static final int LONGEST_SHORT_FORM = 12;

    public List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        boolean wrapped = Lines.areWrapped(text);
        int paragraph = 0;
        int start = 0;
        while (start < text.length()) {
            int end = Lines.paragraphEnd(text, start, wrapped);
            if (cut(text, start, end, paragraph, sentences)) {
                paragraph++;
            }
            start = end + 1;
        }
        return sentences;
    }

    /** Adds the sentences of one paragraph; false where it is blank. */
    private static boolean cut(String text, int startInclusive, int endExclusive, int paragraph, List<Sentence> to) {
        int before = to.size();
        int start = startInclusive;
        for (int i = startInclusive; i < endExclusive; i++) {
            if (isTerminator(text.charAt(i)) && (i + 1 == endExclusive || !isTerminator(text.charAt(i + 1)))) {
                int end = afterClosers(text, i + 1, endExclusive);
                if (endsSentence(text, startInclusive, i, end, endExclusive)) {
                    add(text, start, end, paragraph, to);
                    start = end;
                    i = end - 1;
                }
            }
        }
        add(text, start, endExclusive, paragraph, to);
        return to.size() > before;
    }

    private static boolean endsSentence(String text, int from, int stop, int afterClosers, int endExclusive) {
        if (afterClosers == endExclusive) {
            return true;
        }
        if (!isSpace(text.charAt(afterClosers))) {
            return false;
        }
        int next = afterOpeners(text, afterClosers, endExclusive);
        if (next == endExclusive) {
            return true;
        }
        char first = text.charAt(next);
        if (Character.isLowerCase(first)) {
            return false;
        }
        return text.charAt(stop) != '.' || afterClosers > stop + 1 || !isAbbreviation(text, from, stop, first, next);
    }

    /** Whether the full stop belongs to an abbreviation that the sentence goes on after. */
    private static boolean isAbbreviation(String text, int from, int stop, char next, int nextAt) {
        int start = stop;
        while (start > from && stop - start < LONGEST_SHORT_FORM && isWordOrDot(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(java.util.Locale.ROOT);
        if (TITLES.contains(word)) {
            return true;
        }
        if (word.length() == 1 && Character.isUpperCase(text.charAt(start))) {
            return !word.equals("i");
        }
        if (isDotted(word)) {
            return !startsAnew(text, nextAt);
        }
        return SHORT_FORMS.contains(word) && Character.isDigit(next);
    }

    /** "U.N", "U.S.A", "p.m": single letters with dots between. */
    private static boolean isDotted(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((word.charAt(i) == '.') != (i % 2 == 1)) {
                return false;
            }
        }
        return true;
    }

    /** Words that begin a sentence far more often than they follow "the U.S." or "the U.N." inside one. */
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "It",
            "He",
            "She",
            "They",
            "I",
            "We",
            "But",
            "And",
            "This",
            "That",
            "These",
            "Those",
            "His",
            "Her",
            "Its",
            "Their",
            "On",
            "At",
            "As",
            "If",
            "When",
            "While",
            "After",
            "Before",
            "There",
            "For",
            "However",
            "Meanwhile");

    /** Whether the word there begins a sentence where an abbreviation stands before it: "in the U.S. The talks". */
    public static boolean startsAnew(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_SHORT_FORM && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return OPENERS.contains(text.substring(at, end));
    }

    private static int afterClosers(String text, int at, int endExclusive) {
        int i = at;
        while (i < endExclusive && isCloser(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int afterOpeners(String text, int at, int endExclusive) {
        int i = at;
        while (i < endExclusive && (isSpace(text.charAt(i)) || isOpener(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static void add(String text, int startInclusive, int endExclusive, int paragraph, List<Sentence> to) {
        int start = startInclusive;
        int end = endExclusive;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            to.add(new Sentence(Span.of(start, end), paragraph));
        }
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»';
    }

    private static boolean isOpener(char c) {
        return c == '"' || c == '“' || c == '‘' || c == '\'' || c == '(' || c == '[' || c == '«' || c == '–'
                || c == '—';
    }

    private static boolean isWordOrDot(char c) {
        return c == '.' || Character.isLetter(c);
    }

    private static boolean isSpace(char c) {
        return Lines.isSpace(c);
    }
}
