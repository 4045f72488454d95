package dateline.bookmark;

import dateline.bookmark.history.BookmarkStep;
import dateline.bookmark.history.BookmarkStep.Kind;
import dateline.bookmark.history.BookmarkSteps;
import dateline.bookmark.history.ChangedField;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Does what is done to a bookmark, each deed as a step of its history. */
@ApplicationScoped
class AlterBookmarks {

    private final Bookmarks bookmarks;
    private final BookmarkSteps steps;

    AlterBookmarks(Bookmarks bookmarks, BookmarkSteps steps) {
        this.bookmarks = bookmarks;
        this.steps = steps;
    }

    BookmarkStep keep(Bookmark fresh) {
        bookmarks.persistAndFlush(fresh);
        return steps.record(fresh.id(), Kind.KEEP, "Kept", BookmarkFields.NONE.changesTo(BookmarkFields.of(fresh)));
    }

    /** Empty where it says the same as before. */
    Optional<BookmarkStep> annotate(Bookmark bookmark, Annotation annotation) {
        List<ChangedField> changes = changed(bookmark, () -> annotation.applyTo(bookmark));
        String fields = changes.stream().map(ChangedField::field).collect(Collectors.joining(" and the "));
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.record(bookmark.id(), Kind.ANNOTATE, "Changed the " + fields, changes));
    }

    BookmarkStep throwAway(Bookmark bookmark) {
        return steps.record(bookmark.id(), Kind.DELETE, "Put into the trash", changed(bookmark, bookmark::throwAway));
    }

    BookmarkStep restore(Bookmark bookmark) {
        return steps.record(
                bookmark.id(), Kind.RESTORE, "Restored from the trash", changed(bookmark, bookmark::restore));
    }

    /** Sets the fields back to what they were before those changes. */
    List<ChangedField> setBack(Bookmark bookmark, List<ChangedField> changes) {
        BookmarkFields before = BookmarkFields.of(bookmark).before(changes);
        return changed(bookmark, () -> before.applyTo(bookmark));
    }

    private static List<ChangedField> changed(Bookmark bookmark, Runnable deed) {
        BookmarkFields before = BookmarkFields.of(bookmark);
        deed.run();
        return before.changesTo(BookmarkFields.of(bookmark));
    }
}
