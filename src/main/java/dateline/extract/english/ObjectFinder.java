package dateline.extract.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the objects of a verb: the phrase right behind it, and those joined to it. */
final class ObjectFinder {

    private static final Set<String> PARTICLE_VERBS = Set.of(
            "call", "lay", "cut", "kick", "set", "pull", "ward", "fend", "shut", "sell", "pay", "break", "take",
            "hand");

    private final List<Word> words;
    private final List<Phrase> phrases;

    ObjectFinder(List<Word> words, List<Phrase> phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** @param limit where the next verb begins, or the sentence ends */
    List<Phrase> of(VerbGroup group, int limit) {
        int at = group.end();
        while (at < limit && (words.get(at).is(Part.ADVERB) || particle(group.lemma(), at))) {
            at++;
        }
        List<Phrase> objects = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.first() < at || phrase.end() > limit) {
                continue;
            }
            boolean joined = !objects.isEmpty()
                    && phrase.first() == objects.get(objects.size() - 1).end() + 1
                    && (words.get(phrase.first() - 1).is(Part.CONJUNCTION)
                            || words.get(phrase.first() - 1).is(Part.COMMA) && listed(phrase, limit));
            boolean often = phrase.head(words).lower().equals("times");
            if (!often && (objects.isEmpty() ? phrase.first() == at : joined)) {
                objects.add(phrase);
            } else {
                break;
            }
        }
        return objects;
    }

    /** Whether it goes on as a list, or no verb follows: not "sell the unit, people familiar with it said". */
    private boolean listed(Phrase phrase, int limit) {
        for (int at = phrase.end(); at < limit; at++) {
            int word = at;
            Part part = words.get(at).part();
            boolean within = phrases.stream().anyMatch(other -> other.contains(word));
            if (part == Part.CONJUNCTION) {
                return true;
            }
            if (part != Part.COMMA && !within) {
                return limit == words.size();
            }
        }
        return limit == words.size();
    }

    /** "called off the talks", but not "capsized off the coast". */
    private boolean particle(String lemma, int at) {
        return switch (words.get(at).lower()) {
            case "up", "down", "out" -> true;
            case "off", "over" -> PARTICLE_VERBS.contains(lemma);
            default -> false;
        };
    }
}
