package dateline.app;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A resource with a fault, in tests only: what such a fault tells the outside is tested by it. */
@Path("/api/faulty")
public class FaultyResource {

    static final String SECRET = "the password is swordfish";

    @GET
    @Operation(hidden = true)
    public String fault() {
        throw new IllegalStateException(SECRET);
    }
}
