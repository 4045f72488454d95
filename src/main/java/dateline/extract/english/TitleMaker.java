package dateline.extract.english;

import dateline.extract.Kind;
import dateline.extract.Place;
import dateline.extract.Status;
import java.util.List;
import java.util.Optional;

/**
 * Makes a headline of an event's own words: subject, verb, and what follows up to where the clause ends; dates left out,
 * names in place of pronouns. Never cut within a phrase.
 */
final class TitleMaker {

    private final Cast cast;
    private final Verbs verbs;
    private final TitleWords words;
    private final TitleVerb headVerb;
    private final TitleRest rest;
    private final Ellipses ellipses;

    TitleMaker(Cast cast, Verbs verbs, TitleWords words) {
        this.cast = cast;
        this.verbs = verbs;
        this.words = words;
        this.headVerb = new TitleVerb(verbs);
        this.rest = new TitleRest(words);
        this.ellipses = new Ellipses(cast, words);
    }

    /** Empty where nothing readable alone can be made. */
    Optional<String> of(Telling telling, List<Place> places) {
        Candidate candidate = telling.candidate();
        Optional<String> title = candidate.byNoun() ? byNoun(candidate, places) : byClause(telling);
        return title.map(TitleText::tidy).filter(t -> t.indexOf(' ') > 0);
    }

    private Optional<String> byClause(Telling telling) {
        Candidate candidate = telling.candidate();
        Parse parse = candidate.parse();
        Clause clause = candidate.clause().orElseThrow();
        Optional<String> subject = subject(parse, clause.subjects(), subjectEnd(parse, clause));
        String following = rest.of(parse, clause);
        if (subject.isEmpty()
                && candidate.kind() == Kind.DISASTER
                && !clause.subjects().isEmpty()) {
            // "when their boat capsized": a boat, whosever it was
            Phrase owned = clause.subjects().get(0);
            return owned.head(parse.words()).is(Part.NOUN)
                    ? Optional.of(ellipses.unowned(parse, owned) + " " + headVerb.of(telling, clause) + " " + following)
                    : Optional.empty();
        }
        if (subject.isEmpty()) {
            boolean speech = candidate.kind() == Kind.SAY || candidate.kind() == Kind.ACCUSE;
            boolean vague = telling.verdict().status() == Status.PLANNED
                    && ClauseDate.own(candidate).isEmpty();
            boolean object = candidate.kind() != Kind.VISIT
                    && !vague
                    && !clause.objects().isEmpty()
                    && !clause.verb().passive()
                    && !speech;
            return object ? withoutSubject(parse, clause) : Optional.empty();
        }
        boolean it = !clause.objects().isEmpty()
                && clause.objects().get(0).first() == clause.verb().end()
                && unknown(parse, clause.objects().get(0));
        if (it) {
            return ellipses.object(parse, clause)
                    .map(object -> subject.get() + " " + headVerb.of(telling, clause) + " " + object + " "
                            + rest.after(parse, clause, clause.objects().get(0)));
        }
        Optional<Clause> followed = Ellipses.followed(parse, clause);
        if (followed.isPresent()) {
            return Optional.of(subject.get() + " " + headVerb.same(telling, followed.get()) + " "
                    + rest.of(parse, followed.get()));
        }
        boolean says = candidate.kind() == Kind.SAY || candidate.kind() == Kind.ACCUSE;
        if (says && following.isBlank() && !clause.verb().passive()) {
            return Optional.empty();
        }
        boolean before = !clause.objects().isEmpty()
                && clause.objects().get(0).end() <= clause.verb().first();
        String object = before ? words.phrase(parse, clause.objects().get(0)) + " " : "";
        return Optional.of(subject.get() + " " + headVerb.of(telling, clause) + " " + object + following);
    }

    /** "They signed a treaty", of whom nothing is known: "Treaty signed". */
    private Optional<String> withoutSubject(Parse parse, Clause clause) {
        Phrase object = clause.objects().get(0);
        boolean owned = parse.word(object.first()).is(Part.POSSESSIVE)
                && cast.possessor(parse.word(object.first())).isEmpty();
        if (object.head(parse.words()).is(Part.PRONOUN) || owned) {
            return Optional.empty();
        }
        int stop = TitleEnd.of(parse, object.end(), tailEnd(parse, object.end()));
        boolean of = object.end() < stop && parse.word(object.end()).lower().equals("of");
        String name = words.phrase(parse, object) + (of ? " " + words.of(parse, object.end(), stop, List.of()) : "");
        String participle = verbs.participle(clause.verb().lemma());
        String not = clause.verb().negated() ? "not " : "";
        return Optional.of(name + " " + not
                + switch (clause.verb().tense()) {
                    case FUTURE, WOULD, INFINITIVE -> "to be " + participle;
                    default -> participle;
                });
    }

