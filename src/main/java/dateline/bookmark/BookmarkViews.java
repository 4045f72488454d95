package dateline.bookmark;

import dateline.account.Visitor;
import dateline.article.Articles;
import dateline.event.EventView;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows bookmarks as they are now: in the newest version of their articles. */
@ApplicationScoped
class BookmarkViews {

    private final Articles articles;
    private final Visitor visitor;

    BookmarkViews(Articles articles, Visitor visitor) {
        this.articles = articles;
        this.visitor = visitor;
    }

    BookmarkView of(Bookmark bookmark) {
        boolean isOwn =
                visitor.known().filter(who -> who.account() == bookmark.owner()).isPresent();
        return BookmarkView.of(bookmark, bookmark.article().map(articles::newest), isOwn);
    }

    /** With its event, where it is of one. */
    EntryView entry(Bookmark bookmark) {
        return new EntryView(of(bookmark), bookmark.event().map(EventView::of).orElse(null));
    }
}
