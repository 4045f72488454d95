package dateline.event;

import dateline.event.RegroupEvents.Split;
import dateline.rest.HistoryHeader;
import dateline.rest.Problems;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/events/merge} and {@code /split}: a person says what is one event, and the program keeps to it. */
@Path("/api/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
@Transactional
public class RegroupResource {

    private static final int MOST = 100;

    /**
     * @param into one of them; without it, one that was reviewed, or else the most salient
     * @param revisions by event, the revision that was seen, where that matters
     */
    @Schema(name = "Merger")
    record Merger(
            @NotNull @Size(min = 2, max = MOST) List<@NotNull Long> ids,
            @Nullable Long into,
            @Nullable Map<Long, Integer> revisions) {}

    /** @param occurrences those that tell of another event, by their numbers */
    @Schema(name = "Division")
    record Division(@NotNull @Size(min = 1, max = MOST) List<@NotNull Long> occurrences) {}

    private final Chosen chosen;
    private final Events events;
    private final RegroupEvents regroup;
    private final GroupTellings grouping;

    RegroupResource(Chosen chosen, Events events, RegroupEvents regroup, GroupTellings grouping) {
        this.chosen = chosen;
        this.events = events;
        this.regroup = regroup;
        this.grouping = grouping;
    }

    @POST
    @Path("merge")
    @Operation(
            summary = "Make one event of several",
            description = "What told the others tells of that one; they stay behind empty and lead to it.")
    @APIResponse(
            responseCode = "200",
            description = "The one event",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of the history",
                            schema = @Schema(implementation = Long.class)),
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "412", description = "One is another version now; the problem's current has it")
    public Response merge(@NotNull @Valid Merger wanted) {
        grouping.lock();
        List<Event> merged = chosen.locked(wanted.ids(), wanted.revisions());
        if (merged.size() < 2) {
            throw Problems.badField("ids", "names one event only");
        }
        for (Event event : merged) {
            if (event.isOrphaned() || event.review() == Review.REJECTED) {
                throw Problems.badField("ids", "event " + event.id() + " is not shown, so it cannot be merged");
            }
        }
        Event into = into(merged, wanted.into());
        var step = regroup.merge(merged, into);
        events.flush();
        return ReviewResource.answer(Response.ok(), into, Optional.of(step));
    }

    private static Event into(List<Event> merged, @Nullable Long wanted) {
        if (wanted != null) {
            return merged.stream()
                    .filter(event -> event.id() == wanted)
                    .findFirst()
                    .orElseThrow(() -> Problems.badField("into", "is none of the ids"));
        }
        return merged.stream()
                .min(Comparator.comparing((Event event) -> event.review() == Review.OPEN)
                        .thenComparing(event -> -event.salience())
                        .thenComparing(Event::id))
                .orElseThrow();
    }

    @POST
    @Path("{id}/split")
    @Operation(
            summary = "Make two events of one",
            description = "The occurrences that are named tell of a new event; at least one has to stay.")
    @APIResponse(
            responseCode = "201",
            description = "The new event; Location names it",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of the history",
                            schema = @Schema(implementation = Long.class)),
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "412", description = "It is another version now; the problem's current has it")
    public Response split(@PathParam("id") long id, @NotNull @Valid Division wanted, @Context Request request) {
        grouping.lock();
        Event event = events.lock(id).orElseThrow(() -> Problems.notFound("event", id));
        ReviewResource.revision(event).require(request, () -> EventView.of(event));
        Set<Long> ids = new HashSet<>(wanted.occurrences());
        List<Occurrence> taken = event.occurrences().stream()
                .filter(occurrence -> ids.remove(occurrence.id()))
                .toList();
        if (!ids.isEmpty()) {
            throw Problems.badField(
                    "occurrences",
                    "event " + id + " has no occurrence " + ids.iterator().next());
        }
        if (taken.size() == event.occurrences().size()) {
            throw Problems.badField("occurrences", "are all that the event has: one has to stay");
        }
        Split split = regroup.split(event, taken);
        events.flush();
        return ReviewResource.answer(
                Response.created(URI.create("/api/events/" + split.event().id())),
                split.event(),
                Optional.of(split.step()));
    }
}
