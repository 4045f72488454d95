package dateline.timeline;

import dateline.event.EventView;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the picture of a range shows.
 *
 * @param to the day after the last
 * @param extent of all events that pass the filters, whatever the range; null where none has a place in time
 * @param bins those that hold events, in order; an event counts in the bin that it is known to lie in
 * @param spanning how many of the range lie in no single bin: longer than one, across an edge, or open at an end
 * @param events the most salient of those that overlap the range
 * @param total how many overlap the range
 * @param undated how many that pass the filters have no place in time
 * @param version of all that is stored: another one after each change
 */
@Schema(name = "Timeline")
public record TimelineView(
        LocalDate from,
        LocalDate to,
        @Nullable ExtentView extent,
        int binDays,
        List<BinView> bins,
        long spanning,
        List<EventView> events,
        long total,
        long undated,
        long version) {

    /** From the earliest day to the day after the latest. */
    @Schema(name = "Extent")
    public record ExtentView(LocalDate earliest, LocalDate latest) {}

    /** The counts of a stretch by status; {@code end} is the day after its last. */
    @Schema(name = "Bin")
    public record BinView(LocalDate start, LocalDate end, long happened, long planned, long claimed, long denied) {

        long total() {
            return happened + planned + claimed + denied;
        }
    }
}
