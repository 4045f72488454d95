package dateline.ingest;

import dateline.article.Article;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another article that tells the same report in nearly the same words. */
@Schema(name = "Copy")
public record CopyView(
        long id,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn) {

    static CopyView of(Article article) {
        return new CopyView(
                article.id(),
                article.title(),
                article.publisher().orElse(null),
                article.publishedOn().orElse(null));
    }
}
