package dateline.extract.english;

import dateline.extract.Kind;
import dateline.extract.english.Candidate.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words that tell of events.
 *
 * <p>Takes verbs of the trigger lexicon ("Kim greeted Putin"), event nouns with a verb that carries them ("talks were
 * held"), event nouns with a date of their own ("his 2019 visit"), what an agenda includes, and other clauses with a
 * date. Refuses verbs of speech and thought, and event nouns that only refer ("Putin's visit demonstrates").
 */
final class EventFinder {

    /** Stands in the lexicon for any person. */
    private static final String PERSON = "@person";

    private final Lexicon lexicon;
    private final Cast cast;
    private final TriggerLexicon triggers;
    private final DatedClauses dated;

    EventFinder(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.triggers = lexicon.triggers();
        this.dated = new DatedClauses(lexicon, cast);
    }

    /** In text order, at most one to a word. */
    List<Candidate> find(Parse parse) {
        List<Candidate> found = new ArrayList<>();
        Set<Phrase> used = new HashSet<>();
        for (Clause clause : parse.clauses()) {
            byVerb(parse, clause).ifPresent(candidate -> {
                found.add(candidate);
                used.addAll(clause.objects());
                if (candidate.sort() != Sort.VERB) {
                    used.addAll(clause.subjects());
                }
            });
        }
        for (Phrase phrase : parse.phrases()) {
            if (!used.contains(phrase) || ownYear(parse, phrase)) {
                datedNoun(parse, phrase)
                        .filter(c -> found.stream().noneMatch(other -> other.origin() == c.origin()))
                        .ifPresent(found::add);
            }
        }
        found.removeIf(candidate -> candidate.byNoun() && (frame(candidate, found) || decided(candidate, found)));
        found.removeIf(candidate -> !candidate.byNoun() && receives(candidate, found));
        found.sort(Comparator.comparingInt(Candidate::origin));
        return found;
    }

    /** "won in the 2016 election": the noun only dates what another candidate tells, where nobody's own it is. */
    private boolean frame(Candidate noun, List<Candidate> found) {
        Phrase phrase = noun.noun().orElseThrow();
        boolean owned = cast.possessor(noun.parse().word(phrase.first())).isPresent();
        return !owned
                && found.stream()
                        .filter(other -> !other.byNoun())
                        .flatMap(other -> Lean.of(other, triggers).stream())
                        .anyMatch(lean -> lean.noun().equals(phrase) && lean.relation() == Lean.Relation.DURING);
    }

    /** "won the 2016 election": told by who won it. */
    private static boolean decided(Candidate noun, List<Candidate> found) {
        return found.stream()
                .anyMatch(
                        other -> !other.byNoun() && BorrowedDate.contest(other).equals(noun.noun()));
    }

    /** "Crowds welcomed Xi on his 2019 visit": the visit is told, and that he was welcomed belongs to it. */
    private boolean receives(Candidate verb, List<Candidate> found) {
        boolean welcomes =
                switch (verb.key()) {
                    case "welcome", "greet", "receive", "host" -> true;
                    default -> false;
                };
        return welcomes
                && Lean.of(verb, triggers)
                        .filter(lean -> lean.relation() == Lean.Relation.DURING)
                        .filter(lean -> found.stream()
                                .anyMatch(other -> other.byNoun()
                                        && other.kind() == Kind.VISIT
                                        && other.noun().orElseThrow().equals(lean.noun())))
                        .isPresent();
    }

    private Optional<Candidate> byVerb(Parse parse, Clause clause) {
        String lemma = clause.verb().lemma();
        boolean refused = parse.phrases().stream()
                .filter(phrase -> phrase.first() >= clause.verb().end()
                        && phrase.first() <= clause.verb().end() + 2)
                .anyMatch(object ->
                        triggers.refuses(lemma, object.head(parse.words()).lemma()));
        if (refused || Describing.only(lexicon, parse, clause)) {
            return Optional.empty();
        }
        Optional<Candidate> calendar = calendar(parse, clause);
        if (calendar.isPresent()) {
            return calendar;
        }
        Optional<Kind> needed = triggers.verbWith(lemma, companions(parse, clause));
        if (needed.isPresent()) {
            return Optional.of(candidate(parse, needed.get(), lemma, clause, Sort.VERB));
        }
        Optional<Kind> plain = triggers.verb(lemma);
        if (plain.isPresent()) {
            return Optional.of(candidate(parse, plain.get(), lemma, clause, Sort.VERB));
        }
        Optional<Candidate> carried = carried(parse, clause);
        return carried.isPresent() ? carried : dated.candidate(parse, clause);
    }

    static Candidate candidate(Parse parse, Kind kind, String key, Clause clause, Sort sort) {
        return new Candidate(parse, kind, key, clause.verb().head(), Optional.empty(), Optional.of(clause), sort);
    }

    /** "Wednesday's agenda includes discussions". */
    private Optional<Candidate> calendar(Parse parse, Clause clause) {
        boolean agenda = clause.subjects().stream()
                .anyMatch(subject ->
                        triggers.calendarNoun(subject.head(parse.words()).lemma()));
        boolean dated = clause.subjects().stream()
                        .anyMatch(subject -> NounDate.within(parse, subject).isPresent())
                || ClauseDate.of(parse, clause).isPresent();
        if (!agenda || !dated || !triggers.calendarVerb(clause.verb().lemma())) {
            return Optional.empty();
        }
        Kind kind = clause.objects().stream()
                .flatMap(object -> triggers.noun(object.head(parse.words())).stream())
                .findFirst()
                .orElse(Kind.OTHER);
        return Optional.of(candidate(parse, kind, "agenda", clause, Sort.CALENDAR));
    }

    /** "held talks", "a treaty was signed", "an earthquake struck". */
    private Optional<Candidate> carried(Parse parse, Clause clause) {
        String lemma = clause.verb().lemma();
        List<Phrase> nouns = new ArrayList<>();
        if (triggers.light(lemma) && !names(parse, clause)) {
            nouns.addAll(clause.verb().passive() ? clause.subjects() : clause.objects());
        }
        // "talks, followed by a concert": only describes what another clause tells, unless it has a day of its own.
        boolean describes = Describing.comesAfter(parse, clause)
                || clause.link() == Clause.Link.PARTICIPLE
                || clause.link() == Clause.Link.REDUCED
                        && ClauseDate.of(parse, clause).isEmpty();
        if (triggers.occurrence(lemma) && !describes && (!clause.verb().passive() || !triggers.light(lemma))) {
            nouns.addAll(clause.subjects());
        }
        for (Phrase phrase : nouns) {
            Word head = phrase.head(parse.words());
            Optional<Kind> kind = triggers.noun(head);
            if (kind.isPresent()) {
                return Optional.of(new Candidate(
                        parse,
                        kind.get(),
                        head.lemma(),
                        clause.verb().head(),
                        Optional.of(phrase),
                        Optional.of(clause),
                        Sort.CARRIED_NOUN));
            }
        }
        return Optional.empty();
    }

    /** "called the verdict a warning": says what it is, and holds no trial. */
    private static boolean names(Parse parse, Clause clause) {
        return clause.verb().lemma().equals("call")
                && (clause.marker().equals("what")
                        || clause.objects().stream().anyMatch(object -> parse.phraseFrom(object.end())
                                .isPresent()));
    }

    /** The lemmas of what stands right around the verb: objects, particle, the next few words; subjects of a passive. */
    private Set<String> companions(Parse parse, Clause clause) {
        Set<String> near = new HashSet<>();
        int end = Math.min(clause.end(), clause.verb().end() + 9);
        for (int i = clause.verb().end(); i < end; i++) {
            near.add(parse.word(i).lemma());
        }
        if (end < parse.words().size() && parse.word(end).is(Part.THAT)) {
            near.add("that");
        }
        List<Phrase> phrases = new ArrayList<>(clause.objects());
        if (clause.verb().passive()) {
            phrases.addAll(clause.subjects());
        }
        for (Phrase phrase : phrases) {
            near.add(phrase.head(parse.words()).lemma());
        }
        if (cast.of(parse, phrases).stream().anyMatch(Party::person)) {
            near.add(PERSON);
        }
        return near;
    }

    /** An event noun that says its own date, in the phrase or right after it. */
    private Optional<Candidate> datedNoun(Parse parse, Phrase phrase) {
        Word head = phrase.head(parse.words());
        Optional<Kind> kind = triggers.noun(head);
        if (kind.isEmpty() || NounDate.of(parse, phrase).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                parse,
                kind.get(),
                head.lemma(),
                phrase.last(),
                Optional.of(phrase),
                parse.clauseOf(phrase.last()),
                Sort.DATED_NOUN));
    }

    private static boolean ownYear(Parse parse, Phrase phrase) {
        return NounDate.within(parse, phrase).isPresent();
    }
}
