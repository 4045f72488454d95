package dateline.extract.english;

import dateline.extract.english.Clause.Link;
import java.util.ArrayList;
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
            "sentence");

    /** No more words stand between a subject and its verb ("Kim, who arrived …, said"); keeps the search short. */
    private static final int LONGEST_INSERT = 40;

    private final Antecedents antecedents;
    private final List<Word> words;
    private final List<Phrase> phrases;

    SubjectFinder(TriggerLexicon triggers, List<Word> words, List<Phrase> phrases) {
        this.antecedents = new Antecedents(triggers, words, phrases);
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
                && (clause.marker().equals("that") || clause.marker().equals("which"));
        return relative && ownSubject && clause.objects().isEmpty()
                ? clause.withObjects(antecedents.event(antecedent(clause.first())))
                : clause;
    }

    private List<Phrase> finite(Clause clause, List<Clause> before) {
        List<Phrase> own = in(clause.first(), clause.verb().first());
        Optional<Phrase> pronoun = pronounBefore(clause);
        if (pronoun.isPresent() && own.size() < 2) {
            return List.of(pronoun.get());
        }
        if (!own.isEmpty()) {
            return listed(clause, own);
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
                return beforeInsert(last.first(), before);
            }
        }
        if (clause.link() == Link.RELATIVE) {
            return antecedents.subject(clause.verb().lemma(), antecedent(clause.first()));
        }
        if (clause.link() == Link.COORDINATE) {
            return shared(clause, before);
        }
        return resumed(clause, before);
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

    /** "Costello, Hill and Williams voted": the phrases before a comma that are joined with the subjects by "and". */
    private List<Phrase> listed(Clause clause, List<Phrase> own) {
        List<Phrase> all = new ArrayList<>(own);
        while (own.size() > 1
                && all.get(0).first() > 1
                && words.get(all.get(0).first() - 1).is(Part.COMMA)) {
            int comma = all.get(0).first() - 1;
            Optional<Phrase> one = phrases.stream()
                    .filter(phrase -> phrase.end() == comma && !afterPreposition(phrase))
                    .filter(phrase -> phrase.first() == 0
                            || words.get(phrase.first() - 1).part().separates())
                    .findFirst();
            if (one.isEmpty() || clause.link() != Link.MAIN) {
                break;
            }
            all.add(0, one.get());
        }
        return all;
    }

    /** The first noun phrase of the stretch that hangs on no preposition, and those joined to it. */
    private List<Phrase> in(int from, int to) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.first() < from || phrase.end() > to) {
                continue;
            }
            if (found.isEmpty()) {
                if (!afterPreposition(phrase)) {
                    found.add(phrase);
                }
            } else if (joined(found.get(found.size() - 1), phrase)) {
                found.add(phrase);
            }
        }
        return found;
    }

    private boolean afterPreposition(Phrase phrase) {
        int at = phrase.first() - 1;
        return at >= 0 && (words.get(at).is(Part.PREPOSITION) || words.get(at).is(Part.TO)) && !opensClause(at);
    }

    private boolean opensClause(int at) {
        return switch (words.get(at).lower()) {
            case "after", "before", "since", "until", "as", "than" -> true;
            default -> false;
        };
    }

    /** "Kuchma of Ukraine and Yeltsin of Russia", "Moscow and Pyongyang". */
    private boolean joined(Phrase one, Phrase next) {
        int end = one.end();
        if (words.get(end).lower().equals("of") && !words.get(one.last()).is(Part.NOUN)) {
            int of = end;
            end = phrases.stream()
                    .filter(phrase -> phrase.first() == of + 1)
                    .mapToInt(Phrase::end)
                    .findFirst()
                    .orElse(end);
        }
        return next.first() == end + 1 && words.get(end).is(Part.CONJUNCTION);
    }

    private List<Phrase> antecedent(int marker) {
        int at = marker;
        while (at > 0
                && (words.get(at - 1).is(Part.COMMA)
                        || words.get(at - 1).is(Part.DASH)
                        || words.get(at - 1).is(Part.PREPOSITION))) {
            at--;
        }
        return endingAt(at);
    }

    private List<Phrase> endingAt(int word) {
        int at = word;
        while (at > 0
                && (words.get(at - 1).is(Part.ADVERB) || words.get(at - 1).is(Part.TIME) && !phraseHolds(at - 1))) {
            at--;
        }
        int end = at;
        return phrases.stream().filter(phrase -> phrase.end() == end).limit(1).toList();
    }

    /**
     * "the treaty signed in 2000"; with a comma, "the line between the two, first proposed in 2013," and "the arrest of
     * Kopp, indicted in May".
     */
    private List<Phrase> described(int verb, List<Clause> before) {
        int comma = Participles.before(words, verb);
        if (comma < 1 || !words.get(comma).is(Part.COMMA)) {
            return endingAt(verb);
        }
        return Participles.tellsFate(words, phrases, verb) ? endingAt(comma) : beforeInsert(comma, before);
    }

    private boolean phraseHolds(int word) {
        return phrases.stream().anyMatch(phrase -> phrase.contains(word));
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
            if (sameSort && level && !other.subjects().isEmpty()) {
                return other.subjects();
            }
        }
        return List.of();
    }

    /** The verb stands right after a comma or dash: its subject stands before what was put in between. */
    private List<Phrase> resumed(Clause clause, List<Clause> before) {
        int close = clause.first() - 1;
        if (close > 0) {
            for (int open = close - 1; open > Math.max(0, close - LONGEST_INSERT); open--) {
                if (words.get(open).part() == words.get(close).part()) {
                    List<Phrase> subject = beforeInsert(open, before);
                    boolean age =
                            subject.size() == 1 && subject.get(0).head(words).is(Part.NUMBER);
                    if (!subject.isEmpty() && !age) {
                        return subject;
                    }
                }
            }
        }
        return shared(clause, before);
    }

    private List<Phrase> beforeInsert(int comma, List<Clause> before) {
        if (comma == 0 || words.get(comma - 1).is(Part.CONJUNCTION)) {
            return List.of();
        }
        int open = beforeBracket(comma);
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).verb().first() >= open) {
            last--;
        }
        int from = last < 0 ? 0 : before.get(last).verb().end();
        for (int i = open - 1; i >= from; i--) {
            if (words.get(i).part().separates()) {
                from = i + 1;
                break;
            }
        }
        return isWithinList(from, open) ? List.of() : in(from, open);
    }

    /** Of "the blasts in Nairobi, Kenya, and Lagos, Nigeria, killed 110" neither "Kenya" nor "and Lagos" begins anything. */
    private boolean isWithinList(int from, int end) {
        if (from >= end || from < 2 || !words.get(from - 1).is(Part.COMMA)) {
            return false;
        }
        boolean joins =
                words.get(from).is(Part.CONJUNCTION) && words.get(end - 1).is(Part.NAME);
        int start = from - 2;
        while (start > 0 && !words.get(start - 1).part().separates()) {
            start--;
        }
        boolean names = words.get(from).is(Part.NAME) && words.get(from - 2).is(Part.NAME);
        return joins || names && start < from - 2 && !words.get(start).is(Part.PREPOSITION);
    }

    /** Of "NV (EADS), the parent company, has" the end of the name itself. */
    private int beforeBracket(int end) {
        if (end == 0 || !words.get(end - 1).text().equals(")")) {
            return end;
        }
        int at = end - 1;
        while (at > 0 && !words.get(at).text().equals("(")) {
            at--;
        }
        return at;
    }

    private List<Phrase> controlled(Clause clause, List<Clause> before) {
        if (before.isEmpty()) {
            return List.of();
        }
        Clause governor = before.get(before.size() - 1);
        boolean byObject = OBJECT_CONTROL.contains(governor.verb().lemma())
                && !governor.verb().passive();
        if (byObject && !governor.objects().isEmpty()) {
            return governor.objects();
        }
        return governor.subjects();
    }

    private List<Phrase> participle(Clause clause, List<Clause> before) {
        int first = clause.verb().first();
        List<Phrase> adjacent = endingAt(first);
        boolean afterComma = first > 0 && words.get(first - 1).is(Part.COMMA);
        if (!adjacent.isEmpty() && !afterComma) {
            return adjacent;
        }
        Optional<Clause> governor = Optional.empty();
        for (Clause other : before) {
            if (other.verb().tense().finite()) {
                governor = Optional.of(other);
            }
        }
        return governor.map(Clause::subjects).orElse(List.of());
    }
}
