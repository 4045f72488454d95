package dateline.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** The revision of a stored thing, as its entity tag: what If-Match is held against. */
public record Revision(String what, long id, int number) {

    public EntityTag tag() {
        return new EntityTag(Integer.toString(number));
    }

    /**
     * Goes on only where the request's If-Match, if it has one, names this revision.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 where it names another
     */
    public void require(Request request) {
        Response.ResponseBuilder refusal = request.evaluatePreconditions(tag());
        if (refusal != null) {
            throw Problems.stale(what, id, number);
        }
    }

    /**
     * The same, with what is there now in the problem, so that who asks can lay both beside each other.
     *
     * @param current what the resource answers for it
     */
    public void require(Request request, Supplier<Object> current) {
        if (request.evaluatePreconditions(tag()) != null) {
            throw HttpProblem.builder(Problems.stale(what, id, number))
                    .with("current", current.get())
                    .build();
        }
    }
}
