package dateline.extract.english;

import java.util.List;
import java.util.Optional;

/**
 * An event that a text tells, before it is put in time.
 *
 * @param agents who does it
 * @param partners whom it is done to, or with whom
 */
record Telling(
        Candidate candidate,
        Verdict verdict,
        List<Party> agents,
        List<Party> partners,
        Optional<Attributed> attributed) {

    boolean shares(Telling other) {
        return agents.stream().anyMatch(other::has) || partners.stream().anyMatch(other::has);
    }

    boolean has(Party party) {
        return agents.stream().anyMatch(p -> p.name().equals(party.name()))
                || partners.stream().anyMatch(p -> p.name().equals(party.name()));
    }
}
