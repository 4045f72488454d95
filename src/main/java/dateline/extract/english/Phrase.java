package dateline.extract.english;

import dateline.text.Span;
import java.util.List;

/**
 * A noun phrase without what follows its head: "the Russian leader", "Putin's adviser Yuri Ushakov".
 *
 * @param first its first word in the sentence
 * @param end the word after its last
 */
record Phrase(int first, int end) {

    int last() {
        return end - 1;
    }

    boolean contains(int word) {
        return first <= word && word < end;
    }

    Word head(List<Word> words) {
        return words.get(end - 1);
    }

    Span span(List<Word> words) {
        return Span.of(
                words.get(first).span().startInclusive(),
                words.get(end - 1).span().endExclusive());
    }

    /** The word after the last genitive: where the phrase's own name or noun begins. */
    int core(List<Word> words) {
        for (int i = end - 1; i >= first; i--) {
            if (words.get(i).is(Part.GENITIVE)) {
                return i + 1;
            }
        }
        return first;
    }
}
