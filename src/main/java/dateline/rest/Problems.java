package dateline.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Errors as RFC 9457 problem details, told to a person: what is wrong, and in which field. */
public final class Problems {

    /** One wrong field, in the form that bean validation's problems have too. */
    public record Violation(String field, String message) {}

    /** RFC 9110, 15.5.21; JAX-RS has no name for it. */
    private static final int UNPROCESSABLE = 422;

    private Problems() {}

    /** The request is wrong in one field (a JSON property or a query parameter). */
    public static HttpProblem badField(String field, String message) {
        return ofField(Status.BAD_REQUEST.getStatusCode(), "The request is not valid", field, message);
    }

    /** The request is well formed, but what a field holds cannot be worked with. */
    public static HttpProblem unreadable(String field, String message) {
        return ofField(UNPROCESSABLE, "It could not be read", field, message);
    }

    /** A field holds more than is taken. */
    public static HttpProblem tooLarge(String field, String message) {
        return ofField(Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), "It is too large", field, message);
    }

    private static HttpProblem ofField(int status, String title, String field, String message) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(title)
                .withDetail(field.isEmpty() ? message : field + ": " + message)
                .with("violations", List.of(new Violation(field, message)))
                .build();
    }

    /** @param what the sort of thing, as a reader would call it: "article" */
    public static HttpProblem notFound(String what, long id) {
        return HttpProblem.valueOf(Status.NOT_FOUND, "There is no " + what + " " + id + ".");
    }

    /** Whoever asks may not do it. */
    public static HttpProblem forbidden(String sentence) {
        return HttpProblem.valueOf(Status.FORBIDDEN, sentence);
    }

    /** Somebody else changed it since the version that the request names. */
    public static HttpProblem stale(String what, long id, int revision) {
        return HttpProblem.builder()
                .withStatus(Status.PRECONDITION_FAILED)
                .withTitle("It was changed meanwhile")
                .withDetail("The " + what + " " + id + " is at revision " + revision
                        + " now: read it again, then change it.")
                .with("revision", revision)
                .build();
    }

    /** A step of a history cannot be undone. */
    public static HttpProblem notUndoable(String sentence) {
        return notUndoable(sentence, List.of());
    }

    /**
     * What a step of a history changed was changed since.
     *
     * @param since a sentence for each such thing
     */
    public static HttpProblem changedSince(List<String> since) {
        return notUndoable("It cannot be undone: " + String.join(" ", since), since);
    }

    private static HttpProblem notUndoable(String sentence, List<String> since) {
        return HttpProblem.builder()
                .withStatus(Status.CONFLICT)
                .withTitle("It cannot be undone")
                .withDetail(sentence)
                .with("changedSince", since)
                .build();
    }
}
