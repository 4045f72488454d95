package dateline.ingest;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Fingerprint;
import dateline.article.Metadata;
import dateline.event.RemoveArticles;
import dateline.event.Tellings;
import dateline.extract.EventDraft;
import dateline.ingest.job.Job.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Stores articles together with what they tell: all of it in one transaction, or nothing. */
@ApplicationScoped
@Transactional
public class Intake {

    /** What became of a text. */
    public record Arrival(Article article, Outcome outcome) {

        /** Whether it is there by this, and was not before. */
        public boolean isNew() {
            return outcome != Outcome.KNOWN;
        }
    }

    private final Articles articles;
    private final Tellings tellings;
    private final ArticleReader reader;
    private final SubmissionReader submissions;
    private final CopyGroups copies;
    private final RemoveArticles removal;

    Intake(
            Articles articles,
            Tellings tellings,
            ArticleReader reader,
            SubmissionReader submissions,
            CopyGroups copies,
            RemoveArticles removal) {
        this.articles = articles;
        this.tellings = tellings;
        this.reader = reader;
        this.submissions = submissions;
        this.copies = copies;
        this.removal = removal;
    }

    /**
     * Stores a submission's article and its events. The same text is stored once, and comes back out of the trash; another
     * text from a stored article's address is a new version of it, and takes over the events whose sentences are still there.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400, 413 or 422 where there is nothing that could be read
     */
    public Arrival store(Submission submission) {
        return store(submissions.read(submission));
    }

    /** The same for a text that was read from its page already. */
    Arrival store(SubmissionReader.Clean clean) {
        return lock(clean)
                .map(stored -> found(stored, clean))
                .orElseGet(() -> storeNew(clean, clean.metadata().url().flatMap(articles::publishedAt)));
    }

    /** Stores another reading of an article's original as its new version; where it is the same text, nothing. */
    Arrival storeReading(Article article, SubmissionReader.Clean clean) {
        return lock(clean).map(stored -> found(stored, clean)).orElseGet(() -> storeNew(clean, Optional.of(article)));
    }

    /** Always in this order, so that no two transactions wait for each other. @return what has the same text */
    private Optional<Article> lock(SubmissionReader.Clean clean) {
        Fingerprint fingerprint = Fingerprint.of(clean.text());
        articles.lock(fingerprint);
        clean.metadata().url().map(Fingerprint::of).ifPresent(articles::lock);
        return articles.withText(fingerprint);
    }

    /** Out of the trash it comes as it was, but for what a person says of it now. */
    private Arrival found(Article stored, SubmissionReader.Clean clean) {
        if (!stored.isRemoved()) {
            return new Arrival(stored, Outcome.KNOWN);
        }
        removal.bringBack(List.of(stored));
        if (articles.newest(stored).equals(stored)) {
            Metadata given = clean.metadata();
            describe(
                    stored,
                    stored.metadata()
                            .with(
                                    name -> Article.SET_BY_HAND.equals(
                                            clean.evidence().get(name)),
                                    given));
        }
        return new Arrival(stored, Outcome.RESTORED);
    }

    private Arrival storeNew(SubmissionReader.Clean clean, Optional<Article> published) {
        // One that went into the trash meanwhile has no new version.
        Optional<Article> former = published.filter(articles::holds);
        Article article = Article.of(clean.text(), clean.metadata(), clean.evidence(), former);
        article.found(clean.candidates());
        List<EventDraft> drafts = drafts(article);
        // After what takes long: others that bring in the same report wait from here on until the transaction ends.
        copies.groupOf(article.text()).ifPresent(article::isCopyIn);
        articles.persistAndFlush(article);
        tellings.record(article, drafts, former.stream().toList());
        return new Arrival(article, former.isPresent() ? Outcome.VERSION : Outcome.STORED);
    }

    /**
     * Sets an article's metadata right; another publication date places its events anew, but not those that came with a
     * file, and were not read from it. What else says how much its word counts tells on its events as well.
     */
    public void describe(Article article, Metadata metadata) {
        Metadata before = article.metadata();
        article.describe(metadata);
        articles.flush();
        if (!before.publishedOn().equals(metadata.publishedOn())
                && article.importedFrom().isEmpty()) {
            tellings.record(article, drafts(article), List.of(article));
        } else if (!before.equals(metadata)) {
            tellings.weighAnew(article);
        }
    }

    private List<EventDraft> drafts(Article article) {
        return reader.read(article.text(), article.anchor()).drafts();
    }
}
