package dateline.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that is too large in so many words; the HTTP server itself would say nothing but the code. */
@ApplicationScoped
class RequestLimits {

    /** After the door, and before the server's own check of the same limit. */
    private static final int AFTER_THE_DOOR = 9_000;

    private static final int TOO_LARGE = 413;

    private final long mostBytes;

    RequestLimits(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        mostBytes = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, AFTER_THE_DOOR);
    }

    private void limit(RoutingContext request) {
        if (announced(request.request()) > mostBytes) {
            // Said at once, and what is still sent is read and thrown away: a client that is cut off while it sends
            // hears nothing. Then the connection is closed.
            request.request().endHandler(sent -> request.request().connection().close());
            refuse(request);
            request.request().resume();
        } else {
            request.next();
        }
    }

    private void refuse(RoutingContext request) {
        request.response()
                .setStatusCode(TOO_LARGE)
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("status", TOO_LARGE)
                        .put("title", "It is too large")
                        .put("detail", "The request has more than " + mostBytes + " bytes.")
                        .encode());
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
