package dateline.extract.english;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of places by how they begin, for those that no list holds.
 *
 * <p>Takes: "Port Sudan", "Fort Bragg", "Tel Rifaat"; "El Fasher" and "San Miguel" where the text uses them as places ("in
 * El Fasher"), or they are shelled, retaken or fled. Refuses: "Al Sadr", "Port Authority".
 */
final class PlaceNames {

    private final Lexicon lexicon;
    private final Set<String> used;

    private PlaceNames(Lexicon lexicon, Set<String> used) {
        this.lexicon = lexicon;
        this.used = used;
    }

    static PlaceNames of(List<Parse> parses, Lexicon lexicon) {
        Set<String> used = new HashSet<>();
        for (Parse parse : parses) {
            for (Phrase phrase : parse.phrases()) {
                if (begins(parse, phrase) && phrase.first() > 0 && where(parse.word(phrase.first() - 1))) {
                    used.add(name(parse, phrase));
                }
            }
        }
        return new PlaceNames(lexicon, used);
    }

    boolean contain(Parse parse, Phrase phrase) {
        if (!begins(parse, phrase)
                || lexicon.organizationWord(parse.word(phrase.last()).text())) {
            return false;
        }
        boolean surely =
                switch (parse.word(phrase.first()).lower()) {
                    case "port", "fort", "tel", "deir", "beit", "mount", "lake", "cape" -> true;
                    default -> false;
                };
        return surely || used.contains(name(parse, phrase)) || taken(parse, phrase);
    }

    /** Whether it begins as many names of places do. */
    static boolean begins(Parse parse, Phrase phrase) {
        boolean names = phrase.end() - phrase.first() > 1
                && parse.words().subList(phrase.first(), phrase.end()).stream().allMatch(word -> word.is(Part.NAME));
        return names
                && switch (parse.word(phrase.first()).lower()) {
                    case "el", "al", "las", "los", "san", "santa", "saint", "st" -> true;
                    case "port", "fort", "tel", "deir", "beit", "mount", "lake", "cape" -> true;
                    default -> false;
                };
    }

    private static boolean where(Word preposition) {
        return switch (preposition.lower()) {
            case "in", "near", "at", "outside", "around", "inside" -> true;
            default -> false;
        };
    }

    /** What is done to places, and to nobody. */
    private static boolean taken(Parse parse, Phrase phrase) {
        return parse.clauses().stream()
                .filter(clause -> (clause.verb().passive() ? clause.subjects() : clause.objects()).contains(phrase))
                .anyMatch(clause -> switch (clause.verb().lemma()) {
                    case "shell", "bombard", "besiege", "retake", "recapture", "flee", "enter", "reach", "leave" ->
                        true;
                    default -> false;
                });
    }

    private static String name(Parse parse, Phrase phrase) {
        return NameReader.join(parse.words(), phrase.first(), phrase.end());
    }
}
