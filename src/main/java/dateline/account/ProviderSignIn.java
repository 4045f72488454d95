package dateline.account;

import dateline.account.ProviderAccounts.Person;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OidcSession;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sign-in/oidc}: where a browser goes to sign in with the OpenID Connect provider. A rule of the HTTP server sends it
 * there, and lets it through to this resource when it is back with a valid answer; what is found out then is who it is.
 * From there on it is a session like any other.
 */
@Path("/sign-in")
public class ProviderSignIn {

    static final String ADDRESS = "/sign-in/oidc";

    /** What the page understands; a fragment goes to no server and to no other site. */
    private static final URI SIGNED_IN = URI.create("/");

    private static final URI UNKNOWN = URI.create("/#sign-in=unknown");
    static final URI FAILED = URI.create("/#sign-in=failed");

    /** The claims that may tell how somebody is called, the best first. */
    private static final List<String> NAMES = List.of("name", "preferred_username", "email");

    private final AuthMode mode;
    private final ProviderAccounts accounts;
    private final OidcSession exchange;

    ProviderSignIn(
            @ConfigProperty(name = "dateline.auth", defaultValue = "local") AuthMode mode,
            ProviderAccounts accounts,
            OidcSession exchange) {
        this.mode = mode;
        this.accounts = accounts;
        this.exchange = exchange;
    }

    @GET
    @Path("oidc")
    @OpenToAll
    @Operation(hidden = true)
    public Response enter(@CookieParam(CarriedInvitation.NAME) @Nullable String carried, @Context UriInfo here) {
        requireProvider();
        boolean isSecure = here.getBaseUri().getScheme().equals("https");
        Optional<Secret> session =
                accounts.signIn(person(), Optional.ofNullable(carried).map(Secret::new));
        // It has told who it is. Tokens of the provider's are not needed any more, and not kept in the browser either.
        exchange.logout().await().indefinitely();
        ResponseBuilder answer = to(session.isPresent() ? SIGNED_IN : UNKNOWN).cookie(CarriedInvitation.none(isSecure));
        session.ifPresent(secret -> answer.cookie(SessionCookie.holding(secret, isSecure)));
        return answer.build();
    }

    /** Where somebody arrives who has pressed “cancel” at the provider, or whom it does not let in. */
    @GET
    @Path("failed")
    @OpenToAll
    @Operation(hidden = true)
    public Response fail() {
        requireProvider();
        return to(FAILED).build();
    }

    private void requireProvider() {
        if (mode != AuthMode.OIDC) {
            throw HttpProblem.valueOf(Status.NOT_FOUND, "Here nobody signs in with a provider.");
        }
    }

    private Person person() {
        JsonWebToken told = exchange.getIdToken();
        return new Person(told.getIssuer(), told.getSubject(), nameIn(told));
    }

    private static String nameIn(JsonWebToken idToken) {
        for (String claim : NAMES) {
            Object value = idToken.getClaim(claim);
            if (value instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return idToken.getSubject();
    }

    private static ResponseBuilder to(URI page) {
        return Response.seeOther(page).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
