package dateline.ingest;

import dateline.article.Article;
import dateline.ingest.feed.HostVisits;
import dateline.ingest.fetch.Fetched;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Visit;
import dateline.ingest.job.Claim;
import dateline.ingest.job.Claims;
import dateline.ingest.job.Trouble;
import dateline.page.CleanPage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Brings one article in for a job: what is slow happens before the transaction, and the article, its original and the
 * job's end are stored in it together. A node that is killed has stored all of it or nothing.
 */
@ApplicationScoped
class BringIn {

    /** How much of a job is done when its page is there, in percent. */
    private static final int FETCHED = 70;

    /** Steps of progress that are written down: each one is a write. */
    private static final int STEP = 10;

    private final Claims claims;
    private final Originals originals;
    private final ReadOriginal readOriginal;
    private final Intake intake;
    private final Fetcher fetcher;
    private final HostVisits visits;

    BringIn(
            Claims claims,
            Originals originals,
            ReadOriginal readOriginal,
            Intake intake,
            Fetcher fetcher,
            HostVisits visits) {
        this.claims = claims;
        this.originals = originals;
        this.readOriginal = readOriginal;
        this.intake = intake;
        this.fetcher = fetcher;
        this.visits = visits;
    }

    void page(Claim claim, Task.Fetch task) {
        Fetched.Body body = fetch(claim, task.address());
        claims.progress(claim, FETCHED);
        Original original = Original.of(body.bytes());
        Form form = new Form(body.mediaType(), body.charset(), "");
        String address = body.address().toString();
        CleanPage page = readOriginal.read(original, form, Optional.of(address));
        SubmissionReader.Clean clean = SubmissionReader.join(task.known(), Evidences.of(page, address, task.told()));
        QuarkusTransaction.requiringNew().run(() -> {
            byte[] sha256 = originals.keep(original);
            store(claim, clean, new Link(sha256, form, Optional.of(address)));
        });
    }

    private Fetched.Body fetch(Claim claim, String address) {
        try {
            Fetched answer = fetcher.fetch(Visit.page(address), reporting(claim));
            if (answer instanceof Fetched.Body body) {
                return body;
            }
            throw Trouble.passing("The server says that nothing changed, though nothing was there.");
        } catch (Trouble trouble) {
            trouble.notBefore().ifPresent(wait -> visits.holdOff(Visit.hostOf(address), wait));
            throw trouble;
        }
    }

    private IntConsumer reporting(Claim claim) {
        int[] said = {0};
        return percent -> {
            int now = percent * FETCHED / 100;
            if (now >= said[0] + STEP) {
                said[0] = now;
                claims.progress(claim, now);
            }
        };
    }

    void upload(Claim claim, Task.Read task) {
        byte[] sha256 = claim.original().orElseThrow();
        CleanPage page = readOriginal.read(
                originals.get(sha256),
                task.form(),
                Optional.ofNullable(task.known().url()));
        SubmissionReader.Clean clean = SubmissionReader.join(task.known(), Evidences.of(page, task.told()));
        QuarkusTransaction.requiringNew()
                .run(() -> store(claim, clean, new Link(sha256, task.form(), Optional.empty())));
    }

    private record Link(byte[] sha256, Form form, Optional<String> url) {}

    private void store(Claim claim, SubmissionReader.Clean clean, Link link) {
        claims.hold(claim);
        Intake.Arrival arrival = intake.store(clean);
        Article article = arrival.article();
        originals.link(article.id(), link.sha256(), link.form(), link.url());
        claims.done(claim, arrival.outcome(), Optional.of(article.id()));
    }
}
