package dateline.ingest;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.event.RemoveArticles;
import dateline.ingest.ArticleResource.ArticlePage;
import dateline.rest.Cursor;
import dateline.rest.HistoryHeader;
import dateline.rest.Problems;
import dateline.rest.Revision;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/articles}: removing articles into the trash, taking them out of it, and removing them for good. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@Transactional
public class TrashResource {

    private static final int MOST_AT_ONCE = 500;

    /** @param revisions by article, the revision that was seen, where that matters */
    @Schema(name = "Removal")
    record Removal(
            @NotNull @Size(min = 1, max = MOST_AT_ONCE) List<@NotNull Long> ids,
            @Nullable Map<Long, Integer> revisions) {}

    private final Articles articles;
    private final RemoveArticles removal;
    private final Originals originals;
    private final Summaries summaries;

    TrashResource(Articles articles, RemoveArticles removal, Originals originals, Summaries summaries) {
        this.articles = articles;
        this.removal = removal;
        this.originals = originals;
        this.summaries = summaries;
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Put an article into the trash, and out of sight what nothing else tells")
    @APIResponse(
            responseCode = "204",
            description = "In the trash",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of the history",
                            schema = @Schema(implementation = Long.class)))
    @APIResponse(responseCode = "412", description = "It is at another revision now")
    public Response remove(@PathParam("id") long id, @Context Request request) {
        List<Article> versions = articles.lockVersions(List.of(id));
        Article article = named(id, versions, false).orElseThrow(() -> Problems.notFound("article", id));
        new Revision("article", id, article.revision()).require(request);
        return answer(Response.noContent(), removal.remove(versions));
    }

    @POST
    @Path("remove")
    @Operation(summary = "Put several articles into the trash: all of them in one step, or none")
    @APIResponse(
            responseCode = "204",
            description = "In the trash",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of the history",
                            schema = @Schema(implementation = Long.class)))
    @APIResponse(responseCode = "412", description = "One is at another revision now")
    public Response removeAll(@NotNull @Valid Removal wanted) {
        List<Article> versions = articles.lockVersions(wanted.ids());
        for (long id : new TreeSet<>(wanted.ids())) {
            Article article =
                    named(id, versions, false).orElseThrow(() -> Problems.badField("ids", "there is no article " + id));
            Integer seen =
                    wanted.revisions() == null ? null : wanted.revisions().get(id);
            if (seen != null && seen != article.revision()) {
                throw Problems.stale("article", id, article.revision());
            }
        }
        return answer(Response.noContent(), removal.remove(versions));
    }

    @GET
    @Path("trash")
    @Operation(summary = "The articles in the trash, the last removed first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link with rel=next names the next one",
            content = @Content(schema = @Schema(implementation = ArticlePage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo here) {
        return summaries
                .of(articles.removed(limit, Optional.ofNullable(after).map(Cursor::decode)))
                .response(here);
    }

    @POST
    @Path("{id}/restore")
    @Operation(summary = "Take an article out of the trash, as it was, with all that it told")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            headers =
                    @Header(
                            name = HistoryHeader.STEP,
                            description = "The step of the history",
                            schema = @Schema(implementation = Long.class)),
            content = @Content(schema = @Schema(implementation = ArticleSummary.class)))
    public Response restore(@PathParam("id") long id) {
        List<Article> versions = inTrash(id);
        long step = removal.restore(versions);
        Article article = named(id, versions, false).orElseThrow();
        return answer(Response.ok(summaries.of(List.of(article)).get(0)), step);
    }

    @DELETE
    @Path("trash/{id}")
    @Operation(summary = "Remove an article in the trash for good: its text, what arrived of it, and what it told")
    @APIResponse(responseCode = "204", description = "Gone")
    public void removeForGood(@PathParam("id") long id) {
        removeForGood(inTrash(id));
    }

    @DELETE
    @Path("trash")
    @Operation(summary = "Empty the trash of articles, for good")
    @APIResponse(responseCode = "204", description = "Empty")
    public void emptyTrash() {
        removeForGood(articles.lockVersions(articles.idsOfRemoved()).stream()
                .filter(Article::isRemoved)
                .toList());
    }

    private void removeForGood(List<Article> versions) {
        originals.forget(versions.stream().map(Article::id).toList());
        removal.removeForGood(versions);
    }

    private List<Article> inTrash(long id) {
        List<Article> versions = articles.lockVersions(List.of(id));
        if (named(id, versions, true).isEmpty()) {
            throw Problems.notFound("article in the trash", id);
        }
        return versions;
    }

    private static Optional<Article> named(long id, List<Article> versions, boolean isRemoved) {
        return versions.stream()
                .filter(version -> version.id() == id && version.isRemoved() == isRemoved)
                .findFirst();
    }

    private static Response answer(Response.ResponseBuilder response, long step) {
        return response.header(HistoryHeader.STEP, step).build();
    }
}
