package dateline.extract.english;

import dateline.extract.Status;
import dateline.extract.english.Clause.Link;
import java.util.List;
import java.util.Optional;

/**
 * Reads from a verb, its auxiliaries and what it depends on whether the event happened.
 *
 * <p>Happened: past, perfect and pluperfect. Planned: future, "to" after an intention ("agreed to", "is expected to").
 * Claimed: what somebody is accused of, and "allegedly". Denied: what somebody denies, and "did not". Refused, as no
 * event: conditions, questions, mere possibility without a date, habits, purposes ("to needle Washington").
 */
final class StatusReader {

    private StatusReader() {}

    /** @param dated whether the clause has a date of its own */
    static Optional<Verdict> read(Parse parse, Clause clause, boolean dated) {
        if (question(parse) || hypothetical(clause) || nearly(parse, clause)) {
            return Optional.empty();
        }
        Optional<Verdict> verdict = byVerb(parse, clause, dated);
        if (verdict.isEmpty()) {
            return verdict;
        }
        Optional<Clause> overtaken = Overtaken.by(parse, clause);
        if (overtaken.isPresent()) {
            return verdict(Status.DENIED, parse, overtaken.get().verb(), "tells that it did not come to that");
        }
        return StatusAbove.read(parse, clause, verdict.get());
    }

    private static boolean question(Parse parse) {
        List<Word> words = parse.words();
        return words.get(words.size() - 1).text().equals("?");
    }

    private static boolean conditional(Parse parse) {
        return parse.words().stream()
                .anyMatch(word -> word.is(Part.SUBORDINATOR)
                        && (word.lower().equals("if") || word.lower().equals("unless")));
    }

    /** "the talks had nearly collapsed": they did not; but prices that nearly doubled moved all the same. */
    private static boolean nearly(Parse parse, Clause clause) {
        int before = clause.verb().head() - 1;
        boolean almost = before >= 0
                && switch (parse.word(before).lower()) {
                    case "nearly", "almost" -> true;
                    default -> false;
                };
        return almost
                && switch (clause.verb().lemma()) {
                    case "double", "triple", "quadruple", "halve" -> false;
                    default -> true;
                };
    }

    static boolean hypothetical(Clause clause) {
        return clause.link() == Link.ADVERBIAL
                && switch (clause.marker()) {
                    case "if", "unless", "whether", "lest" -> true;
                    default -> false;
                };
    }

    private static Optional<Verdict> byVerb(Parse parse, Clause clause, boolean dated) {
        VerbGroup verb = clause.verb();
        if (StatusCues.denies(verb.lemma()) && !Denials.act(parse, clause)) {
            return verdict(Status.DENIED, parse, verb, "is a denial");
        }
        if (verb.tense() == Tense.INFINITIVE) {
            return InfinitiveStatus.read(parse, clause);
        }
        if (Scheduled.at(parse, clause) && !verb.negated()) {
            return verdict(Status.PLANNED, parse, verb, "tells for when it is planned");
        }
        if (verb.negated() && NotUntil.at(parse, clause)) {
            boolean ahead = verb.tense() == Tense.FUTURE || verb.tense() == Tense.WOULD;
            return verdict(ahead ? Status.PLANNED : Status.HAPPENED, parse, verb, "… until tells when it comes about");
        }
        if (verb.negated() || negativeSubject(parse, clause)) {
            return verb.tense() == Tense.POSSIBLE && !able(parse, verb)
                    ? Optional.empty()
                    : verdict(Status.DENIED, parse, verb, "is negated");
        }
        if (StatusCues.accuses(verb.lemma())
                && verb.tense() != Tense.FUTURE
                && !verb.lemma().equals("charge")) {
            return verdict(Status.CLAIMED, parse, verb, "is an accusation");
        }
        Optional<Verdict> byTense = byTense(parse, clause, dated);
        boolean hedged = hedged(parse, clause);
        return hedged && byTense.isPresent() && byTense.get().status() == Status.HAPPENED
                ? Optional.of(new Verdict(Status.CLAIMED, "The text keeps its distance (“allegedly” or the like)."))
                : byTense;
    }

