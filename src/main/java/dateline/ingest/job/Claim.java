package dateline.ingest.job;

import java.util.Optional;

/**
 * A job in a node's hands, for one try. Whoever ends the job shows its claim: if the lease ran out meanwhile and another
 * node took the job, the claim is void, and nothing of this try is stored.
 *
 * @param task what to do, as the JSON object that was submitted
 * @param tries which try it is, from 1
 * @param original the SHA-256 of the bytes that the task reads
 */
public record Claim(long job, Job.Kind kind, String task, Optional<byte[]> original, int tries, String holder) {

    /** The claim is void: the job was cancelled, or another node has it. */
    public static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Lost(Claim claim) {
            super("job " + claim.job() + " is not " + claim.holder() + "'s any more");
        }
    }
}
