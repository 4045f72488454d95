package dateline.extract.english;

/**
 * What is set for a date.
 *
 * <p>Takes: "The vote is set for Nov. 29", "The landing is now planned for 2028", "The trial is scheduled for May". Refuses:
 * "The table is set for two", "is planned by the state".
 */
final class Scheduled {

    private Scheduled() {}

    /** Whether the clause says just for when its subject is planned. */
    static boolean at(Parse parse, Clause clause) {
        VerbGroup verb = clause.verb();
        int after = verb.end();
        if (verb.lemma().equals("be")
                && after < parse.words().size()
                && plans(parse.word(after).lower())) {
            return forDate(parse, after + 1);
        }
        return verb.passive()
                && verb.tense().finite()
                && plans(parse.word(verb.head()).lower())
                && forDate(parse, after);
    }

    private static boolean plans(String lower) {
        return switch (lower) {
            case "set", "due", "planned", "scheduled", "slated", "rescheduled" -> true;
            default -> false;
        };
    }

    private static boolean forDate(Parse parse, int at) {
        boolean preposition = at + 1 < parse.words().size()
                && switch (parse.word(at).lower()) {
                    case "for", "on", "in", "at" -> true;
                    default -> false;
                };
        return preposition && parse.word(at + 1).is(Part.TIME);
    }
}
