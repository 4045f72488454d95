package dateline.timeline;

import dateline.event.EventView;
import dateline.timeline.TimelineView.BinView;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the picture of one tile shows.
 *
 * @param end the day after its last
 * @param bins those that hold events, in order; an event counts in the bin that it is known to lie in
 * @param spanning how many that overlap the tile lie in no single bin of it: longer than one, or open at an end
 * @param total how many overlap the tile
 * @param events the most salient of them
 */
@Schema(name = "Tile")
record TileView(
        int level,
        long index,
        LocalDate start,
        LocalDate end,
        int binDays,
        List<BinView> bins,
        long spanning,
        long total,
        List<EventView> events) {

    static TileView of(Tile tile, TileCounts counts, List<EventView> events) {
        return new TileView(
                tile.level(),
                tile.index(),
                tile.start(),
                tile.end(),
                tile.grid().binDays(),
                counts.bins(),
                counts.spanning(),
                counts.total(),
                events);
    }
}
