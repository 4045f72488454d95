package dateline.extract.english;

import dateline.time.TimeMention;
import java.util.Optional;

/**
 * What was not done until a date was done then.
 *
 * <p>Takes: "did not return until 1990", "will not be restored until Friday". Refuses: "did not return", "will not return
 * until the war is over", "did not know until 1990".
 */
final class NotUntil {

    private NotUntil() {}

    /** The date until which the clause's verb is negated. */
    static Optional<TimeMention> date(Parse parse, Clause clause) {
        boolean done =
                switch (clause.verb().tense()) {
                    case PAST, PERFECT, PLUPERFECT, FUTURE, WOULD ->
                        clause.verb().negated() && !clause.verb().lemma().equals("be");
                    default -> false;
                };
        return parse.mentions().stream()
                .filter(mention -> done && ClauseDate.dates(mention))
                .filter(mention -> {
                    int word = parse.wordAt(mention.span());
                    return word > clause.verb().head() && word < clause.end() && until(parse, word);
                })
                .findFirst();
    }

    /** "is not expected to begin before 2028": if then, from then on. */
    static boolean notBefore(Parse parse, Clause clause) {
        boolean planned = clause.verb().tense() == Tense.INFINITIVE
                && StatusReader.governor(parse, clause)
                        .filter(above -> StatusReader.negated(parse, above)
                                && (StatusCues.plans(above.verb().lemma())
                                        || StatusCues.plans(
                                                parse.word(clause.verb().first() - 1)
                                                        .lower())))
                        .isPresent();
        return planned
                && parse.mentions().stream()
                        .map(mention -> parse.wordAt(mention.span()))
                        .anyMatch(word ->
                                clause.contains(word) && (until(parse, word) || parse.precededBy(word, "before")));
    }

    static boolean at(Parse parse, Clause clause) {
        return date(parse, clause).isPresent();
    }

    private static boolean until(Parse parse, int date) {
        return parse.precededBy(date, "until") || parse.precededBy(date, "till");
    }
}
