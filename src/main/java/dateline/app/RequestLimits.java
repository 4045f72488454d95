package dateline.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that is too large in so many words; the HTTP server itself would say nothing but the code. */
@ApplicationScoped
class RequestLimits {

    /** After the door, and before the server's own check of the same limit. */
    private static final int AFTER_THE_DOOR = 9_000;

    /** After the server's own check, which may have noted down a limit for bodies of unknown length. */
    private static final int AFTER_THE_CHECK = 1;

    private static final int TOO_LARGE = 413;

    /** A stream of any length, read line by line: each line has its own limit. */
    private static final String STREAM = "/api/articles/bulk";

    private final long mostBytes;
    private final Refusal tooLarge;

    RequestLimits(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        mostBytes = most.asLongValue();
        tooLarge = new Refusal(TOO_LARGE, "It is too large", "The request has more than " + mostBytes + " bytes.");
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, AFTER_THE_DOOR);
        filters.register(this::lift, AFTER_THE_CHECK);
    }

    private void lift(RoutingContext request) {
        if (isStream(request)) {
            request.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        }
        request.next();
    }

    private static boolean isStream(RoutingContext request) {
        return request.request().path().equals(STREAM);
    }

    private void limit(RoutingContext request) {
        if (isStream(request)) {
            // What is not announced is not checked either.
            request.request().headers().remove("Content-Length");
            request.next();
        } else if (announced(request.request()) > mostBytes) {
            // Said at once, and what is still sent is read and thrown away: a client that is cut off while it sends
            // hears nothing. Then the connection is closed.
            request.request().endHandler(sent -> request.request().connection().close());
            tooLarge.answer(request);
            request.request().resume();
        } else {
            request.next();
        }
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
