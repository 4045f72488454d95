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
import jakarta.ws.rs.core.MediaType;
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

    private final Invitations invitations;
    private final Accounts accounts;
    private final Sessions sessions;

    InvitationResource(Invitations invitations, Accounts accounts, Sessions sessions) {
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
        Account account = invited(answer.token());
        accounts.requireFree(answer.name(), account);
        account.take(Password.of(answer.password()));
        account.rename(answer.name());
        sessions.endAll(account);
        invitations.withdraw(account);
    }

    private Account invited(String token) {
        return invitations
                .whoseLink(new Secret(token))
                .orElseThrow(() -> Problems.unreadable("token", "is of no link that can be used: ask for a new one"));
    }
}
