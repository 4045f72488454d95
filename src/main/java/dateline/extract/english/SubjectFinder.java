package dateline.extract.english;

import dateline.extract.english.Clause.Link;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the subject of a clause: before its verb, or with the clause that it depends on. */
final class SubjectFinder {

    /** Verbs whose object does what an infinitive or "of/from/for -ing" after them says ("accused X of providing"). */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "ask",
            "order",
            "tell",
            "urge",
            "force",
            "allow",
            "help",
            "invite",
            "want",
            "require",
            "instruct",
            "send",
            "warn",
            "expect",
            "accuse",
            "blame",
            "praise",
            "criticize",
            "criticise",
            "suspect",
            "prevent",
            "stop",
            "charge",
            "thank",
            "condemn",
            "convict",
            "authorize",
            "permit",
            "enable",
            "cause",
            "compel",
            "lead",
            "oblige",
            "persuade",
            "convince",
            "sentence",
            "fine",
            "sue");

    private final Antecedents antecedents;
    private final SubjectPhrases standing;
    private final Inserts inserts;
    private final Lexicon lexicon;
    private final List<Word> words;
    private final List<Phrase> phrases;

    SubjectFinder(Lexicon lexicon, List<Word> words, List<Phrase> phrases) {
        this.lexicon = lexicon;
        this.antecedents = new Antecedents(lexicon, words, phrases);
        this.standing = new SubjectPhrases(words, phrases);
        this.inserts = new Inserts(standing, words, phrases);
        this.words = words;
        this.phrases = phrases;
    }

    /** @param before the clauses before this one, with their subjects */
    List<Phrase> of(Clause clause, List<Clause> before) {
        return switch (clause.link()) {
            case INFINITIVE, GERUND -> controlled(clause, before);
            case REDUCED -> described(clause.verb().first(), before);
            case PARTICIPLE -> participle(clause, before);
            default -> finite(clause, before);
        };
    }

    /** Gives a participle at the start its subject from the finite clause after it: "Speaking in Paris, he said". */
    void complete(List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clause.subjects().isEmpty() && !clause.verb().tense().finite()) {
                int from = i;
                clauses.stream()
                        .skip(from + 1L)
                        .filter(c -> c.verb().tense().finite())
                        .findFirst()
                        .ifPresent(c -> clauses.set(from, clause.withSubjects(c.subjects())));
            }
        }
    }

    /** "a lawsuit that Airbus filed": the object stands before the clause. */
    Clause complete(Clause clause) {
        boolean ownSubject = clause.subjects().stream().anyMatch(subject -> subject.first() > clause.first());
        boolean relative = clause.link() == Link.RELATIVE
                && switch (clause.marker()) {
                    case "that", "which", "whom" -> true;
                    default -> false;
                };
        Optional<Phrase> founded = standing.beforePronoun(clause);
        if (founded.isPresent() && clause.objects().isEmpty() && !clause.verb().passive()) {
            return clause.withObjects(List.of(founded.get()));
        }
        // "clashes in which nine people died": nobody died the clashes.
        boolean led = clause.first() > 0 && words.get(clause.first() - 1).is(Part.PREPOSITION);
        return relative
                        && !led
                        && ownSubject
                        && clause.objects().isEmpty()
                        && !clause.verb().passive()
                ? clause.withObjects(antecedents.event(clause.verb().lemma(), standing.antecedent(clause.first())))
                : clause;
    }

    private List<Phrase> finite(Clause clause, List<Clause> before) {
        List<Phrase> own = standing.in(clause.first(), clause.verb().first());
        Optional<Phrase> pronoun = pronounBefore(clause);
        if (pronoun.isPresent() && own.size() < 2) {
            return List.of(pronoun.get());
        }
        Optional<Phrase> opening = standing.describedAtLength(clause, before);
        if (opening.isPresent()) {
            return List.of(opening.get());
        }
        if (!own.isEmpty()) {
            return inserts.apposed(clause).map(List::of).orElseGet(() -> standing.listed(clause, own));
        }
        if (clause.link() == Link.MAIN && clause.first() == clause.verb().first() && !before.isEmpty()) {
            Clause last = before.get(before.size() - 1);
            boolean described =
                    switch (last.link()) {
                        case RELATIVE, REDUCED, PARTICIPLE, INFINITIVE -> true;
                        default -> false;
                    };
            int previous = clause.first() - 1;
            if (described && previous > 0 && !words.get(previous).part().separates()) {
                return standing.beforeInsert(last.first(), before);
            }
        }
        if (clause.link() == Link.RELATIVE) {
            return antecedents.subject(clause, standing.antecedent(clause.first()));
        }
        if (clause.link() == Link.COORDINATE) {
            return shared(clause, before);
        }
        return inserts.before(clause, before).orElseGet(() -> shared(clause, before));
    }

    /** The "she" of "the plane she had flown in": a pronoun right before the verb is its subject. */
    private Optional<Phrase> pronounBefore(Clause clause) {
        int at = clause.verb().first() - 1;
        boolean subject = at >= clause.first()
                && switch (words.get(at).lower()) {
                    case "he", "she", "they", "it", "we", "i" -> true;
                    default -> false;
                };
        return phrases.stream()
                .filter(phrase -> subject && phrase.end() == at + 1)
                .findFirst();
    }

    /**
     * "the treaty signed in 2000"; with a comma, "the line between the two, first proposed in 2013," and "the arrest of
     * Kopp, indicted in May".
     */
    private List<Phrase> described(int verb, List<Clause> before) {
        int comma = Participles.before(words, verb);
        if (comma < 1 || !words.get(comma).is(Part.COMMA)) {
            return standing.endingAt(verb);
        }
        return Participles.tellsFate(words, phrases, verb)
                ? standing.endingAt(comma)
                : standing.beforeInsert(comma, before);
    }

    /**
     * "arrived and signed": the subject of the clause that it is joined to; after a comma (", and have accused") that is
     * no clause put in between.
     */
    private List<Phrase> shared(Clause clause, List<Clause> before) {
        boolean afterComma = clause.first() > 0 && words.get(clause.first() - 1).is(Part.COMMA);
        for (int i = before.size() - 1; i >= 0; i--) {
            Clause other = before.get(i);
            boolean sameSort =
                    other.verb().tense().finite() == clause.verb().tense().finite();
            boolean level = !afterComma
                    || other.link() == Link.MAIN
                    || other.link() == Link.COORDINATE
                    || other.link() == Link.CONTENT && i == 0;
            // "denied that his troops had crossed it and accused Peru": who denied accused.
            boolean told = other.link() == Link.CONTENT
                    && other.verb().tense() == Tense.PLUPERFECT
                    && (clause.verb().tense() == Tense.PAST
                            || StatusCues.accuses(clause.verb().lemma()));
            // "condemned what it called a plot and summoned the envoy": who condemned summoned.
            boolean named = other.marker().equals("what");
            if (sameSort && level && !told && !named && !other.subjects().isEmpty()) {
                return other.subjects();
            }
        }
        return List.of();
    }

    private List<Phrase> controlled(Clause clause, List<Clause> before) {
        if (before.isEmpty()) {
            return List.of();
        }
        if (clause.link() == Link.INFINITIVE && clause.first() < clause.verb().first()) {
            // "with India to follow"
            return standing.endingAt(clause.verb().first());
        }
        Clause governor = ClauseDate.sequence(clause) ? Governors.lastFinite(before) : before.get(before.size() - 1);
        Optional<Phrase> calledOn = calledOn(governor);
        if (calledOn.isPresent()) {
            return List.of(calledOn.get());
        }
        boolean byObject = OBJECT_CONTROL.contains(governor.verb().lemma())
                && !governor.verb().passive()
                && !ClauseDate.sequence(clause);
        if (byObject && !governor.objects().isEmpty()) {
            return governor.objects();
        }
        return governor.subjects();
    }

    /** The "workers" of "called on workers to walk out". */
    private Optional<Phrase> calledOn(Clause governor) {
        int on = governor.verb().end();
        boolean calls = governor.verb().lemma().equals("call")
                || governor.verb().lemma().equals("appeal");
        return phrases.stream()
                .filter(phrase -> calls && phrase.first() == on + 1)
                .filter(phrase -> switch (words.get(on).lower()) {
                    case "on", "upon", "to" -> true;
                    default -> false;
                })
                .findFirst();
    }

    private List<Phrase> participle(Clause clause, List<Clause> before) {
        int first = clause.verb().first();
        List<Phrase> adjacent = standing.endingAt(first);
        boolean afterComma = first > 0 && words.get(first - 1).is(Part.COMMA);
        if (!adjacent.isEmpty() && !afterComma) {
            return adjacent;
        }
        Optional<Clause> governor = before.isEmpty()
                ? Optional.empty()
                : Governors.beforeSpeech(words, clause, before, lexicon).or(() -> before.stream()
                        .filter(other -> other.verb().tense().finite())
                        .reduce((one, other) -> other));
        return governor.map(Clause::subjects).orElse(List.of());
    }
}
