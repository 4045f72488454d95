package dateline.time.english;

import dateline.text.SentenceSplitter;
import dateline.text.Tokenizer;
import dateline.text.Tokens;
import java.util.Optional;

/** A text's tokens with what the lexicon knows of each: what rules look at. */
final class Scan {

    private final Tokens tokens;
    private final Word[] words;

    /** Made when a rule first asks. */
    private Optional<DayOrder> dayOrder = Optional.empty();

    /** The number read last, and the token that it begins at: several rules ask for it, one after the other. */
    private Optional<Amount> amount = Optional.empty();

    private int amountAt = -1;

    Scan(String text) {
        this.tokens = Tokenizer.tokenize(text);
        this.words = new Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.isWord(i) ? Lexicon.ENGLISH.at(tokens, i) : Word.NONE;
        }
    }

    /** What the text's dates in digits tell of their order. */
    DayOrder dayOrder() {
        DayOrder order = dayOrder.orElseGet(() -> NumericDate.orderIn(this));
        dayOrder = Optional.of(order);
        return order;
    }

    /** The number that begins at the token, in digits or words. */
    Optional<Amount> amount(int first) {
        if (first != amountAt) {
            amount = Amount.read(this, first);
            amountAt = first;
        }
        return amount;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return words.length;
    }

    /** The bits of the kinds that a token has. */
    long kinds(int index) {
        if (tokens.isNumber(index)) {
            return Kind.DIGITS.bit;
        }
        if (isApostrophe(index)) {
            return Kind.APOSTROPHE.bit;
        }
        return word(index).kinds();
    }

    Word word(int index) {
        return index >= 0 && index < words.length ? words[index] : Word.NONE;
    }

    boolean is(int index, Kind kind) {
        return word(index).is(kind);
    }

    boolean isNumber(int index) {
        return tokens.isNumber(index);
    }

    int number(int index) {
        return tokens.value(index);
    }

    /** How many digits or letters. */
    int length(int index) {
        return tokens.length(index);
    }

    boolean isMark(int index, char mark) {
        return tokens.isMark(index, mark);
    }

    boolean isApostrophe(int index) {
        return isMark(index, '\'') || isMark(index, '’') || isMark(index, '‘');
    }

    /** A hyphen or a dash with nothing before it. */
    boolean isHyphen(int index) {
        return isMark(index, '-') || isMark(index, '–') || isMark(index, '‐') || isMark(index, '‑');
    }

    /** Whether the token begins with a capital letter. */
    boolean isCapital(int index) {
        return tokens.isWord(index) && Character.isUpperCase(tokens.first(index));
    }

    /** Whether the token is that word, given in small letters. */
    boolean says(int index, String word) {
        return tokens.spells(index, word);
    }

    boolean saysAny(int index, String one, String other) {
        return says(index, one) || says(index, other);
    }

    boolean saysAny(int index, String first, String second, String third) {
        return says(index, first) || says(index, second) || says(index, third);
    }

    boolean saysAny(int index, String first, String second, String third, String fourth) {
        return saysAny(index, first, second) || saysAny(index, third, fourth);
    }

    /** The same of a longer list, which a rule keeps: an array made for each question would be garbage. */
    boolean saysAny(int index, String[] anyOf) {
        for (String word : anyOf) {
            if (says(index, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token ends in those small letters. */
    boolean endsIn(int index, String ending) {
        return tokens.length(index) >= ending.length()
                && tokens.text().startsWith(ending, tokens.end(index) - ending.length());
    }

    /** Whether the token stands right after the one before it. */
    boolean isGlued(int index) {
        return tokens.isGlued(index);
    }

    /** Whether a paragraph begins at the token. */
    boolean startsParagraph(int index) {
        return tokens.gap(index) == Tokens.Gap.PARAGRAPH;
    }

    /** Whether a sentence begins at the token, as far as the tokens around it tell. */
    boolean startsSentence(int index) {
        return index <= 0
                || startsParagraph(index)
                || isMark(index - 1, '?')
                || isMark(index - 1, '!')
                || isCapital(index) && isFullStop(stopBefore(index), index);
    }

    /** Whether a sentence ends with the token. */
    boolean endsSentence(int index) {
        if (isMark(index, '?') || isMark(index, '!') || startsParagraph(index + 1)) {
            return true;
        }
        int next = index + 1;
        while (isMark(index, '.') && isQuote(next)) {
            next++;
        }
        return isMark(index, '.') && isCapital(next) && isFullStop(index, next);
    }

    /** The token before the quotes that close one sentence and open the next. */
    private int stopBefore(int index) {
        int at = index - 1;
        while (isQuote(at)) {
            at--;
        }
        return at;
    }

    private boolean isQuote(int index) {
        return isMark(index, '"') || isMark(index, '”') || isMark(index, '“') || isApostrophe(index);
    }

    /** Not the one of "Mr. Kim", "the U.S. Senate", "George W. Bush"; a sentence that ends with "U.S." is told by the next one's first word. */
    private boolean isFullStop(int stop, int next) {
        boolean apart = next > stop + 1 || !isGlued(next);
        boolean letter = tokens.isWord(stop - 1) && length(stop - 1) == 1 && isGlued(stop);
        return isMark(stop, '.')
                && apart
                && !is(stop - 1, Kind.TITLE)
                && (!letter || SentenceSplitter.startsAnew(tokens.text(), tokens.start(next)));
    }

    /** Whether a word with its hyphen tells the part of what begins at the token: "mid-June", "end-2016". */
    boolean isSoftened(int index) {
        boolean joined = isHyphen(index - 1) && isGlued(index) && isGlued(index - 1);
        return joined && (is(index - 2, Kind.SOFT) || says(index - 2, "end"));
    }

    /** Past a hyphen with nothing around it, if one stands there. */
    int skipHyphen(int index) {
        return isHyphen(index) && isGlued(index) && isGlued(index + 1) ? index + 1 : index;
    }

    /** Past the full stop of an abbreviation, if one stands there. */
    int skipDot(int index) {
        return isMark(index, '.') && isGlued(index) ? index + 1 : index;
    }

    int skipComma(int index) {
        return isMark(index, ',') ? index + 1 : index;
    }
}
