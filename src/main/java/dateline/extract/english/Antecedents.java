package dateline.extract.english;

import java.util.List;

/** Tells what a relative clause speaks of where the noun right before it is only a part: rather an event than its place. */
final class Antecedents {

    private final TriggerLexicon triggers;
    private final List<Word> words;
    private final List<Phrase> phrases;

    Antecedents(TriggerLexicon triggers, List<Word> words, List<Phrase> phrases) {
        this.triggers = triggers;
        this.words = words;
        this.phrases = phrases;
    }

    /** @param nearest the phrase right before the relative */
    List<Phrase> subject(String lemma, List<Phrase> nearest) {
        return harm(lemma) ? cause(nearest) : nearest;
    }

    /** Of "a treaty calling for demarcation, which the two signed" the treaty: rather an event than what it is about. */
    List<Phrase> event(List<Phrase> antecedent) {
        if (antecedent.isEmpty() || isEvent(antecedent.get(0)) || !afterPreposition(antecedent.get(0))) {
            return antecedent;
        }
        int start = antecedent.get(0).first();
        List<Phrase> events = phrases.stream()
                .filter(phrase -> phrase.end() <= start && start - phrase.end() <= 6 && isEvent(phrase))
                .toList();
        return events.isEmpty() ? antecedent : events.subList(events.size() - 1, events.size());
    }

    private boolean isEvent(Phrase phrase) {
        Word head = phrase.head(words);
        return head.is(Part.NOUN) && triggers.noun(head.lemma()).isPresent();
    }

    private static boolean harm(String lemma) {
        return switch (lemma) {
            case "kill", "injure", "wound", "maim", "destroy", "damage", "claim", "leave", "devastate" -> true;
            default -> false;
        };
    }

    /** Of "the bombing of a clinic that killed two" the bombing. */
    private List<Phrase> cause(List<Phrase> antecedent) {
        if (antecedent.isEmpty()) {
            return antecedent;
        }
        Phrase phrase = antecedent.get(0);
        for (int i = phrases.indexOf(phrase) - 1; i >= 0; i--) {
            Phrase earlier = phrases.get(i);
            for (int between = earlier.end(); between < phrases.get(i + 1).first(); between++) {
                if (!words.get(between).is(Part.PREPOSITION)
                        && !words.get(between).is(Part.COMMA)
                        && !words.get(between).is(Part.CONJUNCTION)) {
                    return antecedent;
                }
            }
            if (isEvent(earlier)) {
                return List.of(earlier);
            }
        }
        return antecedent;
    }

    private boolean afterPreposition(Phrase phrase) {
        int at = phrase.first() - 1;
        return at >= 0 && (words.get(at).is(Part.PREPOSITION) || words.get(at).is(Part.TO));
    }
}