    /** The subject with what hangs on it by "of"; empty for a pronoun that stands for nobody known. */
    Optional<String> subject(Parse parse, List<Phrase> subjects, int verb) {
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        // "Its stock": nobody reads alone whose. "The United States and its allies" says it.
        Word first = parse.word(subjects.get(0).first());
        boolean owned = first.is(Part.POSSESSIVE)
                && cast.possessor(first).isEmpty()
                && !subjects.get(0).head(parse.words()).is(Part.NAME);
        Optional<String> another = Ellipses.another(parse, subjects.get(0));
        if (another.isPresent()) {
            return another;
        }
        boolean unknown = subjects.stream().anyMatch(phrase -> unknown(parse, phrase));
        int after = subjects.get(subjects.size() - 1).end();
        boolean half = after < parse.words().size() && parse.word(after).is(Part.GENITIVE);
        if (unknown || owned || half) {
            return Optional.empty();
        }
        String names = TitleWords.joined(
                subjects.stream().map(phrase -> words.phrase(parse, phrase)).toList());
        return Optional.of(names + tail(parse, subjects.get(subjects.size() - 1), verb));
    }

    private boolean unknown(Parse parse, Phrase phrase) {
        Word head = phrase.head(parse.words());
        return (head.is(Part.PRONOUN)
                        || head.is(Part.NUMBER)
                                && phrase.end() - phrase.first() == 1
                                && !TitleWords.digits(head)
                                && !parse.of(phrase))
                && cast.of(parse, phrase).isEmpty();
    }

    /** Where what hangs on the subject ends: before the first verb after it, or the comma of a relative clause. */
    private static int subjectEnd(Parse parse, Clause clause) {
        int from = clause.subjects().isEmpty()
                ? 0
                : clause.subjects().get(clause.subjects().size() - 1).end();
        int verb = clause.verb().tense().finite() ? clause.verb().first() : clause.first();
        int end = parse.clauses().stream()
                .mapToInt(other -> other.verb().first())
                .filter(first -> first >= from)
                .reduce(verb, Math::min);
        if (clause.link() == Clause.Link.RELATIVE && from <= clause.first()) {
            end = clause.first();
            while (end > from && parse.word(end - 1).part().separates()) {
                end--;
            }
        }
        return end;
    }

    /** " of Japan", " on the island": the prepositional phrases between a subject and its verb. */
    private String tail(Parse parse, Phrase subject, int verb) {
        int at = subject.end();
        boolean hangs =
                at < verb && parse.word(at).is(Part.PREPOSITION) && verb - at <= 7 && !words.persons(parse, subject);
        for (int i = at; hangs && i < verb; i++) {
            hangs = !parse.word(i).part().separates()
                    && switch (parse.word(i).part()) {
                        case TIME, VERB, MODAL, BE, HAVE, DO, NOT, PRONOUN -> false;
                        default -> true;
                    };
        }
        int end = verb;
        while (hangs
                && end > at
                && (parse.word(end - 1).is(Part.ADJECTIVE)
                        || !parse.word(end - 1).part().nominal())) {
            end--;
        }
        return hangs && end > at ? " " + words.of(parse, at, end, List.of()) : "";
    }

    /** "Xi Jinping's 2019 visit to North Korea". */
    private Optional<String> byNoun(Candidate candidate, List<Place> places) {
        Parse parse = candidate.parse();
        Phrase noun = candidate.noun().orElseThrow();
        Optional<Party> possessor = words.possessor(parse, noun);
        int core = noun.core(parse.words());
        while (core < noun.last() && dropped(parse.word(core))) {
            core++;
        }
        String name =
                possessor.map(party -> TitleWords.genitive(party.name()) + " ").orElse("")
                        + words.of(parse, core, noun.end(), List.of());
        int stop = TitleEnd.of(parse, noun.end(), tailEnd(parse, noun.end()));
        int from = noun.end() < stop ? TitleDates.skip(parse, noun.end(), stop) : stop;
        boolean hangs = from < stop
                && parse.word(from).is(Part.PREPOSITION)
                && !parse.word(from).lower().equals("for");
        String tail = hangs ? words.of(parse, from, stop, List.of()) : "";
        if (tail.isBlank() && NounDate.calledFor(parse, noun)) {
            Optional<String> caller =
                    candidate.clause().flatMap(clause -> subject(parse, clause.subjects(), noun.first()));
            return Optional.of(caller.map(who -> name + " called for by " + who).orElse("Call for " + name));
        }
        if (!tail.isBlank()) {
            return Optional.of(name + " " + tail);
        }
        String where = candidate.kind() == Kind.VISIT ? " to " : " in ";
        return Optional.of(name
                + places.stream().findFirst().map(place -> where + place.name()).orElse(""));
    }

    /** Where what hangs on a noun ends: with the last whole phrase of the next few words, before any verb. */
    private static int tailEnd(Parse parse, int from) {
        int end = Math.min(parse.words().size(), from + 8);
        for (Clause clause : parse.clauses()) {
            if (clause.verb().first() >= from) {
                end = Math.min(end, clause.verb().first());
            }
        }
        for (int i = from; i < end; i++) {
            if (parse.word(i).is(Part.CONJUNCTION)
                    || parse.word(i).lower().equals("until")
                    || parse.word(i).lower().equals("since")) {
                end = i;
            }
        }
        int last = end;
        return parse.phraseAt(end - 1)
                .filter(phrase -> phrase.end() > last)
                .map(Phrase::first)
                .orElse(end);
    }

    private static boolean dropped(Word word) {
        boolean year = word.is(Part.TIME) && word.text().length() == 4 && TitleWords.digits(word);
        return word.is(Part.DETERMINER) || word.is(Part.POSSESSIVE) || word.is(Part.TIME) && !year;
    }
}
