package dateline.bookmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.account.Role;
import dateline.account.Takes;
import dateline.bookmark.history.BookmarkStep;
import dateline.rest.Cursor;
import dateline.rest.HistoryHeader;
import dateline.rest.MergePatch;
import dateline.rest.Problems;
import dateline.rest.Revision;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/bookmarks}: what analysts keep. */
@Path("/api/bookmarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookmarks")
@Takes(Role.READER)
@Transactional
public class BookmarkResource {

    /** For the API's document: a page of bookmarks. */
    @Schema(name = "BookmarkPage")
    record BookmarkPage(List<BookmarkView> items) {}

    private final Bookmarks bookmarks;
    private final BookmarkCollections collections;
    private final KeepBookmark keeping;
    private final AlterBookmarks alter;
    private final BookmarkViews views;
    private final MergePatch mergePatch;

    BookmarkResource(
            Bookmarks bookmarks,
            BookmarkCollections collections,
            KeepBookmark keeping,
            AlterBookmarks alter,
            BookmarkViews views,
            MergePatch mergePatch) {
        this.bookmarks = bookmarks;
        this.collections = collections;
        this.keeping = keeping;
        this.alter = alter;
        this.views = views;
        this.mergePatch = mergePatch;
    }

    @POST
    @Operation(summary = "Keep an event, an article, a passage of one, or a view of the timeline")
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location names it",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of its history; none where nothing changed",
                            schema = @Schema(implementation = Long.class)),
            content = @Content(schema = @Schema(implementation = BookmarkView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was kept already, and stays as it was",
            content = @Content(schema = @Schema(implementation = BookmarkView.class)))
    public Response keep(@NotNull @Valid NewBookmark wanted) {
        KeepBookmark.Kept kept = keeping.keep(wanted);
        Bookmark bookmark = kept.bookmark();
        return answer(
                kept.step().isPresent()
                        ? Response.created(URI.create("/api/bookmarks/" + bookmark.id()))
                        : Response.ok(),
                bookmark,
                kept.step());
    }

    @GET
    @Operation(summary = "What was kept, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link with rel=next names the next one",
            content = @Content(schema = @Schema(implementation = BookmarkPage.class)))
    public Response list(
            @BeanParam @Valid BookmarkQuery query,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo here) {
        return bookmarks
                .latest(
                        query.filter(collections),
                        limit,
                        Optional.ofNullable(after).map(Cursor::decode))
                .map(views::of)
                .response(here);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One bookmark")
    @APIResponse(
            responseCode = "200",
            description = "The bookmark",
            content = @Content(schema = @Schema(implementation = BookmarkView.class)))
    public Response get(@PathParam("id") long id) {
        Bookmark bookmark = bookmarks.own(id).orElseThrow(() -> Problems.notFound("bookmark", id));
        return answer(Response.ok(), bookmark, Optional.empty());
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Change the note, the tags or the colour")
    @RequestBody(content = @Content(schema = @Schema(implementation = Annotation.class)))
    @APIResponse(
            responseCode = "200",
            description = "As changed",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of its history; none where nothing changed",
                            schema = @Schema(implementation = Long.class)),
            content = @Content(schema = @Schema(implementation = BookmarkView.class)))
    @APIResponse(responseCode = "412", description = "It is another version now; the problem's current has it")
    public Response change(@PathParam("id") long id, @NotNull JsonNode patch, @Context Request request)
            throws JsonProcessingException {
        Bookmark bookmark = locked(id);
        revision(bookmark).require(request, () -> views.of(bookmark));
        Optional<BookmarkStep> step = alter.annotate(bookmark, mergePatch.apply(patch, Annotation.of(bookmark)));
        return answer(Response.ok(), bookmark, step);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Put it into the trash")
    @APIResponse(
            responseCode = "204",
            description = "In the trash",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of its history; none where nothing changed",
                            schema = @Schema(implementation = Long.class)))
    @APIResponse(responseCode = "412", description = "It is another version now; the problem's current has it")
    public Response delete(@PathParam("id") long id, @Context Request request) {
        Bookmark bookmark = locked(id);
        revision(bookmark).require(request, () -> views.of(bookmark));
        return Response.noContent()
                .header(HistoryHeader.STEP, alter.throwAway(bookmark).id())
                .build();
    }

    @POST
    @Path("{id}/restore")
    @Operation(summary = "Take it out of the trash")
    @APIResponse(
            responseCode = "200",
            description = "Kept again; where the same was kept anew meanwhile, that one",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of its history; none where nothing changed",
                            schema = @Schema(implementation = Long.class)),
            content = @Content(schema = @Schema(implementation = BookmarkView.class)))
    public Response restore(@PathParam("id") long id) {
        Bookmark bookmark = bookmarks.ownInTrash(id).orElseThrow(() -> Problems.notFound("bookmark in the trash", id));
        Optional<Bookmark> twin = bookmarks.twinOf(bookmark);
        if (twin.isPresent()) {
            return answer(Response.ok(), twin.get(), Optional.empty());
        }
        return answer(Response.ok(), bookmark, Optional.of(alter.restore(bookmark)));
    }

    @DELETE
    @Path("trash")
    @Operation(summary = "Empty the trash, for good")
    @APIResponse(responseCode = "204", description = "Empty")
    public void emptyTrash() {
        bookmarks.emptyTrash();
    }

    private Bookmark locked(long id) {
        return bookmarks.lockOwn(id).orElseThrow(() -> Problems.notFound("bookmark", id));
    }

    private static Revision revision(Bookmark bookmark) {
        return new Revision("bookmark", bookmark.id(), bookmark.revision());
    }

    private Response answer(Response.ResponseBuilder response, Bookmark bookmark, Optional<BookmarkStep> step) {
        step.ifPresent(taken -> response.header(HistoryHeader.STEP, taken.id()));
        return response.entity(views.of(bookmark)).tag(revision(bookmark).tag()).build();
    }
}