    /** "could not agree" tells that they did not, where "may not agree" leaves it open. */
    private static boolean able(Parse parse, VerbGroup verb) {
        return switch (parse.word(verb.first()).lower()) {
            case "could", "can", "ca", "cannot" -> true;
            default -> false;
        };
    }

    static Optional<Verdict> byTense(Parse parse, Clause clause, boolean dated) {
        VerbGroup verb = clause.verb();
        return switch (verb.tense()) {
            case PAST, PERFECT, PLUPERFECT, PERFECT_INFINITIVE, REDUCED ->
                Optional.of(new Verdict(Status.HAPPENED, "")).filter(verdict -> !awaited(parse, clause));
            case ING -> GerundStatus.read(parse, clause);
            case PRESENT ->
                comesIntoForce(parse, verb)
                        ? verdict(Status.PLANNED, parse, verb, "tells from when on it is to hold")
                        : dated || verb.progressive() || temporal(clause)
                                ? Optional.of(new Verdict(Status.HAPPENED, ""))
                                : Optional.empty();
            case FUTURE, WOULD ->
                conditional(parse) ? Optional.empty() : verdict(Status.PLANNED, parse, verb, "tells the future");
            case POSSIBLE, OBLIGED ->
                dated ? verdict(Status.PLANNED, parse, verb, "tells a possibility") : Optional.empty();
            case INFINITIVE -> Optional.empty();
        };
    }

    /** "takes effect at midnight", "comes into force in May". */
    private static boolean comesIntoForce(Parse parse, VerbGroup verb) {
        String next = wordAt(parse, verb.end());
        return switch (verb.lemma()) {
            case "take" -> next.equals("effect");
            case "come", "go", "enter" -> next.equals("into") && isForce(wordAt(parse, verb.end() + 1));
            default -> false;
        };
    }

    private static boolean isForce(String word) {
        return word.equals("force") || word.equals("effect");
    }

    private static String wordAt(Parse parse, int index) {
        return index < parse.words().size() ? parse.word(index).lower() : "";
    }

    /** "said it was closing the border until a government was formed", "would leave once it was": nobody tells that it was. */
    private static boolean awaited(Parse parse, Clause clause) {
        boolean waits = clause.link() == Link.ADVERBIAL
                && switch (clause.marker()) {
                    case "until", "till", "once" -> true;
                    default -> false;
                };
        return waits
                && governor(parse, clause)
                        .filter(above -> switch (above.verb().tense()) {
                            case FUTURE, WOULD, INFINITIVE, POSSIBLE, OBLIGED -> true;
                            case PAST, PRESENT -> above.verb().progressive();
                            default -> false;
                        })
                        .isPresent();
    }

    /** A present after "when" or "before" is left to its main clause. */
    private static boolean temporal(Clause clause) {
        return clause.link() == Link.ADVERBIAL
                && (clause.marker().equals("when")
                        || clause.marker().equals("before")
                        || clause.marker().equals("after"));
    }

    /** "did not expect to", "is not due to" */
    static boolean negated(Parse parse, Clause clause) {
        int after = clause.verb().end();
        return clause.verb().negated()
                || after < parse.words().size() && parse.word(after).is(Part.NOT);
    }

    static Optional<Clause> governor(Parse parse, Clause clause) {
        return clause.parent().isPresent()
                ? Optional.of(parse.clauses().get(clause.parent().getAsInt()))
                : Optional.empty();
    }

    private static boolean hedged(Parse parse, Clause clause) {
        for (int i = clause.first(); i < clause.end(); i++) {
            if (StatusCues.hedges(parse.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "No agreement was signed", "nobody died". */
    private static boolean negativeSubject(Parse parse, Clause clause) {
        return clause.subjects().stream()
                .map(subject -> parse.word(subject.first()).lower())
                .anyMatch(first -> first.equals("no")
                        || first.equals("nobody")
                        || first.equals("neither")
                        || first.equals("none"));
    }

    private static Optional<Verdict> verdict(Status status, Parse parse, VerbGroup verb, String what) {
        String words = parse.text(verb.first(), verb.end());
        return Optional.of(new Verdict(status, "“" + words + "” " + what + "."));
    }
}
