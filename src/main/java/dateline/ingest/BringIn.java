package dateline.ingest;

import dateline.article.Article;
import dateline.ingest.job.Claim;
import dateline.ingest.job.Job.Outcome;
import dateline.ingest.job.Jobs;
import dateline.page.CleanPage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Brings one article in for a job: what is slow happens before the transaction, and the article, its original and the
 * job's end are stored in it together. A node that is killed has stored all of it or nothing.
 */
@ApplicationScoped
class BringIn {

    private final Jobs jobs;
    private final Originals originals;
    private final ReadOriginal readOriginal;
    private final Intake intake;

    BringIn(Jobs jobs, Originals originals, ReadOriginal readOriginal, Intake intake) {
        this.jobs = jobs;
        this.originals = originals;
        this.readOriginal = readOriginal;
        this.intake = intake;
    }

    void upload(Claim claim, Task.Read task) {
        byte[] sha256 = claim.original().orElseThrow();
        Original original = originals.get(sha256);
        CleanPage page = readOriginal.read(
                original, task.form(), Optional.ofNullable(task.known().url()));
        SubmissionReader.Clean clean = SubmissionReader.join(task.known(), page);
        QuarkusTransaction.requiringNew().run(() -> store(claim, clean, sha256, task.form(), Optional.empty()));
    }

    private void store(Claim claim, SubmissionReader.Clean clean, byte[] sha256, Form form, Optional<String> url) {
        jobs.hold(claim);
        Intake.Arrival arrival = intake.store(clean);
        Article article = arrival.article();
        originals.link(article.id(), sha256, form, url);
        Outcome outcome =
                !arrival.isNew() ? Outcome.KNOWN : article.supersedes().isPresent() ? Outcome.VERSION : Outcome.STORED;
        jobs.done(claim, outcome, Optional.of(article.id()));
    }
}
