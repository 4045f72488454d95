package dateline.extract.english;

import dateline.extract.Status;
import java.util.Optional;

/**
 * Reads whether what a noun names took place: by the words of its phrase, else by the verb that it is subject or object
 * of.
 *
 * <p>Negated: "no agreement", "the cancelled visit", "rejected the merger", "the flight was delayed". Planned: "the
 * upcoming visit", "requested a re-run", "will take delivery", "the trial is set to begin". Claimed: "the alleged
 * attack". Else it is spoken of as a fact: "the visit will change their ties" has a visit that is one.
 */
final class NounStatus {

    private NounStatus() {}

    /** Empty where nothing says that it is no fact. */
    static Optional<Verdict> read(Parse parse, Phrase noun) {
        return byPhrase(parse, noun).or(() -> byVerb(parse, noun)).or(() -> within(parse, noun));
    }

    private static Optional<Verdict> byPhrase(Parse parse, Phrase noun) {
        int from = noun.first() > 0 && parse.word(noun.first() - 1).is(Part.NOT) ? noun.first() - 1 : noun.first();
        for (int i = from; i < noun.end(); i++) {
            Word word = parse.word(i);
            boolean lastWord = i == noun.last();
            if (word.is(Part.NOT) || !lastWord && StatusCues.negatedBefore(word.lower())) {
                return verdict(Status.DENIED, word.text(), "says that it did not take place");
            }
            if (!lastWord && StatusCues.plannedBefore(word.lower())) {
                return verdict(Status.PLANNED, word.text(), "says that it is still to come");
            }
            if (!lastWord && StatusCues.doubtedBefore(word.lower())) {
                return verdict(Status.CLAIMED, word.text(), "keeps its distance");
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> byVerb(Parse parse, Phrase noun) {
        for (Clause clause : parse.clauses()) {
            Optional<Verdict> verdict = of(parse, clause, noun);
            if (verdict.isPresent() || isObject(parse, clause, noun)) {
                return verdict;
            }
        }
        return Optional.empty();
    }

    /** By the verb of the clause alone. */
    static Optional<Verdict> of(Parse parse, Clause clause, Phrase noun) {
        if (isObject(parse, clause, noun)) {
            return ofObject(parse, clause, noun);
        }
        return clause.subjects().contains(noun) ? ofSubject(parse, clause, noun) : Optional.empty();
    }

    private static boolean isObject(Parse parse, Clause clause, Phrase noun) {
        return !clause.verb().passive() && (clause.objects().contains(noun) || calledFor(parse, clause, noun));
    }

    /** "called for a re-run", "called off the visit". */
    private static boolean calledFor(Parse parse, Clause clause, Phrase noun) {
        int after = clause.verb().end();
        return noun.first() == after + 1
                && clause.verb().lemma().equals("call")
                && (parse.word(after).lower().equals("for")
                        || parse.word(after).lower().equals("off"));
    }

    private static Optional<Verdict> ofObject(Parse parse, Clause clause, Phrase noun) {
        VerbGroup verb = clause.verb();
        String words = parse.text(verb.first(), verb.end());
        boolean calls =
                verb.lemma().equals("call") && verb.end() < parse.words().size();
        String particle = calls ? parse.word(verb.end()).lower() : "";
        if (StatusCues.callsOff(verb.lemma()) || particle.equals("off")) {
            return verb.negated() || intention(parse, noun)
                    ? Optional.empty()
                    : verdict(Status.DENIED, words, "says that it did not take place");
        }
        if (StatusCues.seeks(verb.lemma()) || particle.equals("for")) {
            return verdict(Status.PLANNED, words, "says that it is wanted or expected");
        }
        return byTense(parse, clause);
    }

    /** A rejected proposal was made all the same. */
    private static boolean intention(Parse parse, Phrase noun) {
        return StatusCues.plans(noun.head(parse.words()).lemma());
    }

    private static Optional<Verdict> ofSubject(Parse parse, Clause clause, Phrase noun) {
        VerbGroup verb = clause.verb();
        String words = parse.text(verb.first(), verb.end());
        boolean reduced = verb.tense() == Tense.REDUCED;
        if (verb.passive() && StatusCues.callsOff(verb.lemma()) && !verb.negated() && !intention(parse, noun)) {
            return verdict(Status.DENIED, words, "says that it did not take place");
        }
        if (verb.passive() && !reduced && (StatusCues.seeks(verb.lemma()) || StatusCues.plans(verb.lemma()))) {
            return verdict(Status.PLANNED, words, "says that it is wanted or expected");
        }
        boolean occurs =
                !reduced && (verb.passive() ? !verb.negated() || made(verb.lemma()) : occurrence(verb.lemma()));
        return occurs ? byTense(parse, clause) : Optional.empty();
    }

    /** Verbs that say of their subject just that it takes place. */
    private static boolean occurrence(String lemma) {
        return switch (lemma) {
            case "occur", "happen", "begin", "start", "come", "take", "open", "go", "proceed", "resume", "follow" ->
                true;
            default -> false;
        };
    }

    /** Verbs whose passive says that their subject takes place: where negated, it does not. */
    private static boolean made(String lemma) {
        return switch (lemma) {
            case "hold", "sign", "reach", "make", "conclude", "launch", "complete", "carry", "conduct", "stage" -> true;
            default -> false;
        };
    }

    private static Optional<Verdict> byTense(Parse parse, Clause clause) {
        VerbGroup verb = clause.verb();
        String words = parse.text(verb.first(), verb.end());
        if (verb.negated()) {
            return verdict(Status.DENIED, words, "is negated");
        }
        return switch (verb.tense()) {
            case FUTURE, WOULD, POSSIBLE, OBLIGED -> verdict(Status.PLANNED, words, "tells no fact yet");
            case INFINITIVE ->
                StatusReader.read(parse, clause, true)
                        .or(() -> verdict(Status.PLANNED, words, "tells an aim"))
                        .filter(verdict -> verdict.status() != Status.HAPPENED);
            default -> Optional.empty();
        };
    }

    /** "the development of a replacement": what is said of the first noun holds for the second. */
    private static Optional<Verdict> within(Parse parse, Phrase noun) {
        int of = noun.first() - 1;
        if (of <= 0 || !parse.word(of).lower().equals("of")) {
            return Optional.empty();
        }
        return parse.phraseAt(of - 1)
                .filter(above -> above.end() == of && parse.word(of - 1).is(Part.NOUN))
                .flatMap(above -> byVerb(parse, above));
    }

    private static Optional<Verdict> verdict(Status status, String words, String what) {
        return Optional.of(new Verdict(status, "“" + words + "” " + what + "."));
    }
}
