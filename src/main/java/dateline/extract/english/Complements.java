package dateline.extract.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Verbs whose complement says what they are about: "accused X of providing", "promised to sign". */
final class Complements {

    private static final Set<String> VERBS = Set.of(
            "accuse",
            "blame",
            "promise",
            "vow",
            "pledge",
            "agree",
            "threaten",
            "order",
            "urge",
            "praise",
            "condemn",
            "criticize",
            "criticise",
            "sentence",
            "convict",
            "charge",
            "deny",
            "vote",
            "sue",
            "decide",
            "refuse",
            "congratulate",
            "apologize",
            "apologise",
            "suspect");

    private Complements() {}

    static boolean taken(String lemma) {
        return VERBS.contains(lemma);
    }

    /** Where a clause ends with its complements, as far as such a verb takes any. */
    static int end(Parse parse, Clause clause) {
        int end = clause.end();
        if (taken(clause.verb().lemma())) {
            for (Clause child : parse.clauses()) {
                if (child.first() == end && complements(child)) {
                    end = child.end();
                }
            }
        }
        return end;
    }

    private static boolean complements(Clause child) {
        boolean dependent = child.link() == Clause.Link.GERUND || child.link() == Clause.Link.INFINITIVE;
        return dependent && child.end() > child.verb().end();
    }

    /** The candidates without those that only say what another of them is about, unless they have a date of their own. */
    static List<Candidate> without(List<Candidate> candidates) {
        return candidates.stream().filter(c -> !complement(c, candidates)).toList();
    }

    private static boolean complement(Candidate candidate, List<Candidate> candidates) {
        Optional<Clause> clause = candidate.clause().filter(c -> !candidate.byNoun() && complements(c));
        if (clause.isEmpty()
                || clause.get().parent().isEmpty()
                || ClauseDate.own(candidate).isPresent()) {
            return false;
        }
        Clause parent = candidate.parse().clauses().get(clause.get().parent().getAsInt());
        return taken(parent.verb().lemma())
                && candidates.stream()
                        .anyMatch(other -> other.origin() == parent.verb().head());
    }
}
