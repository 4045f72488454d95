package dateline.ingest.job;

import dateline.rest.Cursor;
import dateline.rest.Page;
import dateline.rest.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** {@code /api/jobs}: what is being brought in, how far it is, and what went wrong. */
@Path("/api/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
@Blocking
public class JobResource {

    /** For the API's document: a page of jobs. */
    @Schema(name = "JobPage")
    record JobPage(List<JobView> items) {}

    private final Jobs jobs;
    private final JobNews news;

    JobResource(Jobs jobs, JobNews news) {
        this.jobs = jobs;
        this.news = news;
    }

    @GET
    @Operation(
            summary = "The jobs, the newest first",
            description = "Polls and the lines of bulks are listed only where they failed.")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link with rel=next names the next one",
            content = @Content(schema = @Schema(implementation = JobPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo here) {
        long before =
                Optional.ofNullable(after).map(Cursor::decode).map(Cursor::id).orElse(Long.MAX_VALUE);
        return Page.of(jobs.latest(limit + 1, before), limit, last -> new Cursor("", last.id()))
                .map(JobView::of)
                .response(here);
    }

    @GET
    @Path("changes")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The newest jobs, again with every change",
            description = "Server-sent events. Each one has the whole list, so that nothing is missed by one that is.")
    public Multi<List<JobView>> changes() {
        return news.changes();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One job")
    public JobView get(@PathParam("id") long id) {
        return JobView.of(stored(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Cancel a job, or give up one that failed", description = "Nothing of it is stored then.")
    @APIResponse(responseCode = "204", description = "Cancelled")
    @APIResponse(responseCode = "409", description = "It is over already")
    public void cancel(@PathParam("id") long id) {
        if (!jobs.cancel(id)) {
            throw HttpProblem.valueOf(
                    Response.Status.CONFLICT, "The job " + stored(id).id() + " is over already.");
        }
    }

    @POST
    @Path("{id}/again")
    @Operation(summary = "Try a job again that failed or was cancelled")
    @APIResponse(
            responseCode = "200",
            description = "It waits for its first try",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "409", description = "It neither failed nor was cancelled")
    public JobView again(@PathParam("id") long id) {
        if (!jobs.revive(id)) {
            throw HttpProblem.valueOf(
                    Response.Status.CONFLICT, "The job " + stored(id).id() + " neither failed nor was it cancelled.");
        }
        return JobView.of(stored(id));
    }

    private Job stored(long id) {
        return jobs.find(id).orElseThrow(() -> Problems.notFound("job", id));
    }
}
