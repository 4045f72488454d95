package dateline.timeline;

import dateline.timeline.TimelineView.BinView;
import java.util.List;

/**
 * How many events a tile has.
 *
 * @param bins those that hold events, in order
 * @param total of those that overlap the tile
 */
record TileCounts(List<BinView> bins, long total) {

    TileCounts {
        bins = List.copyOf(bins);
    }

    /** Those that lie in no single bin of the tile. */
    long spanning() {
        return total - bins.stream().mapToLong(BinView::total).sum();
    }
}
