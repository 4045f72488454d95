package dateline.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.rest.Problems;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.hibernate.exception.DataException;

/** What the framework refuses before a resource sees it, in a reader's words. Before the extension's mappers. */
final class HttpProblems {

    private static final int BEFORE_THE_EXTENSION = 1;

    /** PostgreSQL's code for a character that no text of it can hold, which is U+0000. */
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "The request could not be read.",
            404, "There is nothing at this address.",
            405, "This address does not take this method.",
            406, "This address does not answer in the format that was asked for.",
            413, "The request is too large.",
            415, "This address does not read this format: send application/json.");

    private HttpProblems() {}

    /** Any refusal of the framework. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    public static class Refused extends ExceptionMapperBase<WebApplicationException> {

        @Override
        protected HttpProblem toProblem(WebApplicationException refusal) {
            return of(refusal);
        }
    }

    /** The same; the extension has a mapper for this one alone, which would be preferred. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    public static class NothingThere extends ExceptionMapperBase<NotFoundException> {

        @Override
        protected HttpProblem toProblem(NotFoundException refusal) {
            return of(refusal);
        }
    }

    /** A text that the database cannot hold; anything else that it cannot is our fault. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    public static class NotStorable extends ExceptionMapperBase<DataException> {

        @Override
        protected HttpProblem toProblem(DataException trouble) {
            return CHARACTER_NOT_IN_REPERTOIRE.equals(trouble.getSQLState())
                    ? Problems.badField("", "a text holds the character U+0000, which cannot be stored")
                    : HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR);
        }
    }

    private static HttpProblem of(WebApplicationException refusal) {
        if (refusal.getCause() instanceof JsonProcessingException json) {
            return JsonProblems.of(json);
        }
        // What a converter of parameters says comes wrapped as a page that is not there.
        if (refusal.getCause() instanceof HttpProblem exact) {
            return exact;
        }
        Response response = refusal.getResponse();
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(response.getStatus())
                .withTitle(response.getStatusInfo().getReasonPhrase());
        String sentence = SENTENCES.get(response.getStatus());
        if (sentence != null) {
            problem.withDetail(sentence);
        }
        response.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> problem.withHeader(name, value));
            }
        });
        return problem.build();
    }
}
