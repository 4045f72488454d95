package dateline.ingest;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Metadata;
import dateline.ingest.Intake.Arrival;
import dateline.ingest.Originals.Source;
import dateline.ingest.SubmissionReader.Clean;
import dateline.ingest.job.Trouble;
import dateline.page.CleanPage;
import dateline.rest.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads an article's original again, as the present reader would read it; what people set by hand stays as they set it. */
@ApplicationScoped
@Transactional
class Reread {

    private final Articles articles;
    private final Originals originals;
    private final ReadOriginal readOriginal;
    private final Intake intake;

    Reread(Articles articles, Originals originals, ReadOriginal readOriginal, Intake intake) {
        this.articles = articles;
        this.originals = originals;
        this.readOriginal = readOriginal;
        this.intake = intake;
    }

    /**
     * @return the article as it was where the reading is the same text, else its new version
     * @throws HttpProblem 404, 409 where it was superseded or nothing is kept of it, 422 where it cannot be read any more
     */
    Arrival read(long id) {
        Article article = articles.standing(id).orElseThrow(() -> Problems.notFound("article", id));
        if (articles.count("supersedes", id) > 0) {
            throw HttpProblem.valueOf(Status.CONFLICT, "There is a newer version of the article " + id + ".");
        }
        Source source = originals
                .of(id)
                .orElseThrow(() -> HttpProblem.valueOf(
                        Status.CONFLICT, "What the article " + id + " was read from was not kept."));
        Clean clean = keepingHands(article, SubmissionReader.join(Submission.NOTHING, page(source, article)));
        Arrival arrival = intake.storeReading(article, clean);
        originals.link(arrival.article().id(), source.original().sha256(), source.form(), source.url());
        return arrival;
    }

    private CleanPage page(Source source, Article article) {
        try {
            CleanPage page = readOriginal.read(
                    source.original(), source.form(), source.url().or(() -> article.metadata()
                            .url()));
            return source.url()
                    .map(address -> Evidences.of(page, address, Optional.empty()))
                    .orElse(page);
        } catch (Trouble trouble) {
            throw Problems.unreadable("original", trouble.sentence());
        }
    }

    /** What is known beside the text: as it is where a person set it or the reading has nothing, else as it is read now. */
    private static Clean keepingHands(Article article, Clean clean) {
        Metadata now = article.metadata();
        Metadata read = clean.metadata();
        Map<String, String> evidence = new HashMap<>(article.evidence());
        clean.evidence().forEach((name, source) -> {
            if (!byHand(article, name)) {
                evidence.put(name, source);
            }
        });
        Metadata joined = new Metadata(
                byHand(article, "title") ? now.title() : read.title(),
                byHand(article, "url") ? now.url() : read.url().or(now::url),
                byHand(article, "publisher")
                        ? now.publisher()
                        : read.publisher().or(now::publisher),
                byHand(article, "agency") ? now.agency() : read.agency().or(now::agency),
                byHand(article, "authors") || read.authors().isEmpty() ? now.authors() : read.authors(),
                byHand(article, "language") ? now.language() : read.language().or(now::language),
                byHand(article, "publishedOn")
                        ? now.publishedOn()
                        : read.publishedOn().or(now::publishedOn));
        return new Clean(clean.text(), joined, evidence, clean.candidates());
    }

    private static boolean byHand(Article article, String name) {
        return Article.SET_BY_HAND.equals(article.evidence().get(name));
    }
}
