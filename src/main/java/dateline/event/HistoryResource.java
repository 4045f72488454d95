package dateline.event;

import dateline.event.history.Step;
import dateline.event.history.StepView;
import dateline.event.history.Steps;
import dateline.rest.Cursor;
import dateline.rest.Problems;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/history}: what people did with events, and undoing it. */
@Path("/api/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
@Transactional
public class HistoryResource {

    /** For the API's document: a page of steps. */
    @Schema(name = "HistoryPage")
    record HistoryPage(List<StepView> items) {}

    private final Steps steps;
    private final UndoStep undo;

    HistoryResource(Steps steps, UndoStep undo) {
        this.steps = steps;
        this.undo = undo;
    }

    @GET
    @Operation(summary = "What people did with events, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link with rel=next names the next one",
            content = @Content(schema = @Schema(implementation = HistoryPage.class)))
    public Response all(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo here) {
        return steps.all(limit, Optional.ofNullable(after).map(Cursor::decode)).response(here);
    }

    @POST
    @Path("{step}/undo")
    @Operation(summary = "Undo a step, an undoing too: all of it, or nothing")
    @APIResponse(
            responseCode = "200",
            description = "The step that undid it",
            content = @Content(schema = @Schema(implementation = StepView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was undone already, or what it changed was changed since, as the detail says")
    public StepView undo(@PathParam("step") long step) {
        // Locked, so that of two who undo it the later one finds that it is undone.
        Step stored = steps.findByIdOptional(step, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.notFound("step", step));
        return steps.view(undo.undo(stored));
    }
}
