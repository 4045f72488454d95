package dateline.extract.english;

import dateline.extract.Status;
import dateline.extract.english.Clause.Link;

/** How an event is told as past: as the next thing that happened, or as some time ago. */
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
                || telling.verdict().status() == Status.PLANNED) {
            return false;
        }
        return telling.candidate()
                .clause()
                .map(clause -> switch (clause.verb().tense()) {
                    case PAST -> !ClauseDate.sequence(clause);
                    case ING ->
                        clause.link() == Link.PARTICIPLE
                                || clause.link() == Link.GERUND
                                        && clause.marker().isEmpty();
                    case INFINITIVE -> true;
                    default -> false;
                })
                .orElse(false);
    }

    /** With a word that says no more than that it is past. */
    static boolean vague(Candidate candidate) {
        return candidate
                .clause()
                .filter(clause -> ClauseDate.vaguelyPast(candidate.parse(), clause))
                .isPresent();
    }
}
