package dateline.time.english;

import dateline.text.Tokens;
import dateline.time.Granularity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that rules know, found by the hash that the tokenizer has made already. */
final class Lexicon {

    static final Lexicon ENGLISH = EnglishWords.lexicon();

    private final Word[] slots;
    private final int mask;

    private Lexicon(Collection<Word> words) {
        this.mask = Integer.highestOneBit(words.size()) * 8 - 1;
        this.slots = new Word[mask + 1];
        for (Word word : words) {
            int slot = spread(word.text().hashCode()) & mask;
            while (slots[slot] != null) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = word;
        }
    }

    /** The word of a token; {@link Word#NONE} for one that no rule knows. */
    Word at(Tokens tokens, int index) {
        int slot = spread(tokens.value(index)) & mask;
        while (slots[slot] != null) {
            if (tokens.spells(index, slots[slot].text())) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return Word.NONE;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /** Gathers words; one that is added twice has both kinds. */
    static final class Builder {

        private final Map<String, Word> words = new HashMap<>();

        Builder add(Kind kind, int value, Granularity unit, List<String> list) {
            for (String text : list) {
                words.merge(text, new Word(text, kind.bit, value, unit), (old, added) -> old.and(kind, value, unit));
            }
            return this;
        }

        Lexicon build() {
            return new Lexicon(words.values());
        }
    }
}
