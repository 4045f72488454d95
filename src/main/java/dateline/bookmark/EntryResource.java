package dateline.bookmark;

import dateline.account.Accounts;
import dateline.account.Role;
import dateline.account.Takes;
import dateline.account.Visitor;
import dateline.rest.Page.Items;
import dateline.rest.Problems;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    /** For the API's document: all that a collection holds. */
    @Schema(name = "CollectionItems")
    record EntryList(List<EntryView> items) {}

    private final BookmarkCollections collections;
    private final Bookmarks bookmarks;
    private final BookmarkViews views;
    private final Accounts accounts;
    private final Visitor visitor;

    EntryResource(
            BookmarkCollections collections,
            Bookmarks bookmarks,
            BookmarkViews views,
            Accounts accounts,
            Visitor visitor) {
        this.collections = collections;
        this.bookmarks = bookmarks;
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
    public CollectionView put(@PathParam("id") long id, @NotNull @Valid Entry entry) {
        BookmarkCollection collection = collections.toWrite(id);
        collection.add(bookmarks
                .own(entry.bookmark())
                .orElseThrow(() -> Problems.badField("bookmark", "there is no bookmark " + entry.bookmark())));
        collections.flush();
        return view(collection);
    }

    @PUT
    @Operation(summary = "Put them in another order")
    public CollectionView arrange(@PathParam("id") long id, @NotNull @Valid Order order, @Context Request request) {
        BookmarkCollection collection = collections.toWrite(id);
        CollectionResource.revision(collection).require(request);
        if (!collection.arrange(order.bookmarks())) {
            throw Problems.badField("bookmarks", "are not those that the collection holds, each once");
        }
        collections.flush();
        return view(collection);
    }

    @DELETE
    @Path("{bookmark}")
    @Operation(summary = "Take a bookmark out; it stays kept")
    public CollectionView take(@PathParam("id") long id, @PathParam("bookmark") long bookmark) {
        BookmarkCollection collection = collections.toWrite(id);
        collection.remove(collection.shown().stream()
                .filter(entry -> entry.id() == bookmark)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("bookmark in this collection", bookmark)));
        collections.flush();
        return view(collection);
    }

    private CollectionView view(BookmarkCollection collection) {
        return CollectionView.of(collection, visitor.account(), accounts);
    }
}
