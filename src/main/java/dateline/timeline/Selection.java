package dateline.timeline;

import dateline.timeline.TimelineView.ExtentView;
import java.util.List;
import java.util.Optional;

/** The events that pass a filter, as the picture asks for them. */
interface Selection {

    /** The earliest day known of any, and the day after the latest; empty where none has a place in time. */
    Optional<ExtentView> extent();

    /** How many have a place in time. */
    long placed();

    /** How many have none. */
    long undated();

    TileCounts counts(Tile tile);

    /** The ids of those that overlap the tile, the most salient first, of equals the first stored. */
    List<Long> mostSalient(Tile tile, int limit);
}
