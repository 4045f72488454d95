package dateline.extract.english;

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
    private final Set<String> said;
    private final Set<String> claimed;
    private final Set<String> media;
    private final Set<String> outlets;
    private final Set<String> unnamed;
    private final Set<String> leaders;
    private final Set<String> calledByGivenName;
    private final Set<String> offices;
    private final Set<String> titles;
    private final Set<String> beforeRoles;
    private final Set<String> groups;
    private final Set<String> organizations;
    private final Set<String> surnamesFirst;
    private final Set<String> men;
    private final Set<String> women;
    private final Set<String> givenNames;
    private final TriggerLexicon triggers = TriggerLexicon.load();
    private final Verbs verbs;

    private Lexicon() {
        WordLists.sections("closed-class.txt")
                .forEach((part, words) -> words.forEach(word -> closed.putIfAbsent(word, Part.valueOf(part))));
        WordLists.lines("irregular-nouns.txt").forEach(line -> {
            List<String> pair = WordLists.words(line);
            singulars.put(pair.get(0), pair.get(1));
        });
        Map<String, Set<String>> reporting = sets("reporting.txt");
        said = set(reporting, "said");
        claimed = set(reporting, "claimed");
        media = set(reporting, "media");
        outlets = set(reporting, "outlets");
        unnamed = set(reporting, "unnamed");
        Map<String, Set<String>> roles = sets("roles.txt");
        leaders = set(roles, "leader");
        calledByGivenName = set(roles, "by-given-name");
        offices = set(roles, "office");
        titles = set(roles, "titles");
        beforeRoles = set(roles, "before");
        groups = set(roles, "group");
        organizations = set(roles, "organization");
        surnamesFirst = set(roles, "surname-first");
        men = set(roles, "men");
        women = set(roles, "women");
        givenNames = set(roles, "given");
        Set<String> regular = new HashSet<>(triggers.verbLemmas());
        WordLists.lines("verbs.txt").forEach(line -> regular.addAll(WordLists.words(line)));
        regular.addAll(said);
        regular.addAll(claimed);
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
        return said.contains(lemma) || distances(lemma);
    }

    /** Whether a verb of speech or thought keeps its distance from what is said. */
    boolean distances(String lemma) {
        return claimed.contains(lemma);
    }

    /** Whether a name or noun is of a medium, which passes on the words of others. */
    boolean medium(String lower) {
        return media.contains(lower) || outlets.contains(lower);
    }

    /** Whether a noun is of a medium ("agency"). */
    boolean mediaNoun(String lower) {
        return media.contains(lower);
    }

    /** Whether it is the name of a medium. */
    boolean outlet(String lower) {
        return outlets.contains(lower);
    }

    /** Whether people of this noun may speak without a name ("officials"). */
    boolean unnamed(String lower) {
        return unnamed.contains(lower);
    }

    boolean leader(String lower) {
        return leaders.contains(lower);
    }

    /** "king": the name after it is a given name. */
    boolean calledByGivenName(String role) {
        return calledByGivenName.contains(role);
    }

    /** Whether it is the noun of one person's role. */
    boolean role(String lower) {
        return leader(lower) || offices.contains(lower) || titles.contains(lower);
    }

    boolean beforeRole(String lower) {
        return beforeRoles.contains(lower);
    }

    boolean group(String lower) {
        return groups.contains(lower);
    }

    boolean organizationWord(String text) {
        return organizations.contains(text);
    }

    boolean surnameFirst(String text) {
        return surnamesFirst.contains(text);
    }

    boolean givenName(String text) {
        return man(text) || woman(text) || givenNames.contains(text);
    }

    /** Whether it is a given name of men only. */
    boolean man(String text) {
        return men.contains(text);
    }

    /** Whether it is a given name of women only. */
    boolean woman(String text) {
        return women.contains(text);
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
}
