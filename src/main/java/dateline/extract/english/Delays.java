package dateline.extract.english;

import java.util.Set;

/** Verbs that move a plan from one date to another. */
final class Delays {

    private static final Set<String> VERBS =
            Set.of("postpone", "delay", "defer", "reschedule", "adjourn", "move", "shift", "push", "put");

    private static final Set<String> PARTICLE_VERBS = Set.of("push", "put");

    private Delays() {}

    /** Takes "postponed the vote", "had been put off". Refuses "put up a wall". */
    static boolean tells(Parse parse, Clause clause) {
        String lemma = clause.verb().lemma();
        return VERBS.contains(lemma)
                && (!PARTICLE_VERBS.contains(lemma)
                        || particle(parse, clause.verb().end()));
    }

    private static boolean particle(Parse parse, int word) {
        return word < parse.words().size()
                && switch (parse.word(word).lower()) {
                    case "off", "back" -> true;
                    default -> false;
                };
    }

    /** Whether the date at the word is the one that something is moved to: "postponed until May", "put off the trip to May". */
    static boolean to(Parse parse, Clause clause, int date) {
        return tells(parse, clause)
                && (parse.precededBy(date, "to") || parse.precededBy(date, "until") || parse.precededBy(date, "till"));
    }

    /** Whether it is the end that something is made to last to: "extended to April 3". */
    static boolean extendsTo(Parse parse, Clause clause, int date) {
        boolean longer =
                switch (clause.verb().lemma()) {
                    case "extend", "prolong", "lengthen", "renew" -> true;
                    default -> false;
                };
        return longer
                && (parse.precededBy(date, "to")
                        || parse.precededBy(date, "until")
                        || parse.precededBy(date, "through"));
    }

    /** Whether it is the one that something is moved from: "postponed from June". */
    static boolean from(Parse parse, Clause clause, int date) {
        return tells(parse, clause) && parse.precededBy(date, "from");
    }
}
