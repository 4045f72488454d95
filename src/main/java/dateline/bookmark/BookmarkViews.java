package dateline.bookmark;

import dateline.article.Articles;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows bookmarks as they are now: in the newest version of their articles. */
@ApplicationScoped
class BookmarkViews {

    private final Articles articles;

    BookmarkViews(Articles articles) {
        this.articles = articles;
    }

    BookmarkView of(Bookmark bookmark) {
        return BookmarkView.of(bookmark, bookmark.article().map(articles::newest));
    }
}
