package dateline.export;

import dateline.bookmark.Bookmarks;
import dateline.event.EventQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/export}: what a search lets through, as a file for other programs. */
@Path("/api/export")
@Tag(name = "Export")
public class ExportResource {

    private final Exports exports;
    private final Bookmarks bookmarks;

    ExportResource(Exports exports, Bookmarks bookmarks) {
        this.exports = exports;
        this.bookmarks = bookmarks;
    }

    @GET
    @Path("events")
    @Operation(
            summary = "Events as a file, with their sources",
            description =
                    "In order of time, the undated last. At most 100,000; a search that lets more through is refused.")
    @APIResponse(responseCode = "200", description = "The file, as an attachment")
    public Response events(
            @BeanParam @Valid EventQuery query,
            @QueryParam("format")
                    @DefaultValue("csv")
                    @Parameter(description = "csv, json, ndjson, icalendar, timelinejs, jsonld or annotations")
                    String format) {
        EventFormat wanted = EventFormat.named(format);
        return attachment(
                exports.write(
                        query.filter(bookmarks),
                        query.collection().map(bookmarks::ofEventsIn).orElse(Map.of()),
                        wanted),
                "dateline-events." + wanted.extension(),
                wanted.mediaType());
    }

    @GET
    @Path("articles")
    @Operation(summary = "The articles that tell the events, as a bibliography")
    @APIResponse(responseCode = "200", description = "The file, as an attachment")
    public Response articles(
            @BeanParam @Valid EventQuery query,
            @QueryParam("format") @DefaultValue("bibtex") @Parameter(description = "bibtex or ris") String format) {
        ArticleFormat wanted = ArticleFormat.named(format);
        return attachment(
                exports.write(query.filter(bookmarks), wanted),
                "dateline-articles." + wanted.extension(),
                wanted.mediaType());
    }

    /** @param file gone once it is sent */
    private static Response attachment(java.nio.file.Path file, String name, String mediaType) {
        try {
            return Response.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE))
                    .type(mediaType)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
