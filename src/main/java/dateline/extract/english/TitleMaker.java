package dateline.extract.english;

import dateline.extract.Kind;
import dateline.extract.Place;
import dateline.extract.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a headline of an event's own words: subject, verb, and what follows up to where the clause ends; dates left out,
 * names in place of pronouns. Never cut within a phrase.
 */
final class TitleMaker {

    private final String text;
    private final Cast cast;
    private final Verbs verbs;

    TitleMaker(String text, Cast cast, Verbs verbs) {
        this.text = text;
        this.cast = cast;
        this.verbs = verbs;
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
        Optional<String> subject = subject(parse, clause.subjects(), clause.first());
        if (clause.verb().tense().finite()) {
            subject = subject(parse, clause.subjects(), clause.verb().first());
        }
        String rest = rest(parse, clause);
        if (subject.isEmpty()) {
            boolean speech = candidate.kind() == Kind.SAY || candidate.kind() == Kind.ACCUSE;
            boolean vague = telling.verdict().status() == Status.PLANNED
                    && ClauseDate.own(candidate).isEmpty();
            boolean object =
                    !vague && !clause.objects().isEmpty() && !clause.verb().passive() && !speech;
            return object ? withoutSubject(parse, clause) : Optional.empty();
        }
        boolean it = !clause.objects().isEmpty()
                && clause.objects().get(0).first() == clause.verb().end()
                && unknown(parse, clause.objects().get(0));
        if (it) {
            return Optional.empty();
        }
        boolean says = candidate.kind() == Kind.SAY || candidate.kind() == Kind.ACCUSE;
        if (says && rest.isBlank() && !clause.verb().passive()) {
            return Optional.empty();
        }
        boolean before = !clause.objects().isEmpty() && clause.objects().get(0).end() <= clause.first();
        String object = before ? phrase(parse, clause.objects().get(0)) + " " : "";
        return Optional.of(subject.get() + " " + verb(telling, clause) + " " + object + rest);
    }

    /** "They signed a treaty", of whom nothing is known: "Treaty signed". */
    private Optional<String> withoutSubject(Parse parse, Clause clause) {
        Phrase object = clause.objects().get(0);
        if (object.head(parse.words()).is(Part.PRONOUN)) {
            return Optional.empty();
        }
        int stop = TitleText.stop(parse, object.end(), tailEnd(parse, object.end()));
        boolean of = object.end() < stop && parse.word(object.end()).lower().equals("of");
        String name = phrase(parse, object) + (of ? " " + words(parse, object.end(), stop, List.of()) : "");
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
        boolean owned = first.is(Part.POSSESSIVE) && cast.possessor(first).isEmpty();
        boolean unknown = subjects.stream().anyMatch(phrase -> unknown(parse, phrase));
        int after = subjects.get(subjects.size() - 1).end();
        boolean half = after < parse.words().size() && parse.word(after).is(Part.GENITIVE);
        if (unknown || owned || half) {
            return Optional.empty();
        }
        String names =
                joined(subjects.stream().map(phrase -> phrase(parse, phrase)).toList());
        return Optional.of(names + tail(parse, subjects.get(subjects.size() - 1), verb));
    }

    private boolean unknown(Parse parse, Phrase phrase) {
        Word head = phrase.head(parse.words());
        return (head.is(Part.PRONOUN) || head.is(Part.NUMBER) && phrase.end() - phrase.first() == 1 && !digits(head))
                && cast.of(parse, phrase).isEmpty();
    }

    private static boolean digits(Word word) {
        return Character.isDigit(word.text().codePointAt(0));
    }

    /** " of Japan", " on the island": the prepositional phrases between a subject and its verb. */
    private String tail(Parse parse, Phrase subject, int verb) {
        int at = subject.end();
        boolean hangs = at < verb && parse.word(at).is(Part.PREPOSITION) && verb - at <= 7 && !persons(parse, subject);
        for (int i = at; hangs && i < verb; i++) {
            hangs = !parse.word(i).part().separates()
                    && switch (parse.word(i).part()) {
                        case TIME, VERB, MODAL, BE, HAVE, DO, NOT, PRONOUN -> false;
                        default -> true;
                    };
        }
        return hangs ? " " + words(parse, at, verb, List.of()) : "";
    }

