package dateline.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What other articles tell of the same happening.
 *
 * @param same their events, the most salient first
 * @param conflicts those that contradict it
 */
@Schema(name = "Elsewhere")
public record ElsewhereView(List<EventView> same, List<ConflictView> conflicts) {

    public ElsewhereView {
        same = List.copyOf(same);
        conflicts = List.copyOf(conflicts);
    }

    /** An event of another article that contradicts this one, and in what: day, count, status. */
    @Schema(name = "Conflict")
    public record ConflictView(
            EventView event,

            @Schema(description = "day, count or status; one or several")
            List<String> matters) {}
}
