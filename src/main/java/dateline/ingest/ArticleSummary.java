package dateline.ingest;

import dateline.article.Article;
import dateline.article.Metadata;
import dateline.event.Events.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param dateNeeded whether events wait for the publication date
 * @param language of the text, such as "en"
 * @param removedAt when it was put into the trash, where it is there
 * @param copies how many other articles tell the same report in nearly the same words
 * @param evidence where each piece of the metadata was found, by its name
 */
@Schema(name = "ArticleSummary")
public record ArticleSummary(
        long id,
        int revision,
        String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String agency,
        List<String> authors,
        @Nullable String language,
        @Nullable LocalDate publishedOn,
        boolean dateNeeded,
        Instant addedAt,
        @Nullable Instant removedAt,
        long eventCount,
        long copies,
        Map<String, String> evidence) {

    static ArticleSummary of(Article article, Tally tally, long copies) {
        Metadata metadata = article.metadata();
        return new ArticleSummary(
                article.id(),
                article.revision(),
                metadata.title(),
                metadata.url().orElse(null),
                metadata.publisher().orElse(null),
                metadata.agency().orElse(null),
                metadata.authors(),
                metadata.language().orElse(null),
                metadata.publishedOn().orElse(null),
                tally.waiting() > 0,
                article.addedAt(),
                article.removedAt().orElse(null),
                tally.events(),
                copies,
                article.evidence());
    }
}
