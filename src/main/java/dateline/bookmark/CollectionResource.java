package dateline.bookmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.account.Account;
import dateline.account.Accounts;
import dateline.account.Role;
import dateline.account.Secret;
import dateline.account.Takes;
import dateline.account.Visitor;
import dateline.rest.MergePatch;
import dateline.rest.Page.Items;
import dateline.rest.Problems;
import dateline.rest.Revision;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/collections}: bookmarks in an order, for oneself and for whom one shares them with. */
@Path("/api/collections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Collections")
@Takes(Role.READER)
@Transactional
public class CollectionResource {

    /** A collection that is wanted. */
    @Schema(name = "NewCollection")
    record NewCollection(
            @NotBlank @Size(max = BookmarkCollection.LONGEST_TITLE)
            String title) {}

    /** What can be changed of a collection. */
    @Schema(name = "CollectionChange")
    public static class Description {

        @NotBlank
        @Size(max = BookmarkCollection.LONGEST_TITLE)
        public @Nullable String title;

        @NotNull
        @Size(max = BookmarkCollection.LONGEST_DESCRIPTION)
        public @Nullable String description;

        @NotNull
        @Schema(enumeration = {"hand", "date"})
        @Pattern(regexp = "hand|date", message = "is none of hand, date")
        public @Nullable String sorting;

        static Description of(BookmarkCollection collection) {
            Description description = new Description();
            description.title = collection.title();
            description.description = collection.description();
            description.sorting = collection.sorting();
            return description;
        }

        /** Only after validation, which sees to it that nothing is missing. */
        void applyTo(BookmarkCollection collection) {
            if (title != null && description != null && sorting != null) {
                collection.describe(title, description, sorting);
            }
        }
    }

    /** Somebody to share it with, by the name of the account. */
    @Schema(name = "NewCollectionMember")
    record NewMember(@NotBlank @Size(max = 100) String name, boolean canWrite) {}

    /** The secret of a link, told this once. */
    @Schema(name = "CollectionLink")
    public record Link(String token) {}

    /** For the API's document: all collections that one may read. */
    @Schema(name = "CollectionList")
    record CollectionList(List<CollectionView> items) {}

    private final BookmarkCollections collections;
    private final PlaceBookmarks places;
    private final Accounts accounts;
    private final Visitor visitor;
    private final MergePatch mergePatch;

    CollectionResource(
            BookmarkCollections collections,
            PlaceBookmarks places,
            Accounts accounts,
            Visitor visitor,
            MergePatch mergePatch) {
        this.collections = collections;
        this.places = places;
        this.accounts = accounts;
        this.visitor = visitor;
        this.mergePatch = mergePatch;
    }

    @GET
    @Operation(summary = "One's own collections and those that are shared with one, by title")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = CollectionList.class)))
    public Items<CollectionView> list() {
        return new Items<>(collections.readable().stream().map(this::view).toList());
    }

    @POST
    @Operation(summary = "A new collection, empty and one's own")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = CollectionView.class)))
    public Response add(@NotNull @Valid NewCollection wanted) {
        BookmarkCollection collection = BookmarkCollection.of(visitor.account(), wanted.title());
        collections.persistAndFlush(collection);
        return answer(Response.created(URI.create("/api/collections/" + collection.id())), collection);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One collection")
    @APIResponse(
            responseCode = "200",
            description = "The collection",
            content = @Content(schema = @Schema(implementation = CollectionView.class)))
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), collections.toRead(id));
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Change title, description or sorting")
    @RequestBody(content = @Content(schema = @Schema(implementation = Description.class)))
    @APIResponse(
            responseCode = "200",
            description = "As changed",
            content = @Content(schema = @Schema(implementation = CollectionView.class)))
    @APIResponse(responseCode = "412", description = "It is another version now; the problem's current has it")
    public Response change(@PathParam("id") long id, @NotNull JsonNode patch, @Context Request request)
            throws JsonProcessingException {
        BookmarkCollection collection = collections.toWrite(id);
        revision(collection).require(request, () -> view(collection));
        mergePatch.apply(patch, Description.of(collection)).applyTo(collection);
        collections.flush();
        return answer(Response.ok(), collection);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a collection; its bookmarks stay")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("id") long id, @Context Request request) {
        BookmarkCollection collection = collections.own(id);
        revision(collection).require(request);
        places.leave(collection);
        collections.delete(collection);
    }

    @POST
    @Path("{id}/members")
    @Operation(summary = "Share it with somebody, for reading or for writing")
    public CollectionView share(@PathParam("id") long id, @NotNull @Valid NewMember member) {
        BookmarkCollection collection = collections.own(id);
        Account account = accounts.named(member.name())
                .filter(found -> found.id() != visitor.account())
                .orElseThrow(() -> Problems.badField("name", "is nobody else's who has an account"));
        collection.let(new Member(account.id(), member.canWrite()));
        collections.flush();
        return view(collection);
    }

    @DELETE
    @Path("{id}/members/{account}")
    @Operation(summary = "Share it with somebody no longer")
    public CollectionView unshare(@PathParam("id") long id, @PathParam("account") long account) {
        BookmarkCollection collection = collections.own(id);
        collection.shutOut(account);
        collections.flush();
        return view(collection);
    }

    @POST
    @Path("{id}/link")
    @Operation(summary = "A link by which anybody may read it, told this once; the former one is of no use any more")
    public Link open(@PathParam("id") long id) {
        Secret secret = Secret.random();
        collections.own(id).openBy(secret.sha256());
        return new Link(secret.plain());
    }

    @DELETE
    @Path("{id}/link")
    @Operation(summary = "Revoke the link")
    @APIResponse(responseCode = "204", description = "Nobody reads it by a link any more")
    public void close(@PathParam("id") long id) {
        collections.own(id).openBy(null);
    }

    private CollectionView view(BookmarkCollection collection) {
        return CollectionView.of(collection, visitor.account(), accounts);
    }

    static Revision revision(BookmarkCollection collection) {
        return new Revision("collection", collection.id(), collection.revision());
    }

    private Response answer(Response.ResponseBuilder response, BookmarkCollection collection) {
        return response.entity(view(collection)).tag(revision(collection).tag()).build();
    }
}
