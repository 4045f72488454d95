package dateline.extract.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who each noun phrase of a text stands for, pronouns and roles included, as far as that is safe to say. */
final class Cast {

    /** By the offset in the text at which a phrase, or a possessive pronoun, begins. */
    private final Map<Integer, List<Party>> byOffset;

    Cast(Map<Integer, List<Party>> byOffset) {
        this.byOffset = Map.copyOf(byOffset);
    }

    /** The parties that the phrase names; several for "the two leaders", none for what is no party. */
    List<Party> of(Parse parse, Phrase phrase) {
        return byOffset.getOrDefault(parse.word(phrase.first()).span().startInclusive() * 2, List.of());
    }

    /** Whom a possessive pronoun ("his") stands for. */
    Optional<Party> possessor(Word word) {
        return byOffset.getOrDefault(word.span().startInclusive() * 2 + 1, List.of()).stream()
                .findFirst();
    }

    /** The parties of several phrases, each once. */
    List<Party> of(Parse parse, List<Phrase> phrases) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            for (Party party : of(parse, phrase)) {
                parties.putIfAbsent(party.name(), party);
            }
        }
        return new ArrayList<>(parties.values());
    }

    static final class Builder {
        private final Map<Integer, List<Party>> byOffset = new HashMap<>();

        void phrase(Word first, List<Party> parties) {
            byOffset.put(first.span().startInclusive() * 2, List.copyOf(parties));
        }

        void possessor(Word word, Party party) {
            byOffset.put(word.span().startInclusive() * 2 + 1, List.of(party));
        }

        Optional<Party> owner(Word possessive) {
            return byOffset.getOrDefault(possessive.span().startInclusive() * 2 + 1, List.of()).stream()
                    .findFirst();
        }

        Cast build() {
            return new Cast(byOffset);
        }
    }
}
