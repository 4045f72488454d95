package dateline.extract.english;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.time.TimeMention;
import java.util.List;
import java.util.Optional;

/**
 * A sentence taken apart.
 *
 * @param index its number in the text
 * @param mentions the time mentions that begin in it
 */
record Parse(
        int index,
        Sentence sentence,
        List<Word> words,
        List<Phrase> phrases,
        List<Clause> clauses,
        List<TimeMention> mentions) {

    Word word(int i) {
        return words.get(i);
    }

    Optional<Phrase> phraseAt(int word) {
        for (Phrase phrase : phrases) {
            if (phrase.contains(word)) {
                return Optional.of(phrase);
            }
            if (phrase.first() > word) {
                break;
            }
        }
        return Optional.empty();
    }

    Optional<Phrase> phraseFrom(int word) {
        return phrases.stream().filter(phrase -> phrase.first() == word).findFirst();
    }

    /** The clause that a word belongs to: the innermost that holds it. */
    Optional<Clause> clauseOf(int word) {
        Clause found = null;
        for (Clause clause : clauses) {
            if (clause.contains(word)) {
                found = clause;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether "of" follows the phrase. */
    boolean of(Phrase phrase) {
        return phrase.end() < words.size() && words.get(phrase.end()).lower().equals("of");
    }

    /** Whether that form stands right before the word, or before the end. */
    boolean precededBy(int word, String lower) {
        return word > 0 && word <= words.size() && words.get(word - 1).lower().equals(lower);
    }

    /** The first word that overlaps the span; the number of words where none does. */
    int wordAt(Span span) {
        int i = 0;
        while (i < words.size() && words.get(i).span().endExclusive() <= span.startInclusive()) {
            i++;
        }
        return i;
    }

    String text(int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean glued =
                    i == first || words.get(i).is(Part.GENITIVE) || words.get(i).is(Part.COMMA);
            text.append(glued ? "" : " ").append(words.get(i).text());
        }
        return text.toString();
    }
}
