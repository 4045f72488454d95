package dateline.extract.english;

import dateline.extract.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that tell of events, read from {@code triggers.txt}, where the meaning of each section stands. */
final class TriggerLexicon {

    /** A verb that tells an event only with one of these words near it. */
    private record Need(Kind kind, Set<String> companions) {}

    private final Map<String, Kind> verbs = new HashMap<>();
    private final Map<String, Kind> nouns = new HashMap<>();
    private final Map<String, List<Need>> needs = new HashMap<>();
    private final Map<String, Set<String>> refused = new HashMap<>();
    private final Set<String> light = new HashSet<>();
    private final Set<String> occurrence = new HashSet<>();
    private final Set<String> calendarNouns = new HashSet<>();
    private final Set<String> calendarVerbs = new HashSet<>();

    private TriggerLexicon() {}

    static TriggerLexicon load() {
        TriggerLexicon lexicon = new TriggerLexicon();
        String section = "";
        for (String line : WordLists.lines("triggers.txt")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                int colon = line.indexOf(':');
                lexicon.add(section, line.substring(0, colon), line.substring(colon + 1));
            }
        }
        return lexicon;
    }

    private void add(String section, String what, String rest) {
        List<String> words = WordLists.words(rest);
        switch (section) {
            case "LIGHT" -> light.addAll(words);
            case "OCCURRENCE" -> occurrence.addAll(words);
            case "CALENDAR" -> (what.equals("nouns") ? calendarNouns : calendarVerbs).addAll(words);
            default -> addTo(Kind.valueOf(section), what, words);
        }
    }

    private void addTo(Kind kind, String what, List<String> words) {
        switch (what) {
            case "verbs" -> words.forEach(word -> verbs.put(word, kind));
            case "nouns" -> words.forEach(word -> nouns.putIfAbsent(word, kind));
            case "not" -> refused.put(words.get(0), Set.copyOf(words.subList(2, words.size())));
            case "needs" ->
                needs.computeIfAbsent(words.get(0), verb -> new ArrayList<>())
                        .add(new Need(kind, Set.copyOf(words.subList(2, words.size()))));
            default -> throw new IllegalStateException("triggers.txt has no such line: " + what);
        }
    }

    /** All base forms of verbs that stand in the lexicon, in whatever part. */
    Set<String> verbLemmas() {
        Set<String> all = new HashSet<>(verbs.keySet());
        all.addAll(needs.keySet());
        all.addAll(light);
        all.addAll(occurrence);
        all.addAll(calendarVerbs);
        return all;
    }

    Optional<Kind> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    Optional<Kind> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** The kind of event that the noun names, as it stands ("talks") or in the singular. */
    Optional<Kind> noun(Word head) {
        return head.is(Part.NOUN) ? noun(head.lower()).or(() -> noun(head.lemma())) : Optional.empty();
    }

    /** The kind that the verb tells in the company of one of these words. */
    Optional<Kind> verbWith(String lemma, Set<String> companions) {
        for (Need need : needs.getOrDefault(lemma, List.of())) {
            for (String companion : companions) {
                if (need.companions().contains(companion)) {
                    return Optional.of(need.kind());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the verb means something else with this object ("met expectations"). */
    boolean refuses(String lemma, String object) {
        return refused.getOrDefault(lemma, Set.of()).contains(object);
    }

    boolean light(String lemma) {
        return light.contains(lemma);
    }

    boolean occurrence(String lemma) {
        return occurrence.contains(lemma);
    }

    boolean calendarNoun(String lemma) {
        return calendarNouns.contains(lemma);
    }

    boolean calendarVerb(String lemma) {
        return calendarVerbs.contains(lemma);
    }
}
