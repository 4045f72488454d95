package dateline.extract.english;

/**
 * What is set for a date.
 *
 * <p>Takes: "The vote is set for Nov. 29", "The landing is now planned for 2028", "A ruling is expected on Friday". Refuses:
 * "The table is set for two", "is planned by the state". By the plain present of a timetable: "The fair opens on Monday", "the
 * mission ends on Dec. 31"; not "the road ends in a wood".
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
            return forDate(parse, behindPlace(parse, after + 1));
        }
        return verb.passive()
                && verb.tense().finite()
                && (plans(parse.word(verb.head()).lower()) || verb.lemma().equals("expect"))
                && forDate(parse, behindPlace(parse, after));
    }

    /** Behind the "in Geneva" of "is scheduled in Geneva for January". */
    private static int behindPlace(Parse parse, int at) {
        return at < parse.words().size() && parse.word(at).lower().equals("in")
                ? parse.phraseFrom(at + 1)
                        .filter(phrase -> phrase.head(parse.words()).is(Part.NAME))
                        .map(Phrase::end)
                        .orElse(at)
                : at;
    }

    /** Whether the clause is of the plain present of a timetable, with its date right after the verb. */
    static boolean timetabled(Parse parse, Clause clause) {
        VerbGroup verb = clause.verb();
        boolean plain = verb.tense() == Tense.PRESENT && !verb.passive() && verb.first() == verb.head();
        return plain
                && clause.link() == Clause.Link.MAIN
                && switch (verb.lemma()) {
                    case "open", "close", "begin", "start", "end", "expire", "lapse", "resume", "finish", "reopen" ->
                        true;
                    default -> false;
                }
                && forDate(parse, verb.end());
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
