package dateline.timeline;

import dateline.event.BookmarkedEvents;
import dateline.event.EventFilter;
import dateline.event.EventQuery;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.LongFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/timeline/tiles} and {@code /api/timeline/lanes}: what the picture is put together from. Answers carry the
 * version of the store as their tag, so that asking again costs nothing while nothing was written.
 */
@Path("/api/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline")
@Transactional
public class TileResource {

    private final StoreVersion version;
    private final Tiles tiles;
    private final Lanes lanes;
    private final BookmarkedEvents bookmarks;

    TileResource(StoreVersion version, Tiles tiles, Lanes lanes, BookmarkedEvents bookmarks) {
        this.version = version;
        this.tiles = tiles;
        this.lanes = lanes;
        this.bookmarks = bookmarks;
    }

    @GET
    @Path("tiles/{level}/{index}")
    @Operation(
            summary = "Counts per bin and the most salient events of a tile",
            description = "A tile has 64 bins of 2^level days; tile 0 of each level begins at 1970-01-01.")
    @APIResponse(
            responseCode = "200",
            description = "The tile; its ETag stays the same until something is written",
            content = @Content(schema = @Schema(implementation = TileView.class)))
    @APIResponse(responseCode = "304", description = "Nothing was written since the answer that If-None-Match names")
    public Response tile(
            @PathParam("level") int level,
            @PathParam("index") long index,
            @BeanParam @Valid EventQuery query,
            @QueryParam("lane") @Parameter(description = "The key of a lane: only events that are in it") @Nullable
                    String lane,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(0)
                    @Max(500)
                    @Parameter(description = "How many events at most")
                    int limit,
            @Context Request request) {
        Tile tile = Tile.at(level, index).orElseThrow(() -> Problems.notFound("tile", index));
        EventFilter all = query.filter(bookmarks);
        EventFilter filter = lane == null ? all : lanes.within(all, Lane.parse(lane));
        return answer(request, filter, now -> tiles.of(tile, filter, limit, now));
    }

    @GET
    @Path("lanes")
    @Operation(summary = "The lanes with the most events, and the rest in one lane at the end")
    @APIResponse(
            responseCode = "200",
            description = "The lanes; the ETag stays the same until something is written",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LaneView.class)))
    @APIResponse(responseCode = "304", description = "Nothing was written since the answer that If-None-Match names")
    public Response lanes(
            @QueryParam("by")
                    @DefaultValue("status")
                    @Schema(enumeration = {"status", "kind", "actor", "place", "source", "collection"})
                    String by,
            @BeanParam @Valid EventQuery query,
            @QueryParam("limit")
                    @DefaultValue("12")
                    @Min(1)
                    @Max(50)
                    @Parameter(description = "How many lanes at most, without that of the rest")
                    int limit,
            @Context Request request) {
        Lane.By wanted = Lane.By.named(by);
        EventFilter filter = query.filter(bookmarks);
        return answer(request, filter, now -> lanes.of(wanted, filter, limit, now));
    }

    /** The filter is part of the tag: at one address, "bookmarked" is another one for each analyst. */
    private Response answer(Request request, EventFilter filter, LongFunction<Object> make) {
        long now = version.current();
        EntityTag tag = new EntityTag(now + "-" + Integer.toHexString(filter.hashCode()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response =
                unchanged == null ? Response.ok(make.apply(now)).tag(tag) : unchanged;
        return response.header(HttpHeaders.CACHE_CONTROL, "no-cache, private").build();
    }
}
