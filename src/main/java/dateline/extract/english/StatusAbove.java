package dateline.extract.english;

import dateline.extract.Status;
import dateline.extract.english.Clause.Link;
import java.util.Optional;

/** What the clause above makes of a clause's status: "denied that he came", "hopes that he comes", "will leave, taking". */
final class StatusAbove {

    private StatusAbove() {}

    /** What the clause depends on, as far as it changes the status: denied, claimed, feared, planned. */
    static Optional<Verdict> read(Parse parse, Clause clause, Verdict verdict) {
        Optional<Clause> parent = StatusReader.governor(parse, clause);
        if (parent.isEmpty() || clause.link() == Link.RELATIVE || clause.link() == Link.REDUCED) {
            return Optional.of(verdict);
        }
        Clause above = parent.get();
        String lemma = above.verb().lemma();
        boolean content = clause.link() == Link.CONTENT || clause.link() == Link.GERUND;
        boolean feared = content && (StatusCues.fears(lemma) || StatusReader.hypothetical(above));
        if (feared || clause.link() == Link.CONTENT && above.verb().negated()) {
            return Optional.empty();
        }
        if (content && StatusCues.denies(lemma)) {
            return Optional.of(new Verdict(
                    Status.DENIED,
                    "It is what “" + parse.word(above.verb().head()).text() + "” denies."));
        }
        if (clause.link() == Link.CONTENT && verdict.status() == Status.HAPPENED && StatusCues.accuses(lemma)) {
            return Optional.of(new Verdict(Status.CLAIMED, "It is what somebody is accused of."));
        }
        if (clause.link() == Link.CONTENT && verdict.status() == Status.HAPPENED && StatusCues.claims(lemma)) {
            return Optional.of(new Verdict(Status.CLAIMED, "It is what somebody claims."));
        }
        if (clause.link() == Link.ADVERBIAL && stillToCome(clause, above)) {
            return Optional.of(new Verdict(Status.PLANNED, "It goes with what is planned."));
        }
        if (clause.link() == Link.PARTICIPLE
                || clause.link() == Link.GERUND
                || clause.link() == Link.COORDINATE
                        && clause.verb().tense() == Tense.PRESENT
                        && !Entries.entry(parse)) {
            return sharesFate(parse, above, verdict);
        }
        return Optional.of(verdict);
    }

    /** "will wear it when it arrives", "would be replaced before the tour began". */
    private static boolean stillToCome(Clause clause, Clause above) {
        boolean sequence =
                switch (clause.marker()) {
                    case "when", "before", "after", "until", "once", "as", "till" -> true;
                    default -> false;
                };
        return sequence
                && switch (above.verb().tense()) {
                    case FUTURE -> clause.verb().tense() == Tense.PRESENT;
                    case WOULD -> clause.verb().tense() == Tense.PAST;
                    default -> false;
                };
    }

    /** A participle goes with its main clause: of a planned act it is planned, of none it is none. */
    private static Optional<Verdict> sharesFate(Parse parse, Clause above, Verdict verdict) {
        if (verdict.status() != Status.HAPPENED || !above.verb().tense().finite()) {
            return Optional.of(verdict);
        }
        if (above.verb().negated()) {
            return Optional.empty();
        }
        return switch (above.verb().tense()) {
            case FUTURE, WOULD -> Optional.of(new Verdict(Status.PLANNED, "It goes with what is planned."));
            case POSSIBLE, OBLIGED -> Optional.empty();
            case PRESENT ->
                above.verb().progressive() || above.verb().lemma().equals("be")
                        ? Optional.of(verdict)
                        : Optional.empty();
            default -> Optional.of(verdict);
        };
    }
}
