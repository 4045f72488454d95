package dateline.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.event.EventChange.WhenChange;
import dateline.event.EventView.WhenView;
import dateline.event.history.Step;
import dateline.event.history.StepView;
import dateline.event.history.Steps;
import dateline.rest.HistoryHeader;
import dateline.rest.MergePatch;
import dateline.rest.Problems;
import dateline.rest.Revision;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/events}: what a person makes of events. Each request that changes something is a step of the history. */
@Path("/api/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
@Transactional
public class ReviewResource {

    private static final int MOST_AT_ONCE = 500;

    /**
     * @param revisions by event, the revision that was seen, where that matters
     */
    @Schema(name = "Verdicts")
    record Verdicts(
            @NotNull @Size(min = 1, max = MOST_AT_ONCE) List<@NotNull Long> ids,

            @Schema(enumeration = {"open", "accepted", "rejected"})
            @NotNull
            @Pattern(regexp = "open|accepted|rejected", message = "is none of open, accepted, rejected")
            String review,

            @Nullable Map<Long, Integer> revisions) {}

    /**
     * @param step the one that it was, by which all of it is undone; null where nothing changed
     */
    @Schema(name = "Reviewed")
    record Reviewed(@Nullable StepView step, List<EventView> events) {}

    private final Events events;
    private final Chosen chosen;
    private final Steps steps;
    private final ReviewEvents review;
    private final DateReader dates;
    private final MergePatch mergePatch;

    ReviewResource(
            Events events, Chosen chosen, Steps steps, ReviewEvents review, DateReader dates, MergePatch mergePatch) {
        this.events = events;
        this.chosen = chosen;
        this.steps = steps;
        this.review = review;
        this.dates = dates;
        this.mergePatch = mergePatch;
    }

    @PATCH
    @Path("{id}")
    @Operation(
            summary = "Correct an event, accept or reject it",
            description = "What is left out stays; null gives a field back to what the articles say. A correction stays"
                    + " whatever is read from the articles later.")
    @RequestBody(content = @Content(schema = @Schema(implementation = EventChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "As changed",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of the history; none where nothing changed",
                            schema = @Schema(implementation = Long.class)),
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "412", description = "It is another version now; the problem's current has it")
    @APIResponse(responseCode = "422", description = "The words for its date cannot be read")
    public Response change(@PathParam("id") long id, @NotNull JsonNode patch, @Context Request request)
            throws JsonProcessingException {
        if (patch.has("review")) {
            review.lock();
        }
        Event event = events.lock(id).orElseThrow(() -> Problems.notFound("event", id));
        revision(event).require(request, () -> EventView.of(event));
        EventChange change = mergePatch.apply(patch, EventChange.of(event.corrections()));
        if (patch.has("review") && change.review == null) {
            throw Problems.badField("review", "is none of open, accepted, rejected");
        }
        List<Occurrence> told = event.occurrences();
        Optional<Step> step = review.correct(
                event,
                change.corrections(date(event, patch, change)),
                Optional.ofNullable(change.review).flatMap(Review::named));
        events.flush();
        return answer(Response.ok(), nowToldBy(told, event), step);
    }

    @POST
    @Path("review")
    @Operation(summary = "Accept or reject several events: all of them in one step, or none")
    @APIResponse(
            responseCode = "200",
            description = "As changed",
            content = @Content(schema = @Schema(implementation = Reviewed.class)))
    @APIResponse(responseCode = "412", description = "One is another version now; the problem's current has it")
    public Reviewed reviewAll(@NotNull @Valid Verdicts wanted) {
        review.lock();
        List<Event> all = chosen.locked(wanted.ids(), wanted.revisions());
        Map<Event, List<Occurrence>> told = new LinkedHashMap<>();
        all.forEach(event -> told.put(event, event.occurrences()));
        Optional<Step> step = review.review(all, Review.named(wanted.review()).orElseThrow());
        events.flush();
        return new Reviewed(
                step.map(steps::view).orElse(null),
                all.stream()
                        .map(event -> nowToldBy(told.getOrDefault(event, List.of()), event))
                        .distinct()
                        .map(EventView::withoutOccurrences)
                        .toList());
    }

    /** One that was taken back can have been put together with another one, which is there in its place. */
    private static Event nowToldBy(List<Occurrence> before, Event event) {
        return event.occurrences().isEmpty() && !before.isEmpty()
                ? before.get(0).event()
                : event;
    }

    @POST
    @Path("{id}/when")
    @Operation(summary = "How a date would be read for an event, without correcting it")
    @APIResponse(
            responseCode = "200",
            description = "As read",
            content = @Content(schema = @Schema(implementation = WhenView.class)))
    @APIResponse(responseCode = "422", description = "The words cannot be read")
    public WhenView read(@PathParam("id") long id, @NotNull @Valid WhenChange given) {
        Event event = events.there(id).orElseThrow(() -> Problems.notFound("event", id));
        return WhenView.of(Timing.of(dates.read(given, event)));
    }

    private @Nullable Dated date(Event event, JsonNode patch, EventChange change) {
        if (!patch.has("when")) {
            return event.corrections().when();
        }
        return change.when == null ? null : dates.read(change.when, event);
    }

    static Response answer(Response.ResponseBuilder response, Event event, Optional<Step> step) {
        step.ifPresent(taken -> response.header(HistoryHeader.STEP, taken.id()));
        return response.entity(EventView.of(event)).tag(revision(event).tag()).build();
    }

    static Revision revision(Event event) {
        return new Revision("event", event.id(), event.revision());
    }
}
