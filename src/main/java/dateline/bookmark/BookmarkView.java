package dateline.bookmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.article.Article;
import dateline.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A bookmark as the API shows it.
 *
 * @param target empty where it is gone
 * @param title of the target as it is now; as it was kept, where it is gone
 * @param gone whether the event or article was deleted since
 */
@Schema(name = "Bookmark")
public record BookmarkView(
        long id,
        int revision,
        TargetView target,
        String title,
        @Nullable String quote,
        String note,
        List<String> tags,
        Instant createdAt,
        boolean gone) {

    /** What was kept: one of the two. */
    @Schema(name = "BookmarkTarget")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TargetView(@Nullable Long event, @Nullable Long article) {}

    static BookmarkView of(Bookmark bookmark) {
        Optional<Event> event = bookmark.event();
        Optional<Article> article = bookmark.article();
        return new BookmarkView(
                bookmark.id(),
                bookmark.revision(),
                new TargetView(
                        event.map(Event::id).orElse(null),
                        article.map(Article::id).orElse(null)),
                event.map(Event::title).or(() -> article.map(Article::title)).orElse(bookmark.title()),
                bookmark.quote().orElse(null),
                bookmark.note(),
                bookmark.tags(),
                bookmark.createdAt(),
                event.isEmpty() && article.isEmpty());
    }
}
