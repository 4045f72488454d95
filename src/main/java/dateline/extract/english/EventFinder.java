package dateline.extract.english;

import dateline.extract.Kind;
import dateline.extract.Status;
import dateline.extract.english.Candidate.Sort;
import dateline.time.Reading;
import dateline.time.TimeMention;
import dateline.time.TimexType;
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

    /** Verbs that say what something is, not that something happened. */
    private static final Set<String> STATIVE = Set.of(
            "be",
            "have",
            "do",
            "seem",
            "appear",
            "remain",
            "belong",
            "consist",
            "contain",
            "depend",
            "exist",
            "know",
            "like",
            "mean",
            "need",
            "own",
            "want",
            "include",
            "represent",
            "say",
            "stand",
            "lie",
            "live",
            "think",
            "go",
            "expect",
            "schedule",
            "plan",
            "intend",
            "hope",
            "try",
            "continue",
            "use",
            "show",
            "suggest",
            "indicate",
            "feel",
            "see",
            "get",
            "make",
            "compare",
            "relate",
            "base",
            "involve",
            "concern",
            "cite",
            "quote",
            "mark",
            "call",
            "dub",
            "date");

    /** Of these, what is an act where somebody claims it: "alleged that the firm had used their data". */
    private static final Set<String> ACTS = Set.of("use", "make", "get", "go", "see", "show", "do");

    /** Stands in the lexicon for any person. */
    private static final String PERSON = "@person";

    private final Lexicon lexicon;
    private final Cast cast;
    private final TriggerLexicon triggers;

    EventFinder(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.triggers = lexicon.triggers();
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
        found.removeIf(candidate -> candidate.byNoun() && frame(candidate, found));
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
        if (refused || counted(parse, clause)) {
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
        return carried.isPresent() ? carried : datedClause(parse, clause);
    }

    /** The "injured" of "the number injured topped 2,200": counts what is told elsewhere. */
    private static boolean counted(Parse parse, Clause clause) {
        return clause.link() == Clause.Link.REDUCED
                && clause.subjects().stream()
                        .map(subject -> subject.head(parse.words()).lower())
                        .anyMatch(head -> head.equals("number") || head.equals("numbers") || head.equals("toll"));
    }

    private static Candidate candidate(Parse parse, Kind kind, String key, Clause clause, Sort sort) {
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
                .flatMap(object -> noun(object.head(parse.words())).stream())
                .findFirst()
                .orElse(Kind.OTHER);
        return Optional.of(candidate(parse, kind, "agenda", clause, Sort.CALENDAR));
    }

    /** "held talks", "a treaty was signed", "an earthquake struck". */
    private Optional<Candidate> carried(Parse parse, Clause clause) {
        String lemma = clause.verb().lemma();
        List<Phrase> nouns = new ArrayList<>();
        if (triggers.light(lemma)) {
            nouns.addAll(clause.verb().passive() ? clause.subjects() : clause.objects());
        }
        if (triggers.occurrence(lemma)
                && clause.link() != Clause.Link.PARTICIPLE
                && (!clause.verb().passive() || !triggers.light(lemma))) {
            nouns.addAll(clause.subjects());
        }
        for (Phrase phrase : nouns) {
            Word head = phrase.head(parse.words());
            Optional<Kind> kind = noun(head);
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

    private Optional<Kind> noun(Word head) {
        if (!head.is(Part.NOUN)) {
            return Optional.empty();
        }
        return triggers.noun(head.lower()).or(() -> triggers.noun(head.lemma()));
    }

    /** An event noun that says its own date, in the phrase or right after it. */
    private Optional<Candidate> datedNoun(Parse parse, Phrase phrase) {
        Word head = phrase.head(parse.words());
        Optional<Kind> kind = noun(head);
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

    private Optional<Candidate> datedClause(Parse parse, Clause clause) {
        String lemma = clause.verb().lemma();
        if (!tells(parse, clause)
                || !lexicon.verbs().known(parse.word(clause.verb().head()).lower())
                || clause.subjects().isEmpty()
                || apposed(parse, clause)
                || clause.subjects().stream().anyMatch(subject -> leans(parse, subject))
                || clause.link() == Clause.Link.RELATIVE
                || clause.verb().progressive()
                || clause.verb().negated()
                || lexicon.reports(lemma)
                || STATIVE.contains(lemma) && !(claimed(parse, clause) && ACTS.contains(lemma))
                || StatusCues.fears(lemma)) {
            return Optional.empty();
        }
        boolean dated = parse.mentions().stream()
                .filter(EventFinder::day)
                .filter(mention -> !ClauseDate.compared(parse, parse.wordAt(mention.span())))
                .map(mention -> parse.wordAt(mention.span()))
                .anyMatch(word -> clause.contains(word) && parse.phraseAt(word).isEmpty());
        Kind kind = clause.subjects().stream()
                .flatMap(subject -> noun(subject.head(parse.words())).stream())
                .findFirst()
                .orElse(Kind.OTHER);
        return dated || claimed(parse, clause)
                ? Optional.of(candidate(parse, kind, lemma, clause, Sort.DATED_CLAUSE))
                : Optional.empty();
    }

    /** In the plain past or future, as planned ("is expected to begin"), or of a noun between commas ("the line, first proposed in 2013,"). */
    private static boolean tells(Parse parse, Clause clause) {
        int comma = Participles.before(parse.words(), clause.verb().first());
        return switch (clause.verb().tense()) {
            case PAST, FUTURE, PLUPERFECT -> true;
            case INFINITIVE ->
                StatusReader.read(parse, clause, true)
                        .filter(verdict -> verdict.status() == Status.PLANNED)
                        .isPresent();
            case REDUCED -> comma >= 0 && parse.word(comma).is(Part.COMMA);
            default -> false;
        };
    }

    /** What somebody claims to have happened tells of it, with or without a date. */
    private static boolean claimed(Parse parse, Clause clause) {
        boolean past = clause.verb().tense() == Tense.PAST || clause.verb().tense() == Tense.PLUPERFECT;
        return past
                && clause.link() == Clause.Link.CONTENT
                && clause.parent().isPresent()
                && StatusCues.claims(
                        parse.clauses().get(clause.parent().getAsInt()).verb().lemma());
    }

    /** "the letter, dated Monday": only describes. */
    private static boolean apposed(Parse parse, Clause clause) {
        int before = clause.verb().first() - 1;
        boolean afterPreposition = parse.phrases().stream()
                .anyMatch(phrase -> phrase.end() == before
                        && phrase.first() > 0
                        && parse.word(phrase.first() - 1).is(Part.PREPOSITION));
        return clause.link() != Clause.Link.REDUCED
                && afterPreposition
                && parse.word(before).is(Part.COMMA)
                && clause.verb().first() == clause.verb().head()
                && parse.word(clause.verb().head()).may(Form.PARTICIPLE)
                && clause.objects().isEmpty();
    }

    /** "such groups", "its stock", "twenty": a subject that says nothing alone. */
    private boolean leans(Parse parse, Phrase subject) {
        Word first = parse.word(subject.first());
        return first.lower().equals("such")
                || first.is(Part.POSSESSIVE) && cast.possessor(first).isEmpty()
                || subject.head(parse.words()).is(Part.NUMBER)
                || subject.head(parse.words()).is(Part.PRONOUN)
                        && cast.of(parse, subject).isEmpty();
    }

    private static boolean day(TimeMention mention) {
        return (mention.type() == TimexType.DATE || mention.type() == TimexType.TIME)
                && (mention.reading() instanceof Reading.Placed
                        || mention.reading() instanceof Reading.Unplaced unplaced
                                && unplaced.reason() == Reading.Reason.NEEDS_ANCHOR);
    }
}
