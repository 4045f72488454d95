package dateline.extract.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of which kind the offices of a text's persons are, so that "the finance minister" is not "Foreign Minister Ana Ruiz", nor
 * "the former president" the present one.
 */
final class Offices {

    /** A title stands no further than this many words before the end of the name that it belongs to. */
    private static final int REACH = 8;

    /** These tell one holder of an office from another; who was not called so before is not meant. */
    private static final Set<String> HOLDERS = Set.of(
            "former",
            "new",
            "next",
            "first",
            "second",
            "third",
            "fourth",
            "last",
            "previous",
            "future",
            "late",
            "deputy",
            "vice",
            "acting",
            "interim",
            "assistant");

    private final Map<String, Set<String>> kinds = new HashMap<>();

    /** Keeps the "foreign" of "Foreign Minister Ana Ruiz", whose name ends at {@code end}. */
    void add(String name, String role, List<Word> words, int end) {
        for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
            if (words.get(i).lower().equals(role)) {
                String kind = before(words, Math.max(0, i - 1), i);
                kinds.computeIfAbsent(name + "/" + role, n -> new HashSet<>()).add(kind);
                return;
            }
        }
    }

    /** The word that says of which kind a role is, or which of its holders is meant; empty where none does. */
    static String before(List<Word> words, int first, int role) {
        if (role <= first) {
            return "";
        }
        Word word = words.get(role - 1);
        return switch (word.part()) {
            case NOUN, NAME, ADJECTIVE -> word.lower();
            default -> "";
        };
    }

    boolean fits(String name, String role, String kind) {
        Set<String> known = kinds.getOrDefault(name + "/" + role, Set.of(""));
        return kind.isEmpty() || known.contains(kind) || !HOLDERS.contains(kind) && known.contains("");
    }
}