    private String verb(Telling telling, Clause clause) {
        Parse parse = telling.candidate().parse();
        VerbGroup verb = clause.verb();
        if (verb.tense() == Tense.INFINITIVE && telling.verdict().status() != Status.PLANNED) {
            return infinitive(parse, clause, telling.verdict().status());
        }
        if (verb.tense() == Tense.ING && telling.verdict().status() == Status.PLANNED) {
            return "to " + verb.lemma();
        }
        if (clause.marker().equals("without") || clause.marker().equals("from") && verb.tense() == Tense.ING) {
            return "did not " + verb.lemma();
        }
        boolean hedged = verb.first() > 0
                && StatusCues.hedges(parse.word(verb.first() - 1).lower());
        return (hedged ? parse.word(verb.first() - 1).text() + " " : "") + verb(parse, verb);
    }

    /** "managed to arrest" is "arrested", "refused to resign" stays. */
    private String infinitive(Parse parse, Clause clause, Status status) {
        if (clause.verb().negated()) {
            return "not to " + clause.verb().lemma();
        }
        if (status == Status.HAPPENED || clause.parent().isEmpty()) {
            return verbs.past(clause.verb().lemma());
        }
        Clause above = parse.clauses().get(clause.parent().getAsInt());
        return parse.text(above.verb().first(), clause.verb().end());
    }

    private String verb(Parse parse, VerbGroup verb) {
        String head = parse.word(verb.head()).text();
        String not = verb.negated() ? "not " : "";
        return switch (verb.tense()) {
            case FUTURE, WOULD, INFINITIVE -> not + (verb.passive() ? "to be " + head : "to " + verb.lemma());
            case ING -> verb.passive() ? head : verbs.past(verb.lemma());
            case PERFECT, PLUPERFECT, PERFECT_INFINITIVE ->
                verb.passive() || verb.progressive() || verb.negated()
                        ? surface(parse, verb)
                        : verbs.past(verb.lemma());
            case REDUCED -> head;
            default -> surface(parse, verb);
        };
    }

    /** The verb's words without "also", "already" and the like. */
    private static String surface(Parse parse, VerbGroup verb) {
        return IntStream.range(verb.first(), verb.end())
                .filter(i -> !linking(parse.word(i).lower()))
                .mapToObj(i -> parse.text(i, i + 1))
                .collect(Collectors.joining(" "))
                .replace(" n't", "n't");
    }

    private static boolean linking(String lower) {
        return switch (lower) {
            case "also", "already", "then", "thus", "now", "still", "however", "meanwhile", "instead" -> true;
            default -> false;
        };
    }

    private String rest(Parse parse, Clause clause) {
        int end = Complements.end(parse, clause);
        int from = TitleText.skipDate(parse, clause.verb().end(), end);
        int stop = TitleText.stop(parse, from, end);
        return words(parse, from, stop, clause.subjects());
    }

    /** The words of a stretch, dates left out, names in place of pronouns. */
    String words(Parse parse, int from, int end, List<Phrase> subjects) {
        TitleText title = new TitleText(text, parse);
        List<Party> own = cast.of(parse, subjects);
        int i = from;
        while (i < end) {
            int after = Math.max(TitleText.skipDate(parse, i, end), TitleText.skipBracket(parse, i, end));
            if (after > i) {
                i = after;
                continue;
            }
            Word word = parse.word(i);
            Optional<Phrase> pronoun = parse.phraseFrom(i).filter(p -> word.is(Part.PRONOUN));
            Optional<Phrase> person = parse.phraseFrom(i).filter(p -> p.end() <= end && persons(parse, p));
            if (person.isPresent() && !word.is(Part.PRONOUN)) {
                title.replace(i, person.get().last(), names(cast.of(parse, person.get())));
                i = person.get().last();
            } else if (pronoun.isPresent()) {
                List<Party> parties = cast.of(parse, pronoun.get());
                boolean within = (i > from + 2 || i > from && parse.word(i - 1).is(Part.THAT))
                        && (word.lower().equals("them") || word.lower().equals("it"));
                if (parties.isEmpty() && !within) {
                    break;
                }
                boolean itself = !parties.isEmpty() && names(parties).equals(names(own));
                if (parties.isEmpty() || itself && i > from) {
                    title.keep(i);
                } else {
                    title.replace(i, i, names(parties));
                }
            } else if (word.is(Part.POSSESSIVE)) {
                possessive(title, i, own);
            } else {
                title.keep(i);
            }
            i++;
        }
        return title.toString();
    }

