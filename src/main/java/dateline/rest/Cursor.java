package dateline.rest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.function.Function;

/**
 * Where a page of a list ends: the sort key and id of its last item. Opaque to clients.
 *
 * @param key the sort key, as the list's own code writes and reads it; may be empty
 */
public record Cursor(String key, long id) {

    /** For a query parameter: URL-safe. */
    public String encode() {
        byte[] plain = (id + " " + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where it is not one that a list gave out */
    public static Cursor decode(String encoded) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int space = plain.indexOf(' ');
            return new Cursor(plain.substring(space + 1), Long.parseLong(plain.substring(0, Math.max(space, 0))));
        } catch (IllegalArgumentException notOurs) {
            throw notFromHere();
        }
    }

    /**
     * The sort key as a value.
     *
     * @param parse how the list reads what it wrote
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where it cannot be read
     */
    public <T> T key(Function<String, T> parse) {
        try {
            return parse.apply(key);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw notFromHere();
        }
    }

    private static RuntimeException notFromHere() {
        return Problems.badField("after", "is not a cursor that a list gave out");
    }
}
