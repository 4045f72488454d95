package dateline.extract.english;

import dateline.extract.english.Clause.Link;
import java.util.Optional;

/** A plan of which the sentence goes on to say that it was given up. */
final class Overtaken {

    private Overtaken() {}

    /**
     * The clause that says so. Takes "was to open on Monday but was postponed", "were due to meet but the talks were called
     * off", "who was to visit Lima on Monday, cancelled the trip". Refuses "was to open on Monday but will close".
     */
    static Optional<Clause> by(Parse parse, Clause clause) {
        return once(parse, clause)
                ? parse.clauses().stream()
                        .filter(other -> other.verb().first() >= clause.verb().end())
                        .filter(other -> other.verb().tense().finite())
                        .findFirst()
                        .filter(other -> other.link() == Link.COORDINATE
                                        && other.marker().equals("but")
                                || clause.link() == Link.RELATIVE
                                        && (other.link() == Link.MAIN || other.link() == Link.COORDINATE)
                                        && other.subjects().equals(clause.subjects())
                                        && !closes(clause))
                        .filter(other -> givesUp(parse, other))
                : Optional.empty();
    }

    /** Of what "was to end", and is called off, nobody asks whether it ended. */
    private static boolean closes(Clause clause) {
        return switch (clause.verb().lemma()) {
            case "end", "close", "finish", "conclude", "expire" -> true;
            default -> false;
        };
    }

    /** "was to open", "was due to open": planned once. */
    private static boolean once(Parse parse, Clause clause) {
        if (clause.verb().tense() == Tense.WOULD) {
            return parse.word(clause.verb().first()).is(Part.BE);
        }
        int before = clause.verb().first() - 1;
        return clause.verb().tense() == Tense.INFINITIVE
                && before > 0
                && StatusCues.plans(parse.word(before).lemma())
                && StatusReader.governor(parse, clause)
                        .filter(above -> above.verb().tense() == Tense.PAST
                                || above.verb().tense() == Tense.PLUPERFECT)
                        .isPresent();
    }

    private static boolean givesUp(Parse parse, Clause clause) {
        int after = clause.verb().end();
        String particle = after < parse.words().size() ? parse.word(after).lower() : "";
        return !clause.verb().negated()
                && (StatusCues.callsOff(clause.verb().lemma())
                        || Delays.tells(parse, clause)
                        || clause.verb().lemma().equals("call") && particle.equals("off")
                        || clause.verb().lemma().equals("hold") && particle.equals("up"));
    }
}
