package dateline.ingest.job;

/** Does what a job says. */
public interface Work {

    /**
     * Does the work of one try, and ends the job by {@link Jobs#done} in the transaction that stores what came of it.
     *
     * @throws Trouble where it failed, with the reason
     * @throws Claim.Lost where the job is somebody else's meanwhile
     */
    void on(Claim claim) throws InterruptedException;
}
