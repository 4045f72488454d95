package dateline.extract.english;

import dateline.extract.Status;
import dateline.extract.english.Clause.Link;
import java.util.Optional;

/** Reads from what stands before an infinitive whether that was done, is planned, or is not to be: "agreed to", "failed to". */
final class InfinitiveStatus {

    private InfinitiveStatus() {}

    static Optional<Verdict> read(Parse parse, Clause clause) {
        int before = clause.verb().first() - 1;
        while (before >= 0
                && (parse.word(before).is(Part.ADVERB) || parse.word(before).is(Part.NOT))) {
            before--;
        }
        if (before >= 0 && parse.word(before).is(Part.CONJUNCTION)) {
            int joint = before;
            Optional<Clause> first = parse.clauses().stream()
                    .filter(c -> c.link() == Link.INFINITIVE && c.verb().end() <= joint)
                    .reduce((one, other) -> other);
            return first.flatMap(c -> read(parse, c));
        }
        Optional<Clause> governor = StatusReader.governor(parse, clause);
        boolean onlyTo = parse.precededBy(clause.verb().first(), "only")
                && governor.filter(above -> above.verb().tense() == Tense.PAST).isPresent();
        if (onlyTo) {
            return Optional.of(new Verdict(Status.HAPPENED, "“only to” tells what came after it."));
        }
        String near = before >= 0 ? parse.word(before).lemma() : "";
        String verb = governor.map(c -> c.verb().lemma()).orElse("");
        boolean verbNear = before >= 0 && parse.word(before).is(Part.VERB);
        if (StatusCues.negates(near) || StatusCues.negates(verb)) {
            return Optional.of(new Verdict(Status.DENIED, "“" + verb + " to” tells that it did not happen."));
        }
        if (clause.verb().negated()) {
            return Optional.of(new Verdict(Status.DENIED, "“not to” tells that it is not to happen."));
        }
        if (clause.first() < clause.verb().first()) {
            return Optional.of(new Verdict(Status.PLANNED, "“with … to” tells what is still to come."));
        }
        boolean may = governor.filter(above -> above.verb().tense() == Tense.POSSIBLE
                        && above.verb().end() == clause.verb().first())
                .isPresent();
        boolean open = may || near.equals("whether") || before > 0 && noneOf(parse, before);
        if (open || StatusCues.tries(near) || StatusCues.fears(near)) {
            return Optional.empty();
        }
        if (StatusCues.plans(near) && !verbNear && StatusCues.callsOff(verb)) {
            return Optional.of(new Verdict(Status.DENIED, "“" + verb + "” tells that it is not to be."));
        }
        // "had wanted him to come, but Beijing refused"
        boolean butNot = governor.filter(c -> c.verb().tense() == Tense.PLUPERFECT
                                && c.verb().lemma().equals("want"))
                        .isPresent()
                && parse.words().subList(clause.verb().end(), parse.words().size()).stream()
                        .anyMatch(word -> word.lower().equals("but"));
        if (butNot) {
            return Optional.empty();
        }
        if (NotUntil.notBefore(parse, clause)) {
            return Optional.of(new Verdict(Status.PLANNED, "“not … before” tells from when on it may come about."));
        }
        if (StatusCues.plans(near) || !verbNear && StatusCues.plans(verb)) {
            boolean denied = governor.flatMap(c -> StatusReader.governor(parse, c))
                    .filter(c -> StatusCues.denies(c.verb().lemma()))
                    .isPresent();
            if (denied) {
                return Optional.of(new Verdict(Status.DENIED, "It is a plan that somebody denies."));
            }
            boolean negated =
                    governor.filter(c -> StatusReader.negated(parse, c)).isPresent();
            return negated
                    ? Optional.empty()
                    : Optional.of(new Verdict(
                            Status.PLANNED,
                            "“" + (StatusCues.plans(near) ? near : verb) + " … to” tells an intention."));
        }
        if (StatusCues.makesActual(near) || StatusCues.makesActual(verb)) {
            return governor.flatMap(c -> StatusReader.byTense(parse, c, false));
        }
        return Optional.empty();
    }

    /** "has no plans to meet him" */
    private static boolean noneOf(Parse parse, int noun) {
        return parse.phraseAt(noun)
                .filter(phrase -> parse.word(phrase.first()).lower().equals("no"))
                .isPresent();
    }
}
