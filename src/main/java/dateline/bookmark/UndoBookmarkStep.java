package dateline.bookmark;

import dateline.bookmark.history.BookmarkStep;
import dateline.bookmark.history.BookmarkSteps;
import dateline.bookmark.history.ChangedField;
import dateline.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Undoes a step of a bookmark's history: all that it changed is again what it was before, or nothing is where any of it was
 * changed since. Undoing is a step of its own, and can be undone like any other.
 */
@ApplicationScoped
class UndoBookmarkStep {

    private final Bookmarks bookmarks;
    private final BookmarkCollections collections;
    private final BookmarkSteps steps;
    private final AlterBookmarks alter;
    private final PlaceBookmarks places;

    UndoBookmarkStep(
            Bookmarks bookmarks,
            BookmarkCollections collections,
            BookmarkSteps steps,
            AlterBookmarks alter,
            PlaceBookmarks places) {
        this.bookmarks = bookmarks;
        this.collections = collections;
        this.steps = steps;
        this.alter = alter;
        this.places = places;
    }

    /**
     * @param bookmark whose step it is, locked
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where it was undone already, or what it changed was changed
     *     since; 403 where it is about a collection that one may only read
     */
    BookmarkStep undo(BookmarkStep step, Bookmark bookmark) {
        steps.undoingOf(step).ifPresent(undoing -> {
            throw Problems.notUndoable("It was undone already, by " + undoing.who() + ".");
        });
        List<String> since = step.changes().stream()
                .flatMap(change -> changedSince(change, bookmark).stream())
                .toList();
        if (!since.isEmpty()) {
            throw Problems.changedSince(since);
        }
        List<ChangedField> changes = new ArrayList<>(alter.setBack(
                bookmark,
                step.changes().stream().filter(change -> !change.isPlace()).toList()));
        for (ChangedField change : step.changes()) {
            collectionOf(change).ifPresent(collection -> changes.add(places.setBack(change, collection, bookmark)));
        }
        return steps.recordUndoing(step, changes);
    }

    /** A sentence for a reader; empty where it still is as the step left it. */
    private Optional<String> changedSince(ChangedField change, Bookmark bookmark) {
        if (!change.isPlace()) {
            return BookmarkFields.of(bookmark).areAsLeftBy(change)
                    ? twin(change, bookmark)
                    : Optional.of(sentence(change, bookmark));
        }
        Optional<BookmarkCollection> collection = collectionOf(change);
        if (collection.isEmpty()) {
            return Optional.of("The collection is not there any more.");
        }
        collections.requireWriter(collection.get());
        return places.changedSince(change, collection.get(), bookmark);
    }

    private Optional<BookmarkCollection> collectionOf(ChangedField change) {
        return Optional.ofNullable(change.collection()).flatMap(collections::lock);
    }

    /** One that comes out of the trash must be the only one of its target. */
    private Optional<String> twin(ChangedField change, Bookmark bookmark) {
        boolean comesBack = change.field().equals(ChangedField.KEPT) && bookmark.isThrownAway();
        return comesBack && bookmarks.twinOf(bookmark).isPresent()
                ? Optional.of("The same was kept anew since.")
                : Optional.empty();
    }

    private static String sentence(ChangedField change, Bookmark bookmark) {
        return switch (change.field()) {
            case ChangedField.KEPT ->
                bookmark.isThrownAway() ? "It was put into the trash since." : "It was taken out of the trash since.";
            case ChangedField.EVENT -> "No article tells its former event any more.";
            case ChangedField.TAGS -> "Its tags were changed since.";
            default -> "Its " + change.field() + " was changed since.";
        };
    }
}
