package dateline.extract.english;

import java.util.Set;

/**
 * Whether to go somewhere is to become something.
 *
 * <p>Takes "went public", "went into administration", "went to war", "went on sale". Refuses "went to Paris", "goes on".
 */
final class Becoming {

    private static final Set<String> TO = Set.of("war", "court", "prison", "jail", "trial", "press", "ground");
    private static final Set<String> ON = Set.of("sale", "strike", "trial", "air", "display", "show", "leave");

    private Becoming() {}

    static boolean at(Parse parse, Clause clause) {
        int next = clause.verb().end();
        if (!clause.verb().lemma().equals("go") || next + 1 >= parse.words().size()) {
            return false;
        }
        String noun = parse.word(next + 1).lower();
        return switch (parse.word(next).lower()) {
            case "public", "bankrupt", "bust", "missing", "live", "nuclear", "independent" -> true;
            case "into" -> !parse.word(next + 1).is(Part.TIME);
            case "to" -> TO.contains(noun);
            case "on" -> ON.contains(noun);
            default -> false;
        };
    }
}