    /** Whether none of the phrases stands for anybody. */
    boolean nobody(Parse parse, List<Phrase> phrases) {
        return cast.of(parse, phrases).isEmpty();
    }

    private boolean persons(Parse parse, Phrase phrase) {
        List<Party> parties = cast.of(parse, phrase);
        return !parties.isEmpty() && parties.stream().allMatch(Party::person);
    }

    private static String names(List<Party> parties) {
        return joined(parties.stream().map(Party::name).toList());
    }

    /** "Poland, Hungary and Czechia". */
    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** "his" stays where it means the headline's subject, and is a name's genitive where it means another. */
    private void possessive(TitleText title, int i, List<Party> own) {
        Word word = title.word(i);
        Optional<Party> party = cast.possessor(word);
        boolean subject = party.isEmpty()
                || title.lastNamed(party.get().name())
                || own.stream().anyMatch(p -> p.name().equals(party.get().name()));
        if (subject) {
            title.keep(i);
        } else {
            title.replace(i, i, genitive(party.get().name()));
        }
    }

    private static String genitive(String name) {
        return name + (name.endsWith("s") ? "\u2019" : "\u2019s");
    }

    /** A phrase as a headline has it: its party's name, else its words without their article. */
    String phrase(Parse parse, Phrase phrase) {
        List<Party> parties = cast.of(parse, phrase);
        boolean named = !parties.isEmpty() && parties.stream().allMatch(party -> party.sort() != Party.Sort.GROUP);
        if (named) {
            return names(parties);
        }
        int from = phrase.first();
        while (from < phrase.last()
                && (leadingDate(parse, from) || parse.word(from).is(Part.DETERMINER) && !counts(parse.word(from)))) {
            from++;
        }
        return words(parse, Quantities.start(parse, from), phrase.end(), List.of());
    }

    /** The "Wednesday's" of "Wednesday's agenda". */
    private static boolean leadingDate(Parse parse, int i) {
        Word word = parse.word(i);
        boolean time = word.is(Part.TIME) && !(digits(word) && word.text().length() == 4);
        return time || word.is(Part.GENITIVE) && i > 0 && parse.word(i - 1).is(Part.TIME);
    }

    private static boolean counts(Word word) {
        return switch (word.lower()) {
            case "the", "a", "an", "this", "that", "these", "those" -> false;
            default -> true;
        };
    }

    /** "Xi Jinping's 2019 visit to North Korea". */
    private Optional<String> byNoun(Candidate candidate, List<Place> places) {
        Parse parse = candidate.parse();
        Phrase noun = candidate.noun().orElseThrow();
        Optional<Party> possessor = possessor(parse, noun);
        int from = noun.core(parse.words());
        while (from < noun.last() && dropped(parse.word(from))) {
            from++;
        }
        String name = possessor.map(party -> genitive(party.name()) + " ").orElse("")
                + words(parse, from, noun.end(), List.of());
        int stop = TitleText.stop(parse, noun.end(), tailEnd(parse, noun.end()));
        boolean dated = noun.end() < stop && TitleText.skipDate(parse, noun.end(), stop) > noun.end();
        boolean hangs = !dated
                && noun.end() < stop
                && parse.word(noun.end()).is(Part.PREPOSITION)
                && !parse.word(noun.end()).lower().equals("for");
        String tail = hangs ? words(parse, noun.end(), stop, List.of()) : "";
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

    Optional<Party> possessor(Parse parse, Phrase noun) {
        for (int i = noun.first(); i < noun.end(); i++) {
            Optional<Party> party = cast.possessor(parse.word(i));
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private static boolean dropped(Word word) {
        boolean year = word.is(Part.TIME) && word.text().length() == 4 && digits(word);
        return word.is(Part.DETERMINER) || word.is(Part.POSSESSIVE) || word.is(Part.TIME) && !year;
    }
}
