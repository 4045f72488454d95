package dateline.rest;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list, and where the next one begins.
 *
 * @param next empty on the last page
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    /** The body of a list. */
    public record Items<T>(List<T> items) {}

    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page out of rows that were asked for with one more than the limit: the one too many tells that there is a next
     * page, and is left off.
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, Optional.of(cursor.apply(items.get(limit - 1))));
    }

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }

    /** {@code {items: […]}}, with the next page's address as an RFC 8288 link. */
    public Response response(UriInfo here) {
        Response.ResponseBuilder response = Response.ok(new Items<>(items));
        next.ifPresent(cursor -> response.links(Link.fromUri(here.getRequestUriBuilder()
                        .replaceQueryParam("after", cursor.encode())
                        .build())
                .rel("next")
                .build()));
        return response.build();
    }
}
