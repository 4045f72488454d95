package dateline.ingest;

import dateline.article.Article;
import dateline.rest.Page.Items;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/samples}: brings in the sample articles, for a first look; again and again without doubling. Each in a
 * transaction of its own: who stores a second article in one locks its text after the tellings of the first, and others the
 * other way round.
 */
@Path("/api/samples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class SampleResource {

    private final Samples samples;
    private final Intake intake;
    private final Summaries summaries;

    SampleResource(Samples samples, Intake intake, Summaries summaries) {
        this.samples = samples;
        this.intake = intake;
        this.summaries = summaries;
    }

    @POST
    @Operation(summary = "Bring in the three sample articles")
    @APIResponse(
            responseCode = "200",
            description = "The three, stored now or before",
            content = @Content(schema = @Schema(implementation = ArticleResource.ArticlePage.class)))
    public Items<ArticleSummary> load() {
        List<Article> articles = samples.submissions().stream()
                .map(submission -> intake.store(submission).article())
                .toList();
        return new Items<>(summaries.of(articles));
    }
}
