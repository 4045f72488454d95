package dateline.extract.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The cue words of {@code status-cues.txt}, where the meaning of each set stands. */
final class StatusCues {

    private static final Map<String, Set<String>> CUES = load();

    private static final Set<String> VERBS = Set.of(
            "planned",
            "actual",
            "negated",
            "tried",
            "denied",
            "accused",
            "fears",
            "prevented",
            "calledOff",
            "sought",
            "disputed",
            "charged");

    private StatusCues() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> cues = new HashMap<>();
        WordLists.sections("status-cues.txt").forEach((key, words) -> cues.put(key, Set.copyOf(new HashSet<>(words))));
        return cues;
    }

    private static boolean in(String set, String lemma) {
        return CUES.getOrDefault(set, Set.of()).contains(lemma);
    }

    /** All cues that are verbs, to be known as such. */
    static Set<String> verbs() {
        Set<String> verbs = new HashSet<>();
        for (String set : VERBS) {
            verbs.addAll(CUES.getOrDefault(set, Set.of()));
        }
        return verbs;
    }

    static boolean plans(String lemma) {
        return in("planned", lemma) || in("plannedAdjectives", lemma) || in("plannedNouns", lemma);
    }

    static boolean makesActual(String lemma) {
        return in("actual", lemma);
    }

    static boolean negates(String lemma) {
        return in("negated", lemma);
    }

    static boolean tries(String lemma) {
        return in("tried", lemma);
    }

    static boolean denies(String lemma) {
        return in("denied", lemma);
    }

    static boolean disputes(String lemma) {
        return denies(lemma) || in("disputed", lemma);
    }

    static boolean accuses(String lemma) {
        return in("accused", lemma);
    }

    static boolean claims(String lemma) {
        return in("claimed", lemma);
    }

    static boolean charges(String lemma) {
        return in("charged", lemma);
    }

    static boolean hedges(String lower) {
        return in("hedges", lower);
    }

    static boolean fears(String lemma) {
        return in("fears", lemma);
    }

    static boolean prevents(String lemma) {
        return in("prevented", lemma);
    }

    static boolean callsOff(String lemma) {
        return in("calledOff", lemma);
    }

    static boolean seeks(String lemma) {
        return in("sought", lemma);
    }

    static boolean plannedBefore(String lower) {
        return in("plannedBefore", lower);
    }

    static boolean negatedBefore(String lower) {
        return in("negatedBefore", lower);
    }

    static boolean doubtedBefore(String lower) {
        return in("doubtedBefore", lower);
    }
}
