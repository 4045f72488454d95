package dateline.bookmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dateline.bookmark.history.BookmarkStep;
import dateline.bookmark.history.BookmarkStep.Kind;
import dateline.bookmark.history.BookmarkSteps;
import dateline.bookmark.history.ChangedField;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts bookmarks into collections, takes them out and moves them, each as a step of the bookmark's history. Who may do that
 * is asked before.
 */
@ApplicationScoped
class PlaceBookmarks {

    private static final String MOVED = "Moved in";

    private final BookmarkSteps steps;

    PlaceBookmarks(BookmarkSteps steps) {
        this.steps = steps;
    }

    /** At the end; empty where it is in it already. */
    Optional<BookmarkStep> put(BookmarkCollection collection, Bookmark bookmark) {
        Optional<Integer> before = collection.placeOf(bookmark);
        collection.add(bookmark);
        return record("Put into", collection, bookmark, before);
    }

    Optional<BookmarkStep> take(BookmarkCollection collection, Bookmark bookmark) {
        Optional<Integer> before = collection.placeOf(bookmark);
        collection.remove(bookmark);
        return record("Taken out of", collection, bookmark, before);
    }

    /** Empty where it is at that place already. */
    Optional<BookmarkStep> move(BookmarkCollection collection, Bookmark bookmark, int place) {
        Optional<Integer> before = collection.placeOf(bookmark);
        collection.place(bookmark, place);
        return record(MOVED, collection, bookmark, before);
    }

    /** @return whether those are the ones that it holds, each once; otherwise the order stays */
    boolean arrange(BookmarkCollection collection, List<Long> ids) {
        Map<Bookmark, Optional<Integer>> before = new LinkedHashMap<>();
        collection.shown().forEach(bookmark -> before.put(bookmark, collection.placeOf(bookmark)));
        if (!collection.arrange(ids)) {
            return false;
        }
        before.forEach((bookmark, place) -> record(MOVED, collection, bookmark, place));
        return true;
    }

    /** The collection is about to go for good, and the places in it with it. */
    void leave(BookmarkCollection collection) {
        String words = "Deleted the collection “" + collection.title() + "”";
        for (Bookmark bookmark : collection.shown()) {
            Optional<JsonNode> place = value(collection.placeOf(bookmark));
            ChangedField gone = ChangedField.ofPlace(collection.id(), place, Optional.empty());
            steps.record(bookmark.id(), Kind.COLLECT, words, List.of(gone));
        }
    }

    /** A sentence for a reader; empty where it still is as that change left it. */
    Optional<String> changedSince(ChangedField change, BookmarkCollection collection, Bookmark bookmark) {
        if (bookmark.isThrownAway()) {
            return Optional.of("It is in the trash.");
        }
        // Where it was moved to counts. Where it was put in, others may have come before it or gone.
        Optional<JsonNode> now = value(collection.placeOf(bookmark));
        boolean wasMoved = change.was().isPresent() && change.became().isPresent();
        boolean isAsLeft = wasMoved
                ? now.equals(change.became())
                : now.isPresent() == change.became().isPresent();
        return isAsLeft
                ? Optional.empty()
                : Optional.of("Its place in “" + collection.title() + "” was changed since.");
    }

    ChangedField setBack(ChangedField change, BookmarkCollection collection, Bookmark bookmark) {
        Optional<Integer> now = collection.placeOf(bookmark);
        change.was()
                .ifPresentOrElse(place -> collection.place(bookmark, place.asInt()), () -> collection.remove(bookmark));
        return change(collection, bookmark, now);
    }

    private Optional<BookmarkStep> record(
            String deed, BookmarkCollection collection, Bookmark bookmark, Optional<Integer> before) {
        return collection.placeOf(bookmark).equals(before)
                ? Optional.empty()
                : Optional.of(steps.record(
                        bookmark.id(),
                        Kind.COLLECT,
                        deed + " “" + collection.title() + "”",
                        List.of(change(collection, bookmark, before))));
    }

    private static ChangedField change(BookmarkCollection collection, Bookmark bookmark, Optional<Integer> before) {
        return ChangedField.ofPlace(collection.id(), value(before), value(collection.placeOf(bookmark)));
    }

    private static Optional<JsonNode> value(Optional<Integer> place) {
        return place.map(JsonNodeFactory.instance::numberNode);
    }
}
