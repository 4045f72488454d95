package dateline.account;

import dateline.rest.Problems;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/invitations}: what the holder of a link does with it. The secret is in the body, so that no log has it. */
@Path("/api/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
@Transactional
public class InvitationResource {

    /** What a link holds. */
    @Schema(name = "InvitationLink")
    record Link(@NotBlank @Size(max = 200) String token) {}

    /** Whom a link is for. */
    @Schema(name = "Invitation")
    public record InvitationView(String name, String role) {}

    /** How the holder of a link wants to be called, and the password that they want. */
    @Schema(name = "InvitationAnswer")
    record Answer(
            @NotBlank @Size(max = 200) String token,
            @NotBlank @Size(max = Account.LONGEST_NAME) String name,
            @NotNull @Size(max = 1000) String password) {}

    private final AuthMode mode;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Sessions sessions;

    InvitationResource(
            @ConfigProperty(name = "dateline.auth", defaultValue = "local") AuthMode mode,
            Invitations invitations,
            Accounts accounts,
            Sessions sessions) {
        this.mode = mode;
        this.invitations = invitations;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @POST
    @OpenToAll
    @Operation(summary = "Whom a link is for")
    public InvitationView look(@NotNull @Valid Link link) {
        Account account = invited(link.token());
        return new InvitationView(account.name(), account.role().word());
    }

    @POST
    @Path("accept")
    @OpenToAll
    @Operation(summary = "Set name and password; the link is used up, and sessions that there were end")
    @APIResponse(responseCode = "204", description = "Sign in with them now")
    public void accept(@NotNull @Valid Answer answer) {
        if (mode == AuthMode.OIDC) {
            throw Problems.badField("", "here nobody signs in with a password");
        }
        Account account = invited(answer.token());
        accounts.requireFree(answer.name(), account);
        account.take(Password.of(answer.password()));
        account.rename(answer.name());
        sessions.endAll(account);
        invitations.withdraw(account);
    }

    @POST
    @Path("carry")
    @OpenToAll
    @Operation(
            summary = "Take the link along to the OpenID Connect provider, in a cookie: who signs in there with this"
                    + " browser in the next minutes gets the account")
    @APIResponse(responseCode = "204", description = "Go to /sign-in/oidc now")
    public Response carry(@NotNull @Valid Link link, @Context UriInfo here) {
        if (mode != AuthMode.OIDC) {
            throw Problems.badField("", "here nobody signs in with a provider");
        }
        invited(link.token());
        boolean isSecure = here.getBaseUri().getScheme().equals("https");
        return Response.noContent()
                .cookie(CarriedInvitation.holding(new Secret(link.token()), isSecure))
                .build();
    }

    private Account invited(String token) {
        return invitations
                .whoseLink(new Secret(token))
                .orElseThrow(() -> Problems.unreadable("token", "is of no link that can be used: ask for a new one"));
    }
}
