package dateline.bookmark;

import dateline.account.Accounts;
import dateline.account.Role;
import dateline.account.Takes;
import dateline.account.Visitor;
import dateline.bookmark.history.BookmarkStep;
import dateline.rest.HistoryHeader;
import dateline.rest.Page.Items;
import dateline.rest.Problems;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/collections/{id}/bookmarks}: what a collection holds, and in which order. */
@Path("/api/collections/{id}/bookmarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Collections")
@Takes(Role.READER)
@Transactional
public class EntryResource {

    /** A bookmark to put in. */
    @Schema(name = "CollectionEntry")
    record Entry(@NotNull Long bookmark) {}

    /** The order that is wanted: the ids of all bookmarks in it. */
    @Schema(name = "CollectionOrder")
    record Order(@NotNull List<@NotNull Long> bookmarks) {}

    /** @param place where it is to be, from 0 on; beyond the last is the end */
    @Schema(name = "CollectionPlace")
    record Place(@NotNull @Min(0) Integer place) {}

    /** For the API's document: all that a collection holds. */
    @Schema(name = "CollectionItems")
    record EntryList(List<EntryView> items) {}

    private final BookmarkCollections collections;
    private final Bookmarks bookmarks;
    private final PlaceBookmarks places;
    private final BookmarkViews views;
    private final Accounts accounts;
    private final Visitor visitor;

    EntryResource(
            BookmarkCollections collections,
            Bookmarks bookmarks,
            PlaceBookmarks places,
            BookmarkViews views,
            Accounts accounts,
            Visitor visitor) {
        this.collections = collections;
        this.bookmarks = bookmarks;
        this.places = places;
        this.views = views;
        this.accounts = accounts;
        this.visitor = visitor;
    }

    @GET
    @Operation(summary = "What it holds, in its order")
    @APIResponse(
            responseCode = "200",
            description = "All of it",
            content = @Content(schema = @Schema(implementation = EntryList.class)))
    public Items<EntryView> list(@PathParam("id") long id) {
        return new Items<>(
                collections.toRead(id).shown().stream().map(views::entry).toList());
    }

    @POST
    @Operation(summary = "Put one of one's own bookmarks in, at the end")
    @APIResponse(
            responseCode = "200",
            description = "The collection with it",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of its history; none where nothing changed",
                            schema = @Schema(implementation = Long.class)),
            content = @Content(schema = @Schema(implementation = CollectionView.class)))
    public Response put(@PathParam("id") long id, @NotNull @Valid Entry entry) {
        BookmarkCollection collection = collections.toWrite(id);
        Bookmark bookmark = bookmarks
                .own(entry.bookmark())
                .orElseThrow(() -> Problems.badField("bookmark", "there is no bookmark " + entry.bookmark()));
        return answer(collection, places.put(collection, bookmark));
    }

    @PUT
    @Operation(summary = "Put them in another order")
    @APIResponse(
            responseCode = "200",
            description = "The collection in that order",
            content = @Content(schema = @Schema(implementation = CollectionView.class)))
    @APIResponse(responseCode = "412", description = "It is another version now; the problem's current has it")
    public CollectionView arrange(@PathParam("id") long id, @NotNull @Valid Order order, @Context Request request) {
        BookmarkCollection collection = collections.toWrite(id);
        CollectionResource.revision(collection).require(request, () -> view(collection));
        if (!places.arrange(collection, order.bookmarks())) {
            throw Problems.badField("bookmarks", "are not those that the collection holds, each once");
        }
        collections.flush();
        return view(collection);
    }

    @PUT
    @Path("{bookmark}")
    @Operation(
            summary = "Move one to another place of the order by hand",
            description = "All others stay as they are, in whatever order somebody else put them meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "The collection with it there",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of its history; none where nothing changed",
                            schema = @Schema(implementation = Long.class)),
            content = @Content(schema = @Schema(implementation = CollectionView.class)))
    public Response move(@PathParam("id") long id, @PathParam("bookmark") long bookmark, @NotNull @Valid Place wanted) {
        BookmarkCollection collection = collections.toWrite(id);
        return answer(collection, places.move(collection, held(collection, bookmark), wanted.place()));
    }

    @DELETE
    @Path("{bookmark}")
    @Operation(summary = "Take a bookmark out; it stays kept")
    @APIResponse(
            responseCode = "200",
            description = "The collection without it",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of its history; none where nothing changed",
                            schema = @Schema(implementation = Long.class)),
            content = @Content(schema = @Schema(implementation = CollectionView.class)))
    public Response take(@PathParam("id") long id, @PathParam("bookmark") long bookmark) {
        BookmarkCollection collection = collections.toWrite(id);
        return answer(collection, places.take(collection, held(collection, bookmark)));
    }

    private static Bookmark held(BookmarkCollection collection, long bookmark) {
        return collection.shown().stream()
                .filter(entry -> entry.id() == bookmark)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("bookmark in this collection", bookmark));
    }

    private Response answer(BookmarkCollection collection, Optional<BookmarkStep> step) {
        Response.ResponseBuilder response = Response.ok();
        step.ifPresent(taken -> response.header(HistoryHeader.STEP, taken.id()));
        return response.entity(view(collection)).build();
    }

    private CollectionView view(BookmarkCollection collection) {
        return CollectionView.of(collection, visitor.account(), accounts);
    }
}
