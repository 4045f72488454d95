package dateline.bookmark;

import dateline.account.Visitor;
import dateline.article.Article;
import dateline.article.Articles;
import dateline.bookmark.NewBookmark.Target;
import dateline.bookmark.history.BookmarkStep;
import dateline.event.Event;
import dateline.event.Events;
import dateline.rest.Problems;
import dateline.text.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what a request names, once: what is kept already stays as it is, but for views. */
@ApplicationScoped
class KeepBookmark {

    /** @param step empty where it was kept already */
    record Kept(Bookmark bookmark, Optional<BookmarkStep> step) {}

    private final Bookmarks bookmarks;
    private final Events events;
    private final Articles articles;
    private final AlterBookmarks alter;
    private final Visitor visitor;

    KeepBookmark(Bookmarks bookmarks, Events events, Articles articles, AlterBookmarks alter, Visitor visitor) {
        this.bookmarks = bookmarks;
        this.events = events;
        this.articles = articles;
        this.alter = alter;
        this.visitor = visitor;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where its target is none */
    Kept keep(NewBookmark wanted) {
        Target target = wanted.target();
        target.requireOne();
        long owner = visitor.account();
        if (target.event() != null) {
            Event event = event(target.event());
            return keep(wanted, bookmarks.of(event), () -> Bookmark.of(owner, event));
        }
        if (target.article() != null) {
            Article article = article(target.article());
            if (target.begin() == null || target.end() == null) {
                return keep(wanted, bookmarks.of(article), () -> Bookmark.of(owner, article));
            }
            Span span = within(article, target.begin(), target.end());
            return keep(wanted, bookmarks.of(article, span), () -> Bookmark.of(owner, article, span));
        }
        String view = String.valueOf(target.view());
        String title = Optional.ofNullable(wanted.title())
                .filter(given -> !given.isBlank())
                .orElse("A view");
        return keep(wanted, Optional.empty(), () -> Bookmark.ofView(owner, view, title));
    }

    private Kept keep(NewBookmark wanted, Optional<Bookmark> there, Supplier<Bookmark> fresh) {
        if (there.isPresent()) {
            return new Kept(there.get(), Optional.empty());
        }
        Bookmark bookmark = fresh.get();
        wanted.annotate(bookmark);
        return new Kept(bookmark, Optional.of(alter.keep(bookmark)));
    }

    private Event event(long id) {
        // Locked, so that of two equal requests at one time the later one finds the earlier one's bookmark.
        return events.lock(id).orElseThrow(() -> Problems.badField("target.event", "there is no event " + id));
    }

    private Article article(long id) {
        return articles.standingForChange(id)
                .orElseThrow(() -> Problems.badField("target.article", "there is no article " + id));
    }

    private static Span within(Article article, int begin, int end) {
        if (begin < 0 || begin >= end || end > article.text().length()) {
            throw Problems.badField("target", "begin and end are not those of a passage of the article's text");
        }
        return Span.of(begin, end);
    }
}
