package dateline.ingest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/articles/{id}/reread}: runs the present reader over what an article was read from. */
@Path("/api/articles/{id}/reread")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class RereadResource {

    /**
     * What came of it.
     *
     * @param article the id of the current version
     * @param isNew whether the reading differs, and is a new version
     */
    @Schema(name = "Reading")
    public record Reading(long article, boolean isNew) {}

    private final Reread reread;

    RereadResource(Reread reread) {
        this.reread = reread;
    }

    @POST
    @Operation(
            summary = "Read the article again from the bytes that arrived",
            description = "Another text is a new version; what people set by hand stays.")
    public Reading read(@PathParam("id") long id) {
        Intake.Arrival arrival = reread.read(id);
        return new Reading(arrival.article().id(), arrival.isNew());
    }
}
