package dateline.bookmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.article.Article;
import dateline.event.Event;
import dateline.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A bookmark as the API shows it.
 *
 * @param target what is left of it, where it is gone
 * @param title of the target as it is now; as it was kept, where it is gone
 * @param noteHtml the note for a page: sanitised
 * @param isOwn whether it is the asker's, who may change it
 * @param gone whether the event or article was deleted since, or the article's text has the passage no longer
 */
@Schema(name = "Bookmark")
public record BookmarkView(
        long id,
        int revision,
        TargetView target,
        String title,
        @Nullable String quote,
        String note,
        String noteHtml,
        List<String> tags,
        @Nullable String colour,
        Instant createdAt,
        boolean isOwn,
        boolean gone) {

    /**
     * What was kept. A passage has article, begin and end, as they are in the article's newest version.
     *
     * @param kind event, article, passage or view
     */
    @Schema(name = "BookmarkTarget")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TargetView(
            @Schema(enumeration = {"event", "article", "passage", "view"})
            String kind,

            @Nullable Long event,
            @Nullable Long article,
            @Nullable Integer begin,
            @Nullable Integer end,
            @Nullable String view) {}

    /** @param newest the newest version of the article that was kept, or that the passage is of */
    static BookmarkView of(Bookmark bookmark, Optional<Article> newest, boolean isOwn) {
        Optional<Event> event = bookmark.event();
        Optional<Passage> passage = bookmark.passage();
        Optional<Span> place = passage.flatMap(words -> newest.flatMap(article -> words.in(article.text())));
        boolean isThere = bookmark.view().isPresent()
                || event.isPresent()
                || (passage.isPresent() ? place.isPresent() : newest.isPresent());
        return new BookmarkView(
                bookmark.id(),
                bookmark.revision(),
                new TargetView(
                        bookmark.target(),
                        event.map(Event::id).orElse(null),
                        newest.map(Article::id).orElse(null),
                        place.map(Span::startInclusive).orElse(null),
                        place.map(Span::endExclusive).orElse(null),
                        bookmark.view().orElse(null)),
                event.map(Event::title).or(() -> newest.map(Article::title)).orElse(bookmark.title()),
                bookmark.quote().orElse(null),
                bookmark.note(),
                new Note(bookmark.note()).html(),
                bookmark.tags(),
                bookmark.colour().orElse(null),
                bookmark.createdAt(),
                isOwn,
                !isThere);
    }
}
