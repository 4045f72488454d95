package dateline.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** {@code /api/changes}: tells open pages what was written, as it is committed. */
@Path("/api/changes")
@Tag(name = "Timeline")
public class ChangeResource {

    /** Proxies cut a connection on which nothing comes for a minute. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int RETRY_AFTER_SECONDS = 30;

    private final Changes changes;
    private final ObjectMapper json;

    ChangeResource(Changes changes, ObjectMapper json) {
        this.changes = changes;
        this.json = json;
    }

    @GET
    @Blocking // who asks is looked up in the database first
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            summary = "Server-sent events: changed, after each commit",
            description = "The first event, named version, says where the store stands. A client that comes back with"
                    + " Last-Event-ID (or version) is told at once, as changed without days, if it missed anything.")
    @APIResponse(
            responseCode = "200",
            description = "The data of the events named changed; their id is the version. Comments are heartbeats.",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Change.class)))
    @APIResponse(responseCode = "503", description = "Too many are listening: come back later")
    public Multi<OutboundSseEvent> changes(
            @HeaderParam("Last-Event-ID") @Parameter(hidden = true) @Nullable String lastEventId,
            @QueryParam("version")
                    @Parameter(description = "What the client has; Last-Event-ID has precedence")
                    @Nullable
                    String version,
            @Context Sse sse) {
        if (changes.full()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                    .withTitle("Too many pages are open")
                    .withDetail("More than " + Changes.MOST_LISTENERS + " listen for changes here.")
                    .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
        Optional<String> known = Optional.ofNullable(lastEventId).or(() -> Optional.ofNullable(version));
        Multi<OutboundSseEvent> news = changes.following(() -> first(known)).map(change -> event(sse, change));
        Multi<OutboundSseEvent> heartbeat = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(news, heartbeat);
    }

    /** Told to a client that has the version {@code known}, or none; empty where nothing is known here yet. */
    private Optional<Change> first(Optional<String> known) {
        return changes.version().stream()
                .mapToObj(present -> known.isEmpty() || known.get().equals(Long.toString(present))
                        ? Change.ofNothing(present)
                        : Change.ofAnything(present))
                .findFirst();
    }

    private OutboundSseEvent event(Sse sse, Change change) {
        try {
            return sse.newEventBuilder()
                    .name(change.kinds().isEmpty() ? "version" : "changed")
                    .id(Long.toString(change.version()))
                    .data(json.writeValueAsString(change))
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
