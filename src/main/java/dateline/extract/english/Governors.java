package dateline.extract.english;

import java.util.List;
import java.util.Optional;

/** The clause above a clause: the one it depends on, or the clause of speech after it ("…, police said on Tuesday"). */
final class Governors {

    private Governors() {}

    static Optional<Clause> of(Parse parse, Clause clause, Lexicon lexicon) {
        if (clause.parent().isPresent()) {
            return Optional.of(parse.clauses().get(clause.parent().getAsInt()));
        }
        List<Clause> clauses = parse.clauses();
        Clause last = clauses.get(clauses.size() - 1);
        boolean speech = lexicon.reports(last.verb().lemma())
                && last != clause
                && last.verb().tense().finite();
        return speech ? Optional.of(last) : Optional.empty();
    }
}
