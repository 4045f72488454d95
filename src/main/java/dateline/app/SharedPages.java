package dateline.app;

import dateline.account.OpenToAll;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The addresses that show a shared collection: {@code /shared/TOKEN} as a page of its own, {@code /embed/TOKEN} for pages of
 * others to frame. Both are the one page, which asks for what the token opens. No other address may be framed: on it
 * somebody could be made to press what they do not see.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML + "; charset=utf-8")
public class SharedPages {

    private static final String POLICY = "Content-Security-Policy";
    private static final String UNFRAMED = "frame-ancestors 'none'";

    private final String policy;

    SharedPages(@ConfigProperty(name = "quarkus.http.header.\"" + POLICY + "\".value") String policy) {
        if (!policy.contains(UNFRAMED)) {
            throw new IllegalStateException("the content security policy does not say who may frame: " + policy);
        }
        this.policy = policy;
    }

    @GET
    @OpenToAll
    @Path("shared/{token}")
    @Operation(hidden = true)
    public Response shared() {
        return page().build();
    }

    /** Set on the answer itself: headers of a {@code Response} go beside those of every page, and browsers keep to both. */
    @GET
    @OpenToAll
    @Path("embed/{token}")
    @Operation(hidden = true)
    public Response embedded(@Context HttpServerResponse answer) {
        answer.headers().set(POLICY, policy.replace(UNFRAMED, "frame-ancestors *"));
        answer.headers().set("Cross-Origin-Resource-Policy", "cross-origin");
        return page().build();
    }

    private static Response.ResponseBuilder page() {
        try (InputStream page =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/index.html")) {
            if (page == null) {
                throw HttpProblem.valueOf(Status.NOT_FOUND, "This Dateline was built without its page.");
            }
            return Response.ok(page.readAllBytes()).header(HttpHeaders.CACHE_CONTROL, "no-cache");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
