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
            "offer",
            "threaten",
            "order",
            "urge",
            "praise",
            "condemn",
            "criticize",
            "criticise",
            "sentence",
            "convict",
            "clear",
            "begin",
            "start",
            "acquit",
            "charge",
            "deny",
            "vote",
            "sue",
            "decide",
            "finish",
            "rule",
            "refuse",
            "congratulate",
            "force",
            "stop",
            "cease",
            "apologize",
            "apologise",
            "suspect");

    private static final Set<String> DEALS =
            Set.of("deal", "agreement", "contract", "pact", "order", "bill", "law", "decree", "accord", "plan");

    private Complements() {}

    static boolean taken(String lemma) {
        return VERBS.contains(lemma);
    }

    /** Where a clause ends with its complements, as far as such a verb takes any. */
    static int end(Parse parse, Clause clause) {
        int end = clause.end();
        if (!taken(clause.verb().lemma()) && !deal(parse, clause) && !ordinal(parse, clause)) {
            return end;
        }
        int reached = end;
        for (Clause child : parse.clauses()) {
            if (child.first() == reached && complements(clause, child)) {
                reached = child.end();
                // One that ends with its verb ("for resisting") says too little to end a headline.
                end = child.end() > child.verb().end() ? reached : end;
            }
        }
        return end;
    }

    /** The "to halt work" of "ordered the firm to halt work". */
    static Optional<Clause> infinitive(Parse parse, Clause clause) {
        return parse.clauses().stream()
                .filter(child -> child.link() == Clause.Link.INFINITIVE
                        && child.first() == clause.end()
                        && child.parent().isPresent()
                        && parse.clauses().get(child.parent().getAsInt()).equals(clause)
                        && taken(clause.verb().lemma()))
                .findFirst();
    }

    private static boolean complements(Clause clause, Clause child) {
        return child.link() == Clause.Link.GERUND && !ClauseDate.sequence(child)
                || child.link() == Clause.Link.INFINITIVE
                || child.link() == Clause.Link.CONTENT && taken(clause.verb().lemma());
    }

    /** "became the last country to ratify the treaty". */
    private static boolean ordinal(Parse parse, Clause clause) {
        return clause.objects().stream()
                .anyMatch(object -> object.end() - object.first() > 2
                        && switch (parse.word(object.first() + 1).lower()) {
                            case "first", "last", "only", "second", "third", "latest" -> true;
                            default -> false;
                        });
    }

    /** "signed a deal to buy 40 jets". */
    private static boolean deal(Parse parse, Clause clause) {
        return clause.objects().stream()
                .map(object -> object.head(parse.words()).lemma())
                .anyMatch(DEALS::contains);
    }

    /**
     * The candidates without those that only say what another of them is about, unless they have a date of their own; a
     * denial without one gives way to what it denies, and a plan to what says that it was given up.
     */
    static List<Candidate> without(List<Candidate> candidates, Cast cast) {
        return candidates.stream()
                .filter(c -> !complement(c, candidates, cast)
                        && candidates.stream().noneMatch(other -> Denials.standsFor(other, c, cast))
                        && !overtaken(c, candidates))
                .toList();
    }

    private static boolean complement(Candidate candidate, List<Candidate> candidates, Cast cast) {
        return ClauseDate.own(candidate).isEmpty()
                && candidates.stream()
                        .anyMatch(other -> complements(other, candidate) && !Denials.standsFor(candidate, other, cast));
    }

    /** Of "was to open on Monday but was postponed" only the second, which tells both. */
    private static boolean overtaken(Candidate candidate, List<Candidate> candidates) {
        Optional<Clause> by = candidate
                .clause()
                .filter(clause -> !candidate.byNoun() && clause.link() != Clause.Link.RELATIVE)
                .flatMap(clause -> Overtaken.by(candidate.parse(), clause))
                .filter(clause -> clause.subjects()
                        .equals(candidate.clause().orElseThrow().subjects()));
        return by.isPresent()
                && candidates.stream()
                        .anyMatch(other -> !other.byNoun()
                                && other.clause().equals(by)
                                && ClauseDate.own(other).isEmpty());
    }

    static boolean complements(Candidate candidate, Candidate other) {
        Optional<Clause> clause = other.clause().filter(c -> !other.byNoun());
        if (clause.isEmpty() || clause.get().parent().isEmpty()) {
            return false;
        }
        Clause parent = other.parse().clauses().get(clause.get().parent().getAsInt());
        return candidate.origin() == parent.verb().head()
                && (taken(parent.verb().lemma()) || deal(other.parse(), parent))
                && complements(parent, clause.get());
    }
}
