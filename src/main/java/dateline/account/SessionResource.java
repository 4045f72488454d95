package dateline.account;

import dateline.account.Visitor.Known;
import dateline.account.Visitor.Means;
import dateline.rest.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/session}: who is signed in; signing in and out. */
@Path("/api/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
@Transactional(dontRollbackOn = HttpProblem.class) // a wrong password is counted
public class SessionResource {

    /**
     * @param provider what the OpenID Connect provider is called; null where nobody signs in with one
     * @param me null where nobody is signed in
     */
    @Schema(name = "Session")
    public record SessionView(
            @Schema(enumeration = {"local", "accounts", "oidc"})
            String mode,

            @Nullable String provider,
            @Nullable Me me) {}

    /** Who is signed in. */
    @Schema(name = "Me")
    public record Me(
            long id,
            String name,

            @Schema(enumeration = {"reader", "analyst", "owner"})
            String role) {

        private static Me of(Known known) {
            return new Me(known.account(), known.name(), known.role().word());
        }
    }

    /** What somebody signs in with. */
    @Schema(name = "SignIn")
    record SignIn(
            @NotBlank @Size(max = Account.LONGEST_NAME) String name,
            @NotNull @Size(max = 1000) String password) {}

    private final AuthMode mode;
    private final Provider provider;
    private final Visitor visitor;
    private final Credentials credentials;
    private final Sessions sessions;

    SessionResource(
            @ConfigProperty(name = "dateline.auth", defaultValue = "local") AuthMode mode,
            Provider provider,
            Visitor visitor,
            Credentials credentials,
            Sessions sessions) {
        this.mode = mode;
        this.provider = provider;
        this.visitor = visitor;
        this.credentials = credentials;
        this.sessions = sessions;
    }

    @GET
    @OpenToAll
    @Operation(summary = "Who is signed in, and how one signs in here")
    public SessionView get() {
        return view(visitor.known());
    }

    @POST
    @OpenToAll
    @Operation(summary = "Sign in: a cookie holds the session")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "401", description = "Name or password is wrong, or the account is locked for a while")
    public Response signIn(@NotNull @Valid SignIn with, @Context UriInfo here) {
        if (mode != AuthMode.ACCOUNTS) {
            throw Problems.badField("", "here nobody signs in with a password");
        }
        Account account = credentials.ofPassword(with.name(), with.password()).orElseThrow(() -> HttpProblem.builder()
                .withStatus(Status.UNAUTHORIZED)
                .withTitle("Not signed in")
                .withDetail("Name or password is wrong. After several wrong ones in a row, none is right for a while.")
                .build());
        return Response.ok(view(Optional.of(new Known(account.id(), account.name(), account.role(), Means.PAGE))))
                .cookie(SessionCookie.holding(sessions.begin(account), isSecure(here)))
                .build();
    }

    @DELETE
    @OpenToAll
    @Operation(summary = "Sign out")
    @APIResponse(responseCode = "204", description = "Nobody is signed in")
    public Response signOut(@CookieParam(SessionCookie.NAME) @Nullable String cookie, @Context UriInfo here) {
        if (cookie != null) {
            sessions.end(new Secret(cookie));
        }
        return Response.noContent().cookie(SessionCookie.none(isSecure(here))).build();
    }

    private SessionView view(Optional<Known> known) {
        return new SessionView(
                mode.name().toLowerCase(Locale.ROOT),
                provider.name().orElse(null),
                known.map(Me::of).orElse(null));
    }

    private static boolean isSecure(UriInfo here) {
        return here.getBaseUri().getScheme().equals("https");
    }
}
