package dateline.ingest;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Fingerprint;
import dateline.article.Metadata;
import dateline.event.Tellings;
import dateline.extract.EventDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Stores articles together with what they tell: all of it in one transaction, or nothing. */
@ApplicationScoped
@Transactional
public class Intake {

    /** @param isNew whether it was stored just now, and not found to be there already */
    public record Arrival(Article article, boolean isNew) {}

    private final Articles articles;
    private final Tellings tellings;
    private final ArticleReader reader;
    private final SubmissionReader submissions;
    private final CopyGroups copies;

    Intake(
            Articles articles,
            Tellings tellings,
            ArticleReader reader,
            SubmissionReader submissions,
            CopyGroups copies) {
        this.articles = articles;
        this.tellings = tellings;
        this.reader = reader;
        this.submissions = submissions;
        this.copies = copies;
    }

    /**
     * Stores a submission's article and its events. The same text is stored once; another text from a stored article's
     * address is a new version of it, and takes over the events whose sentences are still there.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400, 413 or 422 where there is nothing that could be read
     */
    public Arrival store(Submission submission) {
        return store(submissions.read(submission));
    }

    /** The same for a text that was read from its page already. */
    Arrival store(SubmissionReader.Clean clean) {
        Fingerprint fingerprint = Fingerprint.of(clean.text());
        // Always in this order, so that no two transactions wait for each other.
        articles.lock(fingerprint);
        clean.metadata().url().map(Fingerprint::of).ifPresent(articles::lock);
        return articles.withText(fingerprint)
                .map(stored -> new Arrival(stored, false))
                .orElseGet(() ->
                        new Arrival(storeNew(clean, clean.metadata().url().flatMap(articles::publishedAt)), true));
    }

    /** Stores another reading of an article's original as its new version; where it is the same text, nothing. */
    Arrival storeReading(Article article, SubmissionReader.Clean clean) {
        Fingerprint fingerprint = Fingerprint.of(clean.text());
        articles.lock(fingerprint);
        clean.metadata().url().map(Fingerprint::of).ifPresent(articles::lock);
        return articles.withText(fingerprint)
                .map(stored -> new Arrival(stored, false))
                .orElseGet(() -> new Arrival(storeNew(clean, Optional.of(article)), true));
    }

    private Article storeNew(SubmissionReader.Clean clean, Optional<Article> former) {
        Article article = Article.of(clean.text(), clean.metadata(), clean.evidence(), former);
        article.found(clean.candidates());
        List<EventDraft> drafts = drafts(article);
        // After what takes long: others that bring in the same report wait from here on until the transaction ends.
        copies.groupOf(article.text()).ifPresent(article::isCopyIn);
        articles.persistAndFlush(article);
        tellings.record(article, drafts, former.stream().toList());
        return article;
    }

    /**
     * Sets an article's metadata right; another publication date places its events anew, but not those that came with a
     * file, and were not read from it.
     */
    public void describe(Article article, Metadata metadata) {
        boolean redated = !article.publishedOn().equals(metadata.publishedOn())
                && article.importedFrom().isEmpty();
        article.describe(metadata);
        articles.flush();
        if (redated) {
            tellings.record(article, drafts(article), List.of(article));
        }
    }

    /** Removes an article, the versions that it replaced, and every event that nothing else tells. */
    public void remove(Article article) {
        List<Article> versions = articles.chain(article);
        // Before any telling, as who changes one of the versions has it before.
        versions.forEach(version -> articles.getEntityManager().lock(version, LockModeType.PESSIMISTIC_WRITE));
        for (Article version : versions) {
            tellings.takeBack(version);
            articles.delete(version);
            articles.flush();
        }
    }

    private List<EventDraft> drafts(Article article) {
        return reader.read(article.text(), article.anchor()).drafts();
    }
}
