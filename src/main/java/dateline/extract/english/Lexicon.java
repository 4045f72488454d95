package dateline.extract.english;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is known of words: closed classes, verbs, triggers, speech, roles. Loaded once, then only read. */
final class Lexicon {

    private final Map<String, Part> closed = new HashMap<>();
    private final Map<String, String> singulars = new HashMap<>();
    private final Map<String, Set<String>> reporting;
    private final Map<String, Set<String>> roles;
    private final TriggerLexicon triggers = TriggerLexicon.load();
    private final Verbs verbs;

    private Lexicon() {
        WordLists.sections("closed-class.txt")
                .forEach((part, words) -> words.forEach(word -> closed.putIfAbsent(word, Part.valueOf(part))));
        WordLists.lines("irregular-nouns.txt").forEach(line -> {
            List<String> pair = WordLists.words(line);
            singulars.put(pair.get(0), pair.get(1));
        });
        reporting = sets("reporting.txt");
        roles = sets("roles.txt");
        Set<String> regular = new HashSet<>(triggers.verbLemmas());
        WordLists.lines("verbs.txt").forEach(line -> regular.addAll(WordLists.words(line)));
        regular.addAll(set(reporting, "said"));
        regular.addAll(set(reporting, "claimed"));
        regular.addAll(StatusCues.verbs());
        verbs = Verbs.of(WordLists.lines("irregular-verbs.txt"), regular);
    }

    static Lexicon load() {
        return new Lexicon();
    }

    private static Map<String, Set<String>> sets(String name) {
        Map<String, Set<String>> sets = new HashMap<>();
        WordLists.sections(name).forEach((key, words) -> sets.put(key, Set.copyOf(new HashSet<>(words))));
        return sets;
    }

    private static Set<String> set(Map<String, Set<String>> sets, String key) {
        return sets.getOrDefault(key, Set.of());
    }

    Optional<Part> closed(String lower) {
        return Optional.ofNullable(closed.get(lower));
    }

    Verbs verbs() {
        return verbs;
    }

    TriggerLexicon triggers() {
        return triggers;
    }

    /** Whether a verb only says that somebody said or thinks something. */
    boolean reports(String lemma) {
        return set(reporting, "said").contains(lemma) || distances(lemma);
    }

    /** Whether a verb of speech or thought keeps its distance from what is said. */
    boolean distances(String lemma) {
        return set(reporting, "claimed").contains(lemma);
    }

    /** Whether a name or noun is of a medium, which passes on the words of others. */
    boolean medium(String lower) {
        return set(reporting, "media").contains(lower)
                || set(reporting, "outlets").contains(lower);
    }

    /** Whether a noun is of a medium ("agency"). */
    boolean mediaNoun(String lower) {
        return set(reporting, "media").contains(lower);
    }

    /** Whether it is the name of a medium. */
    boolean outlet(String lower) {
        return set(reporting, "outlets").contains(lower);
    }

    /** Whether people of this noun may speak without a name ("officials"). */
    boolean unnamed(String lower) {
        return set(reporting, "unnamed").contains(lower);
    }

    boolean leader(String lower) {
        return set(roles, "leader").contains(lower);
    }

    /** Whether it is the noun of one person's role. */
    boolean role(String lower) {
        return leader(lower)
                || set(roles, "office").contains(lower)
                || set(roles, "titles").contains(lower);
    }

    boolean beforeRole(String lower) {
        return set(roles, "before").contains(lower);
    }

    boolean group(String lower) {
        return set(roles, "group").contains(lower);
    }

    boolean organizationWord(String text) {
        return set(roles, "organization").contains(text);
    }

    boolean surnameFirst(String text) {
        return set(roles, "surname-first").contains(text);
    }

    boolean givenName(String text) {
        return set(roles, "given").contains(text);
    }

    /** The singular of a noun in lower case, as far as its ending tells. */
    String singular(String lower) {
        String irregular = singulars.get(lower);
        if (irregular != null) {
            return irregular;
        }
        int n = lower.length();
        if (n > 4 && lower.endsWith("ies")) {
            return lower.substring(0, n - 3) + "y";
        }
        if (n > 4
                && (lower.endsWith("ches")
                        || lower.endsWith("shes")
                        || lower.endsWith("sses")
                        || lower.endsWith("xes"))) {
            return lower.substring(0, n - 2);
        }
        boolean plural =
                n > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is");
        return plural ? lower.substring(0, n - 1) : lower;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    static Set<String> union(Collection<String> one, Collection<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
