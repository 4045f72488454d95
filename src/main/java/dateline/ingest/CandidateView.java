package dateline.ingest;

import dateline.article.Article;
import dateline.article.Candidate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value that was found for one piece of an article's metadata.
 *
 * @param of the piece: title, authors, agency, publisher, publishedOn, url or language
 * @param source where it was found
 * @param chosen whether it is what the article has
 */
@Schema(name = "Candidate")
public record CandidateView(String of, String value, String source, boolean chosen) {

    /** The likeliest of each piece first. */
    static List<CandidateView> of(Article article) {
        return article.candidates().stream()
                .map(each -> new CandidateView(each.of(), each.value(), each.source(), isChosen(article, each)))
                .toList();
    }

    private static boolean isChosen(Article article, Candidate candidate) {
        return Objects.equals(article.evidence().get(candidate.of()), candidate.source())
                && isValue(article, candidate);
    }

    /** Titles and addresses are shortened and cleaned on their way. */
    private static boolean isValue(Article article, Candidate candidate) {
        return switch (candidate.of()) {
            case "publishedOn" ->
                article.publishedOn()
                        .filter(day -> day.toString().equals(candidate.value()))
                        .isPresent();
            case "authors" -> article.metadata().authors().contains(candidate.value());
            default -> true;
        };
    }
}
