package dateline.account;

import dateline.account.Visitor.Known;
import dateline.account.Visitor.Means;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through to its resource when who sends it may do what it does. Without a word on the resource, reading
 * takes a reader and everything else an analyst; {@code @Takes} asks for more, {@code @OpenToAll} for nothing.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Entrance implements ContainerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final AuthMode mode;
    private final Credentials credentials;
    private final Visitor visitor;

    @Context
    @Nullable
    ResourceInfo resource;

    Entrance(
            @ConfigProperty(name = "dateline.auth", defaultValue = "local") AuthMode mode,
            Credentials credentials,
            Visitor visitor) {
        this.mode = mode;
        this.credentials = credentials;
        this.visitor = visitor;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Known> known = whoSends(request);
        known.ifPresent(visitor::is);
        Optional<Role> needed = neededFor(request.getMethod());
        if (needed.isEmpty()) {
            return;
        }
        Known somebody = known.orElseThrow(Entrance::notSignedIn);
        if (somebody.means() == Means.READING_TOKEN && !READING.contains(request.getMethod())) {
            throw HttpProblem.valueOf(Status.FORBIDDEN, "This API token may read, and nothing else.");
        }
        if (somebody.role().compareTo(needed.get()) < 0) {
            throw HttpProblem.valueOf(
                    Status.FORBIDDEN,
                    "This takes the role of an " + needed.get().word() + ".");
        }
    }

    private Optional<Known> whoSends(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(credentials
                    .ofToken(authorization.substring(BEARER.length()).strip())
                    .orElseThrow(() -> refused("The API token is not known, or was revoked.")));
        }
        if (mode == AuthMode.LOCAL) {
            return Optional.of(new Known(Account.FIRST, "analyst", Role.OWNER, Means.PAGE));
        }
        Optional<Known> signedIn = Optional.ofNullable(request.getCookies().get(SessionCookie.NAME))
                .map(Cookie::getValue)
                .flatMap(credentials::ofCookie);
        if (signedIn.isPresent() && !READING.contains(request.getMethod())) {
            requireOwnPage(request);
        }
        return signedIn;
    }

    /**
     * A cookie goes along with whatever a browser sends here. The door has refused every request that names another
     * site; one that changes something has to name this one, as every browser of today does.
     */
    private static void requireOwnPage(ContainerRequestContext request) {
        boolean namesItsPage = request.getHeaderString("Origin") != null
                || "same-origin".equals(request.getHeaderString("Sec-Fetch-Site"));
        if (!namesItsPage) {
            throw HttpProblem.valueOf(
                    Status.FORBIDDEN,
                    "The request does not say which page it comes from. A program uses an API token, not a cookie.");
        }
    }

    /** Empty where anybody may do it. */
    private Optional<Role> neededFor(String method) {
        if (resource == null || resource.getResourceMethod() == null) {
            return Optional.of(Role.READER);
        }
        if (resource.getResourceMethod().isAnnotationPresent(OpenToAll.class)) {
            return Optional.empty();
        }
        Takes told = Optional.ofNullable(resource.getResourceMethod().getAnnotation(Takes.class))
                .orElse(resource.getResourceClass().getAnnotation(Takes.class));
        if (told != null) {
            return Optional.of(told.value());
        }
        return Optional.of(READING.contains(method) ? Role.READER : Role.ANALYST);
    }

    private static HttpProblem notSignedIn() {
        return refused("Sign in, or send an API token.");
    }

    private static HttpProblem refused(String detail) {
        return HttpProblem.builder()
                .withStatus(Status.UNAUTHORIZED)
                .withTitle("Not signed in")
                .withDetail(detail)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
