package dateline.extract.english;

import java.util.List;
import java.util.Optional;

/** Tells what a relative clause speaks of where the noun right before it is only a part: rather an event than its place. */
final class Antecedents {

    private final Lexicon lexicon;
    private final TriggerLexicon triggers;
    private final List<Word> words;
    private final List<Phrase> phrases;

    Antecedents(Lexicon lexicon, List<Word> words, List<Phrase> phrases) {
        this.lexicon = lexicon;
        this.triggers = lexicon.triggers();
        this.words = words;
        this.phrases = phrases;
    }

    /** @param nearest the phrase right before the relative */
    List<Phrase> subject(Clause clause, List<Phrase> nearest) {
        if (nearest.isEmpty() || nearest.get(0).head(words).lower().equals("one")) {
            return nearest;
        }
        if (clause.marker().equals("who")) {
            return person(nearest);
        }
        if (harm(clause.verb().lemma())) {
            return cause(nearest);
        }
        return clause.marker().equals("which") ? placed(nearest) : nearest;
    }

    /** Of "the king of Spain and the queen of Norway, who met" both, and not Norway. */
    private List<Phrase> person(List<Phrase> nearest) {
        Optional<Phrase> titled = before("of", nearest.get(0))
                .filter(phrase -> nearest.get(0).head(words).is(Part.NAME) && isPerson(phrase));
        if (titled.isEmpty()) {
            return nearest;
        }
        Optional<Phrase> joined = before("and", titled.get())
                .flatMap(place -> before("of", place))
                .filter(this::isPerson);
        return joined.map(first -> List.of(first, titled.get()))
                .orElse(titled.map(List::of).orElse(nearest));
    }

    /** "King Carl", "the queen". */
    private boolean isPerson(Phrase phrase) {
        Word head = phrase.head(words);
        return head.is(Part.NAME) || lexicon.role(head.lower());
    }

    /** Of "a plant in Valencia, which opened in 1986" the plant: rather than the place where it is. */
    private List<Phrase> placed(List<Phrase> nearest) {
        Phrase place = nearest.get(0);
        return List.of("in", "at", "near", "over", "across", "on", "outside").stream()
                .filter(preposition -> place.head(words).is(Part.NAME))
                .flatMap(preposition -> before(preposition, place).stream())
                .filter(thing -> thing.head(words).is(Part.NOUN) && !afterPreposition(thing))
                .findFirst()
                .map(List::of)
                .orElse(nearest);
    }

    /** The phrase that ends right before the word, where that stands right before the other phrase. */
    private Optional<Phrase> before(String word, Phrase other) {
        int at = other.first() - 1;
        return phrases.stream()
                .filter(phrase -> at > 0 && words.get(at).lower().equals(word) && phrase.end() == at)
                .findFirst();
    }

    /**
     * Whether a thing told more of is the only one that may be meant: no preposition before it, or "of" before a name
     * ("the chairman of Nordbank") or after a person's role ("the head of the party").
     */
    static boolean only(Lexicon lexicon, Parse parse, Phrase thing) {
        int at = thing.first() - 1;
        if (at < 1 || !parse.word(at).is(Part.PREPOSITION)) {
            return true;
        }
        Word before = parse.word(at - 1);
        boolean within = parse.phraseAt(at - 1)
                .filter(above ->
                        above.first() > 0 && parse.word(above.first() - 1).is(Part.PREPOSITION))
                .isPresent();
        return parse.word(at).lower().equals("of")
                && !within
                && (thing.head(parse.words()).is(Part.NAME) || lexicon.role(before.lower()));
    }

    /**
     * Of "a treaty calling for demarcation, which the two signed" the treaty: rather an event than what it is about; but of
     * "the war over the islands, which Peru retook" the islands.
     */
    List<Phrase> event(String lemma, List<Phrase> antecedent) {
        boolean act = triggers.verb(lemma).isPresent() || triggers.light(lemma);
        if (!act || antecedent.isEmpty() || isEvent(antecedent.get(0)) || !afterPreposition(antecedent.get(0))) {
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
        return triggers.noun(head).isPresent();
    }

    private static boolean harm(String lemma) {
        return switch (lemma) {
            case "kill", "injure", "wound", "maim", "destroy", "damage", "claim", "leave", "devastate" -> true;
            default -> false;
        };
    }

    /** Of "the bombing of a clinic that killed two" the bombing. */
    private List<Phrase> cause(List<Phrase> antecedent) {
        if (antecedent.isEmpty() || isEvent(antecedent.get(0))) {
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
