package dateline.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Two requests changed the same thing at the same time: the later one is refused, and nothing of it is stored. */
class ConflictMapper {

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException conflict) {
        return HttpProblem.valueOf(
                        Response.Status.CONFLICT,
                        "Somebody else changed it at the same moment: read it again, then change it.")
                .toResponse();
    }
}
