package dateline.timeline;

import dateline.event.EventFilter;
import dateline.event.Events;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts tiles together. The last are kept while nothing is written: everybody who opens the page asks for the same ones. */
@ApplicationScoped
class Tiles {

    /** In events, of about a kilobyte each. */
    private static final int MOST_KEPT = 5_000;

    /** What was asked for. */
    private record Question(Tile tile, EventFilter filter, int limit) {}

    private final Selections selections;
    private final Events events;
    private final VersionCache<Question, TileView> kept = new VersionCache<>(MOST_KEPT, Tiles::sizeOf);

    Tiles(Selections selections, Events events) {
        this.selections = selections;
        this.events = events;
    }

    /**
     * @param limit how many events at most
     * @param version of the store, as it was before this call
     */
    TileView of(Tile tile, EventFilter filter, int limit, long version) {
        return kept.get(new Question(tile, filter, limit), version, () -> make(tile, filter, limit, version));
    }

    private TileView make(Tile tile, EventFilter filter, int limit, long version) {
        Selection selection = selections.of(filter, version);
        return TileView.of(tile, selection.counts(tile), events.views(selection.mostSalient(tile, limit)));
    }

    /** Tiles without an event take room, too. */
    private static long sizeOf(TileView view) {
        return view.events().size() + 1L;
    }
}
