package dateline.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.page.PageReader.NotText;
import dateline.page.feed.Opml;
import dateline.page.feed.Outline;
import dateline.rest.MergePatch;
import dateline.rest.Page.Items;
import dateline.rest.Problems;
import dateline.rest.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/feeds}: the feeds that are followed. */
@Path("/api/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
public class FeedResource {

    /** For the API's document: all feeds. */
    @Schema(name = "FeedPage")
    record FeedPage(List<FeedView> items) {}

    private static final String OPML = "text/x-opml";
    private static final int MOST_AT_ONCE = 500;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/@]{1,255}(?:/\\S{0,1700})?");

    private final Feeds feeds;
    private final FollowFeeds followFeeds;
    private final MergePatch mergePatch;

    FeedResource(Feeds feeds, FollowFeeds followFeeds, MergePatch mergePatch) {
        this.feeds = feeds;
        this.followFeeds = followFeeds;
        this.mergePatch = mergePatch;
    }

    @GET
    @Operation(summary = "The feeds that are followed, by title")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = FeedPage.class)))
    public Items<FeedView> list() {
        return views(feeds.list());
    }

    @POST
    @Operation(summary = "Follow a feed; it is looked at at once")
    @APIResponse(
            responseCode = "201",
            description = "Followed; Location names it",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was followed already",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response follow(@NotNull @Valid NewFeed wanted) {
        Optional<Feed> followed = followFeeds.follow(
                wanted.url(),
                Optional.ofNullable(wanted.title())
                        .filter(title -> !title.isBlank())
                        .orElse(wanted.url()),
                Optional.ofNullable(wanted.minutes()).orElse(Feed.USUAL_MINUTES));
        Feed feed = followed.or(() -> feeds.at(wanted.url())).orElseThrow();
        URI location = URI.create("/api/feeds/" + feed.id());
        return answer(
                followed.isPresent()
                        ? Response.created(location)
                        : Response.ok().contentLocation(location),
                feed);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One feed")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), stored(id));
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Change its name, how often it is looked at, or whether it is")
    @RequestBody(content = @Content(schema = @Schema(implementation = FeedChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "As changed",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response change(@PathParam("id") long id, @NotNull JsonNode patch, @Context Request request)
            throws JsonProcessingException {
        Feed feed = stored(id);
        revision(feed).require(request);
        FeedChange changed = mergePatch.apply(patch, FeedChange.of(feed));
        if (!feeds.change(feed, changed.title, changed.minutes, changed.paused)) {
            throw Problems.stale("feed", id, stored(id).revision());
        }
        return answer(Response.ok(), stored(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Follow it no more; the articles that it brought stay")
    @APIResponse(responseCode = "204", description = "Gone")
    public void unfollow(@PathParam("id") long id, @Context Request request) {
        Feed feed = stored(id);
        revision(feed).require(request);
        if (!feeds.unfollow(feed)) {
            throw Problems.stale("feed", id, stored(id).revision());
        }
    }

    @POST
    @Path("{id}/poll")
    @Operation(summary = "Look at it now")
    @APIResponse(responseCode = "202", description = "It is being looked at")
    public Response poll(@PathParam("id") long id) {
        followFeeds.poll(stored(id));
        return Response.accepted().build();
    }

    @GET
    @Path("opml")
    @Produces(OPML)
    @Operation(summary = "All of them, as other programs read them (OPML 2.0)")
    public Response export() {
        return Response.ok(listOf(feeds.list()).write().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"feeds.opml\"")
                .build();
    }

    @POST
    @Path("opml")
    @Consumes({OPML, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Operation(summary = "Follow all feeds of a list (OPML)")
    @RequestBody(
            content =
                    @Content(
                            mediaType = OPML,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)))
    @APIResponse(
            responseCode = "200",
            description = "Those that were not followed before",
            content = @Content(schema = @Schema(implementation = FeedPage.class)))
    public Items<FeedView> take(byte[] list) {
        List<Outline> outlines = feedsOf(list);
        if (outlines.size() > MOST_AT_ONCE) {
            throw Problems.tooLarge(
                    "",
                    "it names %,d feeds; at most %,d are followed at once".formatted(outlines.size(), MOST_AT_ONCE));
        }
        List<Feed> fresh = new ArrayList<>();
        for (Outline outline : outlines) {
            followFeeds
                    .follow(outline.feed().orElseThrow(), outline.title(), Feed.USUAL_MINUTES)
                    .ifPresent(fresh::add);
        }
        return views(fresh);
    }

    private static Opml listOf(List<Feed> followed) {
        return new Opml(
                "Feeds followed by Dateline",
                followed.stream()
                        .map(feed -> new Outline(feed.title(), Optional.of(feed.url()), Optional.empty(), List.of()))
                        .toList());
    }

    /** Those of the web, each once. */
    private static List<Outline> feedsOf(byte[] list) {
        try {
            return Opml.read(list, Optional.empty()).feeds().stream()
                    .filter(outline ->
                            outline.feed().filter(ADDRESS.asMatchPredicate()).isPresent())
                    .distinct()
                    .toList();
        } catch (NotText noList) {
            throw Problems.unreadable("", "it " + noList.getMessage());
        }
    }

    private static Items<FeedView> views(List<Feed> some) {
        return new Items<>(some.stream().map(FeedView::of).toList());
    }

    private Feed stored(long id) {
        return feeds.find(id).orElseThrow(() -> Problems.notFound("feed", id));
    }

    private static Response answer(Response.ResponseBuilder response, Feed feed) {
        return response.entity(FeedView.of(feed)).tag(revision(feed).tag()).build();
    }

    private static Revision revision(Feed feed) {
        return new Revision("feed", feed.id(), feed.revision());
    }
}
