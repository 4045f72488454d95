package dateline.account;

import dateline.rest.Page.Items;
import dateline.rest.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/account}: one's own password and API tokens; for people, not for programs with such a token. */
@Path("/api/account")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
@Takes(Role.READER)
@Transactional(dontRollbackOn = HttpProblem.class) // a wrong password is counted
public class MyAccountResource {

    /** A token as its owner sees it. */
    @Schema(name = "ApiToken")
    public record TokenView(
            long id,
            String name,
            String scope,
            Instant createdAt,
            @Nullable LocalDate lastUsedOn) {

        static TokenView of(ApiToken token) {
            return new TokenView(
                    token.id(),
                    token.name(),
                    token.scope(),
                    token.createdAt(),
                    token.lastUsedOn().orElse(null));
        }
    }

    /** For the API's document: all tokens of an account. */
    @Schema(name = "ApiTokenList")
    record TokenList(List<TokenView> items) {}

    /** A token that is wanted. */
    @Schema(name = "NewApiToken")
    record NewToken(
            @NotBlank @Size(max = 100) String name,

            @NotNull @Pattern(regexp = "read|write", message = "is none of read, write")
            String scope) {}

    /** A token that was made; {@code secret} is told this once. */
    @Schema(name = "CreatedApiToken")
    public record CreatedToken(TokenView token, String secret) {}

    /** A change of password. */
    @Schema(name = "PasswordChange")
    record PasswordChange(
            @NotNull @Size(max = 1000) String current,
            @NotNull @Size(max = 1000) String password) {}

    private final Visitor visitor;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Sessions sessions;

    MyAccountResource(Visitor visitor, Accounts accounts, ApiTokens tokens, Sessions sessions) {
        this.visitor = visitor;
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @PUT
    @Path("password")
    @Operation(summary = "Change one's password; all sessions end but this one, which begins anew")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response changePassword(@NotNull @Valid PasswordChange change, @Context UriInfo here) {
        Account account = person();
        if (!account.opensWith(change.current(), Instant.now())) {
            throw Problems.badField("current", "is not the password");
        }
        account.take(Password.of(change.password()));
        sessions.endAll(account);
        boolean isSecure = here.getBaseUri().getScheme().equals("https");
        return Response.noContent()
                .cookie(SessionCookie.holding(sessions.begin(account), isSecure))
                .build();
    }

    @GET
    @Path("tokens")
    @Operation(summary = "One's API tokens, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = TokenList.class)))
    public Items<TokenView> tokens() {
        return new Items<>(tokens.of(person().id()).stream().map(TokenView::of).toList());
    }

    @POST
    @Path("tokens")
    @Operation(summary = "Make an API token: the answer has its secret, which is told this once")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = CreatedToken.class)))
    public Response addToken(@NotNull @Valid NewToken wanted) {
        Account account = person();
        if (tokens.hasNamed(account.id(), wanted.name())) {
            throw Problems.badField("name", "is that of another of your tokens");
        }
        Secret secret = Secret.random();
        ApiToken token = ApiToken.of(account, wanted.name(), wanted.scope(), secret);
        tokens.persistAndFlush(token);
        return Response.created(URI.create("/api/account/tokens/" + token.id()))
                .entity(new CreatedToken(TokenView.of(token), ApiToken.PREFIX + secret.plain()))
                .build();
    }

    @DELETE
    @Path("tokens/{id}")
    @Operation(summary = "Revoke an API token")
    @APIResponse(responseCode = "204", description = "It opens nothing any more")
    public void revoke(@PathParam("id") long id) {
        tokens.delete(tokens.of(person().id(), id).orElseThrow(() -> Problems.notFound("API token", id)));
    }

    /** A token that was stolen must not be able to make others, or to lock its owner out. */
    private Account person() {
        visitor.known().filter(known -> known.means() != Visitor.Means.PAGE).ifPresent(program -> {
            throw HttpProblem.valueOf(Status.FORBIDDEN, "This takes a person who is signed in, not an API token.");
        });
        return accounts.findById(visitor.account());
    }
}
