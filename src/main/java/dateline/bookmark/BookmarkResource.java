package dateline.bookmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.account.Role;
import dateline.account.Takes;
import dateline.account.Visitor;
import dateline.article.Article;
import dateline.article.Articles;
import dateline.bookmark.NewBookmark.Target;
import dateline.event.Event;
import dateline.event.Events;
import dateline.rest.Cursor;
import dateline.rest.MergePatch;
import dateline.rest.Problems;
import dateline.rest.Revision;
import dateline.text.Span;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/bookmarks}: what analysts keep. */
@Path("/api/bookmarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookmarks")
@Takes(Role.READER)
@Transactional
public class BookmarkResource {

    /** For the API's document: a page of bookmarks. */
    @Schema(name = "BookmarkPage")
    record BookmarkPage(List<BookmarkView> items) {}

    private final Bookmarks bookmarks;
    private final BookmarkCollections collections;
    private final Events events;
    private final Articles articles;
    private final BookmarkViews views;
    private final MergePatch mergePatch;
    private final Visitor visitor;

    BookmarkResource(
            Bookmarks bookmarks,
            BookmarkCollections collections,
            Events events,
            Articles articles,
            BookmarkViews views,
            MergePatch mergePatch,
            Visitor visitor) {
        this.bookmarks = bookmarks;
        this.collections = collections;
        this.events = events;
        this.articles = articles;
        this.views = views;
        this.mergePatch = mergePatch;
        this.visitor = visitor;
    }

    @POST
    @Operation(summary = "Keep an event, an article, a passage of one, or a view of the timeline")
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location names it",
            content = @Content(schema = @Schema(implementation = BookmarkView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was kept already, and stays as it was",
            content = @Content(schema = @Schema(implementation = BookmarkView.class)))
    public Response keep(@NotNull @Valid NewBookmark wanted) {
        Target target = wanted.target();
        target.requireOne();
        long owner = visitor.account();
        if (target.event() != null) {
            Event event = event(target.event());
            return keep(wanted, bookmarks.of(event), () -> Bookmark.of(owner, event));
        }
        if (target.article() != null) {
            Article article = article(target.article());
            if (target.begin() == null || target.end() == null) {
                return keep(wanted, bookmarks.of(article), () -> Bookmark.of(owner, article));
            }
            Span span = within(article, target.begin(), target.end());
            return keep(wanted, bookmarks.of(article, span), () -> Bookmark.of(owner, article, span));
        }
        String view = String.valueOf(target.view());
        String title = Optional.ofNullable(wanted.title())
                .filter(given -> !given.isBlank())
                .orElse("A view");
        return keep(wanted, Optional.empty(), () -> Bookmark.ofView(owner, view, title));
    }

    private Response keep(NewBookmark wanted, Optional<Bookmark> there, Supplier<Bookmark> fresh) {
        if (there.isPresent()) {
            return answer(Response.ok(), there.get());
        }
        Bookmark bookmark = fresh.get();
        wanted.annotate(bookmark);
        bookmarks.persistAndFlush(bookmark);
        return answer(Response.created(URI.create("/api/bookmarks/" + bookmark.id())), bookmark);
    }

    @GET
    @Operation(summary = "What was kept, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link with rel=next names the next one",
            content = @Content(schema = @Schema(implementation = BookmarkPage.class)))
    public Response list(
            @BeanParam @Valid BookmarkQuery query,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo here) {
        return bookmarks
                .latest(
                        query.filter(collections),
                        limit,
                        Optional.ofNullable(after).map(Cursor::decode))
                .map(views::of)
                .response(here);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One bookmark")
    @APIResponse(
            responseCode = "200",
            description = "The bookmark",
            content = @Content(schema = @Schema(implementation = BookmarkView.class)))
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), stored(id));
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Change the note, the tags or the colour")
    @RequestBody(content = @Content(schema = @Schema(implementation = Annotation.class)))
    @APIResponse(
            responseCode = "200",
            description = "As changed",
            content = @Content(schema = @Schema(implementation = BookmarkView.class)))
    public Response change(@PathParam("id") long id, @NotNull JsonNode patch, @Context Request request)
            throws JsonProcessingException {
        Bookmark bookmark = stored(id);
        revision(bookmark).require(request);
        mergePatch.apply(patch, Annotation.of(bookmark)).applyTo(bookmark);
        bookmarks.flush();
        return answer(Response.ok(), bookmark);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Put it into the trash")
    @APIResponse(responseCode = "204", description = "In the trash")
    public void delete(@PathParam("id") long id, @Context Request request) {
        Bookmark bookmark = stored(id);
        revision(bookmark).require(request);
        bookmark.throwAway();
    }

    @POST
    @Path("{id}/restore")
    @Operation(summary = "Take it out of the trash")
    @APIResponse(
            responseCode = "200",
            description = "Kept again; where the same was kept anew meanwhile, that one",
            content = @Content(schema = @Schema(implementation = BookmarkView.class)))
    public Response restore(@PathParam("id") long id) {
        Bookmark bookmark = bookmarks.ownInTrash(id).orElseThrow(() -> Problems.notFound("bookmark in the trash", id));
        Optional<Bookmark> twin = bookmarks.twinOf(bookmark);
        if (twin.isPresent()) {
            return answer(Response.ok(), twin.get());
        }
        bookmark.restore();
        bookmarks.flush();
        return answer(Response.ok(), bookmark);
    }

    @DELETE
    @Path("trash")
    @Operation(summary = "Empty the trash, for good")
    @APIResponse(responseCode = "204", description = "Empty")
    public void emptyTrash() {
        bookmarks.emptyTrash();
    }

    private Bookmark stored(long id) {
        return bookmarks.own(id).orElseThrow(() -> Problems.notFound("bookmark", id));
    }

    private Event event(long id) {
        // Locked, so that of two equal requests at one time the later one finds the earlier one's bookmark.
        return events.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.badField("target.event", "there is no event " + id));
    }

    private Article article(long id) {
        return articles.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.badField("target.article", "there is no article " + id));
    }

    private static Span within(Article article, int begin, int end) {
        if (begin < 0 || begin >= end || end > article.text().length()) {
            throw Problems.badField("target", "begin and end are not those of a passage of the article's text");
        }
        return Span.of(begin, end);
    }

    private static Revision revision(Bookmark bookmark) {
        return new Revision("bookmark", bookmark.id(), bookmark.revision());
    }

    private Response answer(Response.ResponseBuilder response, Bookmark bookmark) {
        return response.entity(views.of(bookmark)).tag(revision(bookmark).tag()).build();
    }
}
