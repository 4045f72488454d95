package dateline.bookmark;

import dateline.account.OpenToAll;
import dateline.account.Secret;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/shared}: a collection for anybody who has its link. Whoever asks with another one learns nothing. */
@Path("/api/shared/{token}")
@Tag(name = "Collections")
@Transactional
public class SharedResource {

    /** A collection as anybody may read it who has its link: its events whole, with their sources' words. */
    @Schema(name = "SharedCollection")
    public record SharedView(
            String title, String description, String descriptionHtml, List<EntryView> entries, Instant createdAt) {}

    private final BookmarkCollections collections;
    private final BookmarkViews views;

    SharedResource(BookmarkCollections collections, BookmarkViews views) {
        this.collections = collections;
        this.views = views;
    }

    @GET
    @OpenToAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A collection, by its link")
    public SharedView get(@PathParam("token") String token) {
        BookmarkCollection collection = opened(token);
        return new SharedView(
                collection.title(),
                collection.description(),
                new Note(collection.description()).html(),
                collection.shown().stream().map(views::entry).toList(),
                collection.createdAt());
    }

    @GET
    @OpenToAll
    @Path("feed")
    @Produces(MediaType.APPLICATION_ATOM_XML)
    @Operation(summary = "The same as an Atom feed, the latest bookmark first")
    public String feed(@PathParam("token") String token, @Context UriInfo here) {
        return new CollectionFeed(opened(token), here.getAbsolutePath()).xml();
    }

    private BookmarkCollection opened(String token) {
        return collections
                .openBy(new Secret(token))
                .orElseThrow(() -> HttpProblem.valueOf(
                        Status.NOT_FOUND, "The link is not known, or was revoked by who shared it."));
    }
}
