package dateline.app;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * A request that no resource gets to see, answered as those answer that one refuses: by a problem detail (RFC 9457).
 *
 * @param detail a sentence for a reader
 */
record Refusal(int status, String title, String detail) {

    void answer(RoutingContext request) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("status", status)
                        .put("title", title)
                        .put("detail", detail)
                        .encode());
    }
}
