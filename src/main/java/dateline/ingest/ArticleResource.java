package dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.article.Article;
import dateline.article.Articles;
import dateline.event.Event;
import dateline.event.EventView;
import dateline.event.Events;
import dateline.rest.Cursor;
import dateline.rest.MergePatch;
import dateline.rest.Problems;
import dateline.rest.Revision;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/articles}: bringing articles in, reading them with their events, setting their metadata right. Here and
 * not in the room of articles, because an article is shown with its events, and storing one means reading it.
 */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@Transactional
public class ArticleResource {

    /** For the API's document: a page of articles. */
    @Schema(name = "ArticlePage")
    record ArticlePage(List<ArticleSummary> items) {}

    /** Of the other articles that tell the same report, so many are named. */
    private static final int MOST_COPIES = 20;

    private final Articles articles;
    private final Events events;
    private final Intake intake;
    private final ArticleReader reader;
    private final MergePatch mergePatch;
    private final Summaries summaries;

    ArticleResource(
            Articles articles,
            Events events,
            Intake intake,
            ArticleReader reader,
            MergePatch mergePatch,
            Summaries summaries) {
        this.articles = articles;
        this.events = events;
        this.intake = intake;
        this.reader = reader;
        this.mergePatch = mergePatch;
        this.summaries = summaries;
    }

    @POST
    @Operation(summary = "Bring an article in: store it with the events read from it")
    @APIResponse(
            responseCode = "201",
            description = "Stored, or out of the trash again, where the same text was; Location names it",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same text was there already, and stays as it was",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response add(@NotNull @Valid Submission submission) {
        Intake.Arrival arrival = intake.store(submission);
        Article article = arrival.article();
        URI location = URI.create("/api/articles/" + article.id());
        return answer(
                arrival.isNew() ? Response.created(location) : Response.ok().contentLocation(location), article);
    }

    @GET
    @Operation(summary = "The articles, the latest arrival first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link with rel=next names the next one",
            content = @Content(schema = @Schema(implementation = ArticlePage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo here) {
        return summaries
                .of(articles.latest(limit, Optional.ofNullable(after).map(Cursor::decode)))
                .response(here);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One article, with its text, time mentions and events")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), stored(id));
    }

    @PATCH
    @Path("{id}")
    @Operation(
            summary = "Set the metadata right",
            description = "Another publication date places the article's events anew; bookmarks of them hold.")
    @RequestBody(content = @Content(schema = @Schema(implementation = MetadataChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "As changed",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response change(@PathParam("id") long id, @NotNull JsonNode patch, @Context Request request)
            throws JsonProcessingException {
        Article article = storedForChange(id);
        revision(article).require(request);
        MetadataChange changed = mergePatch.apply(patch, MetadataChange.of(article.metadata()));
        intake.describe(article, changed.metadata());
        return answer(Response.ok(), article);
    }

    private Article stored(long id) {
        return articles.standing(id).orElseThrow(() -> Problems.notFound("article", id));
    }

    /** Locked until the transaction ends: its events are made anew, which two requests cannot do at the same time. */
    private Article storedForChange(long id) {
        return articles.standingForChange(id).orElseThrow(() -> Problems.notFound("article", id));
    }

    private Response answer(Response.ResponseBuilder response, Article article) {
        List<Event> told = events.toldBy(article.id());
        ArticleView view = new ArticleView(
                summaries.of(List.of(article)).get(0),
                article.text(),
                CandidateView.of(article),
                articles.copiesOf(article, MOST_COPIES).stream()
                        .map(CopyView::of)
                        .toList(),
                reader.read(article.text(), article.anchor()).mentions().stream()
                        .map(mention -> MentionView.of(mention, article.text()))
                        .toList(),
                told.stream().map(EventView::of).toList());
        return response.entity(view).tag(revision(article).tag()).build();
    }

    private static Revision revision(Article article) {
        return new Revision("article", article.id(), article.revision());
    }
}
