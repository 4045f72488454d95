package dateline.extract.english;

import dateline.extract.Status;
import dateline.extract.english.Clause.Link;
import java.util.Optional;

/** How an event is told as past: as the next thing that happened, or as some time ago; or that it is refused for later. */
final class PastTense {

    private PastTense() {}

    /** "Kim last received a leader of that rank": some time ago. */
    private static boolean longAgo(Candidate candidate) {
        return candidate
                .clause()
                .filter(clause -> clause.verb().first() > 0)
                .map(clause -> switch (candidate
                        .parse()
                        .word(clause.verb().first() - 1)
                        .lower()) {
                    case "last", "previously", "earlier", "once", "formerly", "originally", "ever" -> true;
                    default -> false;
                })
                .orElse(false);
    }

    /** In a past tense that tells the next thing that happened; neither by a noun, nor planned, nor "last", "once". */
    static boolean plain(Telling telling) {
        if (longAgo(telling.candidate())
                || telling.candidate().byNoun()
                || telling.candidate()
                        .clause()
                        .filter(clause -> Denials.denied(telling.candidate().parse(), clause))
                        .isPresent()
                || telling.verdict().status() == Status.PLANNED) {
            return false;
        }
        return telling.candidate()
                .clause()
                .map(clause -> switch (clause.verb().tense()) {
                    // "declared an end to an outbreak that killed 55": before that day, as likely as on it.
                    case PAST -> !ClauseDate.sequence(clause) && clause.link() != Link.RELATIVE;
                    case ING ->
                        clause.link() == Link.PARTICIPLE
                                || clause.link() == Link.GERUND
                                        && clause.marker().isEmpty();
                    case INFINITIVE -> true;
                    default -> false;
                })
                .orElse(false);
    }

    /** "He said that he would not meet them": it is denied of a time to come. */
    static boolean ahead(Telling telling) {
        return telling.verdict().status() == Status.DENIED
                && telling.candidate()
                        .clause()
                        .map(clause -> clause.verb().tense())
                        .filter(tense -> tense == Tense.FUTURE || tense == Tense.WOULD)
                        .isPresent();
    }

    /** "Fighting broke out on 15 April and has killed 500 people": until now, and not by that day. */
    static boolean sinceThen(Candidate candidate, Optional<Clause> above) {
        Optional<Clause> own = candidate.clause();
        return own.isPresent()
                && own.get().link() == Link.COORDINATE
                && own.get().verb().tense() == Tense.PERFECT
                && above.filter(clause -> clause.verb().tense() == Tense.PAST).isPresent();
    }

    /** "was opened in 1938 and bombed during the war": of a time of its own, though nobody says which. */
    static boolean during(Candidate candidate) {
        return candidate
                .clause()
                .filter(clause -> clause.link() == Link.COORDINATE)
                .filter(
                        clause -> candidate
                                .parse()
                                .words()
                                .subList(
                                        clause.verb().end(),
                                        Math.max(clause.verb().end(), clause.end()))
                                .stream()
                                .anyMatch(word -> word.lower().equals("during")))
                .isPresent();
    }

    /** With a word that says no more than that it is past. */
    static boolean vague(Candidate candidate) {
        return during(candidate)
                || candidate
                        .clause()
                        .filter(clause -> ClauseDate.vaguelyPast(candidate.parse(), clause))
                        .isPresent();
    }
}
