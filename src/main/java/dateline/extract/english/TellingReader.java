package dateline.extract.english;

import dateline.extract.Kind;
import dateline.extract.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads of a candidate whether it happened and who takes part. */
final class TellingReader {

    private final Cast cast;

    TellingReader(Cast cast) {
        this.cast = cast;
    }

    /** Empty where the words turn out to tell no event. */
    Optional<Telling> read(Candidate candidate, List<Attributed> attributed) {
        Optional<Attributed> said = Attribution.at(attributed, candidate.span().startInclusive());
        boolean nobody = candidate.kind() == Kind.VISIT
                && !candidate.byNoun()
                && agents(candidate).isEmpty()
                && partners(candidate).isEmpty();
        boolean ofClaim = !candidate.byNoun()
                && candidate
                        .clause()
                        .filter(clause -> Disputed.ofClaim(candidate.parse(), clause))
                        .isPresent();
        return verdict(candidate, said)
                .filter(verdict -> !ofClaim)
                .filter(verdict -> !nobody
                        || candidate.sort() != Candidate.Sort.VERB
                        || !candidate.key().equals("land"))
                .map(verdict -> new Telling(candidate, verdict, agents(candidate), partners(candidate), said));
    }

    private static Optional<Verdict> verdict(Candidate candidate, Optional<Attributed> said) {
        if (candidate.byNoun()) {
            return NounStatus.read(candidate.parse(), candidate.noun().orElseThrow())
                    .or(() -> Optional.of(new Verdict(Status.HAPPENED, "")));
        }
        if (candidate.sort() == Candidate.Sort.CALENDAR) {
            return Optional.of(new Verdict(Status.PLANNED, "It stands in an agenda."));
        }
        Optional<Verdict> moved = moved(candidate).or(() -> sought(candidate));
        if (moved.isPresent()) {
            return moved;
        }
        boolean dated = ClauseDate.own(candidate).isPresent();
        Optional<Verdict> verdict =
                StatusReader.read(candidate.parse(), candidate.clause().orElseThrow(), dated);
        boolean distanced = said.map(Attributed::distances).orElse(false);
        if (distanced && verdict.isPresent() && verdict.get().status() == Status.HAPPENED) {
            return Optional.of(new Verdict(Status.CLAIMED, said.get().speaker().name() + " claims it."));
        }
        boolean happened = verdict.filter(v -> v.status() == Status.HAPPENED).isPresent();
        if (happened && said.isPresent() && StatusCues.charges(candidate.key())) {
            return Optional.of(new Verdict(Status.CLAIMED, "It is a charge, and somebody’s word."));
        }
        if (happened && Disputed.at(candidate.parse(), candidate.clause().orElseThrow(), said.isPresent())) {
            return Optional.of(new Verdict(Status.CLAIMED, "The text calls it a claim, or says who denies it."));
        }
        return verdict.map(v -> commitment(candidate, v));
    }

    /** "The vote was postponed to Friday": on that day it is planned. */
    private static Optional<Verdict> moved(Candidate candidate) {
        Parse parse = candidate.parse();
        return candidate.clause().flatMap(clause -> ClauseDate.own(candidate)
                .filter(mention -> Delays.to(parse, clause, parse.wordAt(mention.span())))
                .map(mention -> new Verdict(
                        Status.PLANNED,
                        "“" + parse.text(clause.verb().first(), clause.verb().end())
                                + " … to” tells when it is to be.")));
    }

    /** "planned a demonstration", "talks were scheduled": what the verb wants or calls off. */
    private static Optional<Verdict> sought(Candidate candidate) {
        boolean open = candidate.sort() == Candidate.Sort.CARRIED_NOUN
                && candidate
                        .clause()
                        .map(clause -> clause.verb().lemma())
                        .filter(lemma -> StatusCues.seeks(lemma) || StatusCues.callsOff(lemma))
                        .isPresent();
        Parse parse = candidate.parse();
        return candidate.noun().filter(noun -> open).flatMap(noun -> NounStatus.of(
                        parse, candidate.clause().orElseThrow(), noun)
                .or(() -> NounStatus.read(parse, noun)));
    }

    /** A promise or threat happened, but what it tells is still to come. */
    private static Verdict commitment(Candidate candidate, Verdict verdict) {
        boolean commits =
                switch (candidate.key()) {
                    case "promise", "vow", "pledge", "threaten" -> true;
                    default -> false;
                };
        return commits && verdict.status() == Status.HAPPENED
                ? new Verdict(Status.PLANNED, "It is what somebody commits to.")
                : verdict;
    }

    private List<Party> agents(Candidate candidate) {
        Parse parse = candidate.parse();
        if (candidate.byNoun()) {
            return possessor(parse, candidate.noun().orElseThrow());
        }
        Clause clause = candidate.clause().orElseThrow();
        List<Party> agents = clause.verb().passive() ? by(parse, clause) : cast.of(parse, clause.subjects());
        if (agents.isEmpty() && candidate.noun().isPresent()) {
            agents = possessor(parse, candidate.noun().get());
        }
        if (candidate.sort() == Candidate.Sort.CALENDAR) {
            agents = possessor(parse, clause.subjects().get(0));
        }
        return agents.stream().filter(Party::acts).toList();
    }

    private List<Party> possessor(Parse parse, Phrase noun) {
        List<Party> found = new ArrayList<>();
        for (int i = noun.first(); i < noun.end(); i++) {
            cast.possessor(parse.word(i)).ifPresent(found::add);
        }
        return found;
    }

    private List<Party> by(Parse parse, Clause clause) {
        for (int i = clause.verb().end(); i < clause.end() - 1; i++) {
            if (parse.word(i).lower().equals("by")) {
                return parse.phraseFrom(i + 1)
                        .map(phrase -> cast.of(parse, phrase))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /** Objects, the subjects of a passive, and whoever stands after "with", "between", "against". */
    private List<Party> partners(Candidate candidate) {
        Parse parse = candidate.parse();
        if (candidate.clause().isEmpty() || candidate.byNoun()) {
            return List.of();
        }
        Clause clause = candidate.clause().get();
        List<Phrase> phrases = new ArrayList<>(clause.objects());
        if (clause.verb().passive()) {
            phrases.addAll(clause.subjects());
        }
        for (Phrase phrase : parse.phrases()) {
            int before = phrase.first() - 1;
            if (before >= clause.verb().end()
                    && phrase.end() <= clause.end()
                    && withWhom(parse.word(before).lower())) {
                phrases.add(phrase);
            }
        }
        List<Party> agents = agents(candidate);
        return cast.of(parse, phrases).stream()
                .filter(party -> party.acts() && !isWords(party))
                .filter(party -> agents.stream().noneMatch(agent -> agent.name().equals(party.name())))
                .toList();
    }

    /** "denied a report that …": said by somebody, and nobody. */
    private static boolean isWords(Party party) {
        return party.sort() == Party.Sort.GROUP
                && (party.name().endsWith("report") || party.name().endsWith("reports"));
    }

    private static boolean withWhom(String preposition) {
        return switch (preposition) {
            case "with", "between", "against" -> true;
            default -> false;
        };
    }
}
