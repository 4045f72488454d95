package dateline.extract.english;

import dateline.extract.Status;
import dateline.extract.english.Clause.Link;
import java.util.Optional;

/** Reads from the word before an "-ing", and the verb above it, whether that was done: "accused of providing". */
final class GerundStatus {

    private GerundStatus() {}

    static Optional<Verdict> read(Parse parse, Clause clause) {
        if (clause.link() != Link.GERUND) {
            return Optional.of(new Verdict(Status.HAPPENED, ""));
        }
        return switch (clause.marker()) {
            case "" ->
                StatusReader.governor(parse, clause)
                        .filter(c -> factual(c.verb().lemma()) && !ends(c))
                        .flatMap(c -> c.verb().tense() == Tense.INFINITIVE
                                ? InfinitiveStatus.read(parse, c)
                                : Optional.of(new Verdict(Status.HAPPENED, "")));
            case "on", "about" ->
                clause.first() > 0 && parse.word(clause.first() - 1).is(Part.NOUN)
                        ? Optional.empty()
                        : Optional.of(new Verdict(Status.HAPPENED, ""));
            case "in" ->
                interest(parse, clause.first() - 1) ? Optional.empty() : Optional.of(new Verdict(Status.HAPPENED, ""));
            case "without" -> Optional.of(new Verdict(Status.DENIED, "“without” tells that it did not happen."));
            case "from" ->
                StatusReader.governor(parse, clause)
                        .filter(c -> StatusCues.prevents(c.verb().lemma())
                                && !c.verb().negated()
                                && done(c))
                        .map(c -> new Verdict(
                                Status.DENIED,
                                "“" + parse.word(c.verb().head()).text() + " … from” tells that it did not happen."));
            case "by" ->
                // "was halted by bombing": by somebody else than its subject.
                StatusReader.governor(parse, clause)
                                .filter(c -> c.verb().passive())
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(new Verdict(Status.HAPPENED, ""));
            case "to", "against", "despite" -> Optional.empty();
            case "of" ->
                StatusReader.governor(parse, clause)
                                .filter(c -> StatusCues.accuses(c.verb().lemma()))
                                .isPresent()
                        ? Optional.of(new Verdict(Status.CLAIMED, "It is what somebody is accused of."))
                        : Optional.empty();
            default -> Optional.of(new Verdict(Status.HAPPENED, ""));
        };
    }

    /** Not "want to bar her from leaving". */
    private static boolean done(Clause clause) {
        return switch (clause.verb().tense()) {
            case INFINITIVE, FUTURE, WOULD, POSSIBLE, OBLIGED -> false;
            default -> true;
        };
    }

    /** "will stop kidnapping": is not going to. */
    private static boolean ends(Clause clause) {
        boolean ahead = clause.verb().tense() == Tense.FUTURE || clause.verb().tense() == Tense.WOULD;
        return ahead
                && switch (clause.verb().lemma()) {
                    case "stop", "cease", "finish" -> true;
                    default -> false;
                };
    }

    /** "interested in buying" has bought nothing. */
    private static boolean interest(Parse parse, int at) {
        return at >= 0 && parse.word(at).lower().startsWith("interest");
    }

    /** Verbs whose "-ing" did happen, or is denied to have: "admitted attacking", not "considered attacking". */
    private static boolean factual(String lemma) {
        return switch (lemma) {
            case "admit",
                    "begin",
                    "start",
                    "stop",
                    "continue",
                    "keep",
                    "finish",
                    "remember",
                    "report",
                    "resume",
                    "cease",
                    "deny" -> true;
            default -> false;
        };
    }
}
