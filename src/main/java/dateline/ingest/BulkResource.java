package dateline.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/articles/bulk}: any number of articles in one request, one in a line. */
@Path("/api/articles/bulk")
@Tag(name = "Articles")
public class BulkResource {

    static final String NDJSON = "application/x-ndjson";

    private final Bulk bulk;
    private final ObjectWriter json;

    BulkResource(Bulk bulk, ObjectMapper json) {
        this.bulk = bulk;
        this.json = json.writerFor(BulkOutcome.class);
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            summary = "Bring in many articles",
            description = "A NewArticle in JSON per line, with its text or html, in a stream of any length. The answer"
                    + " is a stream too: what became of each line, in their order, once it is stored or refused. Read"
                    + " it while you send. A line that was answered is stored for good; after a broken connection, send"
                    + " again from the first line without an answer: the same text comes in once.")
    @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "200",
            description = "A BulkOutcome per line",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BulkOutcome.class)))
    public StreamingOutput take(InputStream lines) {
        return answer -> bulk.run(new BulkLines(lines, Bulk.LONGEST_LINE), outcome -> {
            answer.write((json.writeValueAsString(outcome) + "\n").getBytes(StandardCharsets.UTF_8));
            answer.flush();
        });
    }
}
