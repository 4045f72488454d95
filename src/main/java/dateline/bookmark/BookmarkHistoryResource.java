package dateline.bookmark;

import dateline.account.Role;
import dateline.account.Takes;
import dateline.account.Visitor;
import dateline.bookmark.history.BookmarkStep;
import dateline.bookmark.history.BookmarkStepView;
import dateline.bookmark.history.BookmarkSteps;
import dateline.rest.Cursor;
import dateline.rest.Problems;
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

/**
 * {@code /api/bookmarks}: what was done with a bookmark, and undoing it. The history is read by whose the bookmark is; a
 * step can be undone by whoever took it, too, as others may take a bookmark out of a collection that they share.
 */
@Path("/api/bookmarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookmarks")
@Takes(Role.READER)
@Transactional
public class BookmarkHistoryResource {

    /** For the API's document: a page of steps. */
    @Schema(name = "BookmarkStepPage")
    record StepPage(List<BookmarkStepView> items) {}

    private final Bookmarks bookmarks;
    private final BookmarkSteps steps;
    private final UndoBookmarkStep undo;
    private final Visitor visitor;

    BookmarkHistoryResource(Bookmarks bookmarks, BookmarkSteps steps, UndoBookmarkStep undo, Visitor visitor) {
        this.bookmarks = bookmarks;
        this.steps = steps;
        this.undo = undo;
        this.visitor = visitor;
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What was done with a bookmark, be it in the trash or not, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link with rel=next names the next one",
            content = @Content(schema = @Schema(implementation = StepPage.class)))
    public Response history(
            @PathParam("id") long id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo here) {
        Bookmark bookmark = bookmarks.ownAnywhere(id).orElseThrow(() -> Problems.notFound("bookmark", id));
        return steps.of(bookmark.id(), limit, Optional.ofNullable(after).map(Cursor::decode))
                .response(here);
    }

    @POST
    @Path("history/{step}/undo")
    @Operation(summary = "Undo a step, an undoing too: all of it, or nothing")
    @APIResponse(
            responseCode = "200",
            description = "The step that undid it",
            content = @Content(schema = @Schema(implementation = BookmarkStepView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was undone already, or what it changed was changed since, as the detail says")
    public BookmarkStepView undo(@PathParam("step") long id) {
        BookmarkStep step = steps.findByIdOptional(id).orElseThrow(() -> Problems.notFound("step", id));
        Bookmark bookmark = bookmarks
                .lock(step.bookmark())
                .filter(found -> found.owner() == visitor.account() || step.isBy(visitor.account()))
                .orElseThrow(() -> Problems.notFound("step", id));
        return steps.view(undo.undo(step, bookmark));
    }
}
