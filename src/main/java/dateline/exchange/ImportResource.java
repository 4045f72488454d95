package dateline.exchange;

import dateline.exchange.read.Contents;
import dateline.exchange.read.TimelineFile;
import dateline.exchange.read.UnreadableFile;
import dateline.exchange.read.Wrong;
import dateline.rest.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/import}: events from the files of other programs, and from Dateline's own exports. */
@Path("/api/import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import")
public class ImportResource {

    /** What a name may have, so that "Import: " before it is still the name of a publisher. */
    private static final int LONGEST_NAME = 150;

    private static final int UNPROCESSABLE = 422;

    /** As long as the largest file takes on a slow machine. */
    private static final int SECONDS = 600;

    /** A row that is no event. */
    @Schema(name = "WrongRow")
    record WrongView(
            @Schema(description = "Where it begins in the file, from 1")
            int line,

            String reason) {

        static WrongView of(Wrong wrong) {
            return new WrongView(wrong.line(), wrong.reason());
        }
    }

    /** What became of a file, or would. */
    @Schema(name = "ImportOutcome")
    record OutcomeView(
            @Schema(enumeration = {"csv", "json", "timelinejs", "icalendar"})
            String format,

            @Schema(description = "How many events are new") int stored,

            @Schema(description = "How many were there already, and are left alone")
            int known,

            @Schema(description = "The rows that are no events")
            List<WrongView> wrong,

            @Schema(description = "The ids of the articles that hold what the file says of its sources")
            List<Long> articles) {}

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Path("events")
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        "text/csv",
        "text/calendar",
        MediaType.APPLICATION_JSON,
        "application/x-ndjson"
    })
    @Operation(
            summary = "Bring in a timeline",
            description = "CSV with a line of column names (title is needed; edtf, status, kind, speaker, via, actors,"
                    + " places, gap, source, url, published, article, quote are known), TimelineJS 3, iCalendar, and what"
                    + " Dateline exports as csv, json, ndjson, timelinejs or icalendar. Which it is, is told by what is in"
                    + " it. At most 20,000 events, stored as accepted; what is there already is left alone.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "What is stored, or would be",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    @APIResponse(responseCode = "422", description = "Nothing is stored: the file, or with refuse a row, is wrong")
    public OutcomeView take(
            byte @NotNull [] file,
            @QueryParam("name") @DefaultValue("an imported file") @Parameter(description = "What the file is called")
                    String name,
            @QueryParam("onError")
                    @DefaultValue("refuse")
                    @Parameter(description = "Where a row is wrong: refuse stores nothing, skip stores the others")
                    String onError,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "true: only tell what would be stored")
                    String dryRun) {
        boolean isSkipping = isFirst("onError", onError, "skip", "refuse");
        boolean isTrial = isFirst("dryRun", dryRun, "true", "false");
        String called = called(name);
        Contents contents = read(file);
        List<WrongView> wrong = contents.wrong().stream().map(WrongView::of).toList();
        if (!wrong.isEmpty() && !isSkipping && !isTrial) {
            throw refused(wrong);
        }
        Imports.Outcome outcome =
                QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> imports.take(contents, called, isTrial));
        return new OutcomeView(contents.format(), outcome.stored(), outcome.known(), wrong, outcome.articles());
    }

    private static boolean isFirst(String parameter, String value, String first, String other) {
        if (!value.equals(first) && !value.equals(other)) {
            throw Problems.badField(parameter, "“%s” is none of %s, %s".formatted(value, first, other));
        }
        return value.equals(first);
    }

    private static String called(String name) {
        String called = name.replaceAll("\\p{Cntrl}", "").strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw Problems.badField("name", "has to have between 1 and " + LONGEST_NAME + " characters");
        }
        return called;
    }

    private static Contents read(byte[] file) {
        try {
            return TimelineFile.read(file);
        } catch (UnreadableFile because) {
            throw Problems.unreadable("file", because.reason());
        }
    }

    private static HttpProblem refused(List<WrongView> wrong) {
        return HttpProblem.builder()
                .withStatus(UNPROCESSABLE)
                .withTitle("Nothing was brought in")
                .withDetail(wrong.size() == 1 ? "One row is wrong." : "%,d rows are wrong.".formatted(wrong.size()))
                .with("wrong", wrong)
                .build();
    }
}
