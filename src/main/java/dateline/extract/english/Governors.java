package dateline.extract.english;

import java.util.Optional;

/** The clause above a clause: the one it depends on, or the clause of speech after it ("…, police said on Tuesday"). */
final class Governors {

    private Governors() {}

    static Optional<Clause> of(Parse parse, Clause clause, Lexicon lexicon) {
        if (clause.parent().isPresent()) {
            return Optional.of(parse.clauses().get(clause.parent().getAsInt()));
        }
        // "…, the chair said on Monday, after leaders met"
        Clause last = parse.clauses().stream()
                .filter(other -> other.link() != Clause.Link.ADVERBIAL)
                .reduce((one, other) -> other)
                .orElse(clause);
        boolean speech = lexicon.reports(last.verb().lemma())
                && last.verb().first() > clause.verb().first()
                && last.verb().tense().finite();
        return speech ? Optional.of(last) : Optional.empty();
    }
}
