package dateline.event;

import dateline.event.history.StepView;
import dateline.event.history.Steps;
import dateline.rest.Cursor;
import dateline.rest.Page;
import dateline.rest.Problems;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/events}: lists of events, and one with all its tellings. */
@Path("/api/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
@Transactional
public class EventResource {

    /** For the API's document: a page of events. */
    @Schema(name = "EventPage")
    record EventPage(java.util.List<EventView> items) {}

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Events events;
    private final BookmarkedEvents bookmarks;
    private final Elsewhere elsewhere;
    private final Steps steps;

    EventResource(Events events, BookmarkedEvents bookmarks, Elsewhere elsewhere, Steps steps) {
        this.events = events;
        this.bookmarks = bookmarks;
        this.elsewhere = elsewhere;
        this.steps = steps;
    }

    @GET
    @Operation(summary = "Events in order of time, the undated last")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link with rel=next names the next one",
            content = @Content(schema = @Schema(implementation = EventPage.class)))
    public Response list(
            @BeanParam @Valid EventQuery query,
            @QueryParam("undated")
                    @Parameter(
                            description =
                                    "Only events without a place in time: those that wait for a publication date, and those that the text does not place")
                    boolean undated,
            @QueryParam("order")
                    @DefaultValue("first")
                    @Schema(enumeration = {"first", "last", "confidence"})
                    @Parameter(
                            description =
                                    "first: from the earliest on; last: from the end back, what has no place in time before the rest; confidence: the least sure first, as for review")
                    String order,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("after")
                    @Parameter(description = "Where the page before ended; or an event's number: what comes after it")
                    @Nullable
                    String after,
            @Context UriInfo here) {
        EventFilter filter = query.filter(bookmarks);
        Order wanted = order(order);
        Page<Event> page = events.list(
                undated ? filter.undated() : filter,
                wanted,
                limit,
                Optional.ofNullable(after).map(place -> cursor(place, wanted)));
        return page.map(EventView::of).response(here);
    }

    /** No cursor is a number: it begins with a letter. */
    private Cursor cursor(String after, Order order) {
        return NUMBER.matcher(after).matches() ? order.cursorOf(found(Long.parseLong(after))) : Cursor.decode(after);
    }

    private Event found(long id) {
        return events.there(id).orElseThrow(() -> Problems.notFound("event", id));
    }

    private static Order order(String word) {
        return switch (word) {
            case "first" -> Order.FIRST;
            case "last" -> Order.LAST;
            case "confidence" -> Order.CONFIDENCE;
            default -> throw Problems.badField("order", "is first, last or confidence");
        };
    }

    @GET
    @Path("{id}/elsewhere")
    @Operation(summary = "What other articles tell of the same happening, and where they contradict it")
    public ElsewhereView elsewhere(@PathParam("id") long id) {
        return elsewhere.of(found(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What people did with it, the newest first; also where it is gone")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link with rel=next names the next one",
            content = @Content(schema = @Schema(implementation = HistoryResource.HistoryPage.class)))
    public Response history(
            @PathParam("id") long id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo here) {
        Page<StepView> page = steps.of(id, limit, Optional.ofNullable(after).map(Cursor::decode));
        if (page.items().isEmpty() && events.there(id).isEmpty()) {
            throw Problems.notFound("event", id);
        }
        return page.response(here);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One event, with the articles that tell it")
    @APIResponse(
            responseCode = "200",
            description = "The event",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response get(@PathParam("id") long id) {
        Event event = found(id);
        return ReviewResource.answer(Response.ok(), event, Optional.empty());
    }
}
