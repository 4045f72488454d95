package dateline.extract.english;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two countries that a text is about: whom "the two sides" stands for. */
final class CountryPair {

    /** The expression reaches no further back than this many sentences. */
    private static final int REACH = 20;

    private static final Set<String> NOUNS = Set.of(
            "countries",
            "nations",
            "sides",
            "governments",
            "neighbours",
            "neighbors",
            "states",
            "republics",
            "allies",
            "rivals");

    /** The countries that each sentence names, in the order of the text. */
    private final Map<Integer, Map<String, Party>> bySentence = new LinkedHashMap<>();

    void see(Parse parse, Phrase phrase, List<Party> parties) {
        int before = phrase.first() - 1;
        boolean scene = before >= 0
                && switch (parse.word(before).lower()) {
                    case "in", "at", "near", "outside", "around" -> true;
                    default -> false;
                };
        bySentence.keySet().removeIf(sentence -> parse.index() - sentence > REACH);
        for (Party party : parties) {
            if (party.sort() == Party.Sort.COUNTRY && !scene) {
                bySentence
                        .computeIfAbsent(parse.index(), index -> new LinkedHashMap<>())
                        .putIfAbsent(party.name(), party);
            }
        }
    }

    /** Takes "the two countries", "both sides", "the two former Soviet republics". Refuses "two countries", "the two plants". */
    static boolean named(List<Word> words, Phrase phrase) {
        String first = words.get(phrase.first()).lower();
        boolean two = words.subList(phrase.first(), phrase.end()).stream()
                .anyMatch(word -> word.lower().equals("two"));
        return NOUNS.contains(phrase.head(words).lower()) && (first.equals("both") || first.equals("the") && two);
    }

    /** Empty unless all of the last sentences that name two countries name the same two. */
    List<Party> lastNamed() {
        List<Party> pair = List.of();
        for (Map<String, Party> one : bySentence.values()) {
            List<Party> countries = new ArrayList<>(one.values());
            if (countries.size() != 2) {
                continue;
            }
            if (!pair.isEmpty() && !countries.containsAll(pair)) {
                return List.of();
            }
            pair = pair.isEmpty() ? countries : pair;
        }
        return pair;
    }
}
