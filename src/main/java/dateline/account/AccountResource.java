package dateline.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.rest.MergePatch;
import dateline.rest.Page.Items;
import dateline.rest.Problems;
import dateline.rest.Revision;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/accounts}: who may come in; for owners. */
@Path("/api/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
@Takes(Role.OWNER)
@Transactional
public class AccountResource {

    private static final String ROLE = "reader|analyst|owner";

    /** An account as an owner sees it. */
    @Schema(name = "Account")
    public record AccountView(
            long id,
            int revision,
            String name,
            String role,
            boolean hasPassword,

            @Schema(description = "whether a person of the OpenID Connect provider's has it")
            boolean knownToProvider,

            boolean disabled,
            Instant createdAt) {

        static AccountView of(Account account) {
            return new AccountView(
                    account.id(),
                    account.revision(),
                    account.name(),
                    account.role().word(),
                    account.hasPassword(),
                    account.isKnownToProvider(),
                    account.isDisabled(),
                    account.createdAt());
        }
    }

    /** For the API's document: all accounts. */
    @Schema(name = "AccountList")
    record AccountList(List<AccountView> items) {}

    /** Somebody who is to come in. */
    @Schema(name = "NewAccount")
    record NewAccount(
            @NotBlank @Size(max = Account.LONGEST_NAME) String name,

            @NotNull @Pattern(regexp = ROLE, message = "is none of reader, analyst, owner")
            String role) {}

    /** What an owner can change of an account. */
    @Schema(name = "AccountChange")
    public static class Change {

        @NotNull
        @Pattern(regexp = ROLE, message = "is none of reader, analyst, owner")
        public @Nullable String role;

        @NotNull
        public @Nullable Boolean disabled;

        static Change of(Account account) {
            Change change = new Change();
            change.role = account.role().word();
            change.disabled = account.isDisabled();
            return change;
        }
    }

    /** A link for somebody, told once: it is the page's address with this after {@code #invitation=}. */
    @Schema(name = "NewInvitation")
    public record NewInvitation(AccountView account, String token) {}

    private final Accounts accounts;
    private final Invitations invitations;
    private final Sessions sessions;
    private final MergePatch mergePatch;

    AccountResource(Accounts accounts, Invitations invitations, Sessions sessions, MergePatch mergePatch) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.mergePatch = mergePatch;
    }

    @GET
    @Operation(summary = "All accounts, by name")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = AccountList.class)))
    public Items<AccountView> list() {
        return new Items<>(accounts.all().stream().map(AccountView::of).toList());
    }

    @POST
    @Operation(summary = "Invite somebody: the answer has the link's secret, which is told this once")
    @APIResponse(
            responseCode = "201",
            description = "Invited",
            content = @Content(schema = @Schema(implementation = NewInvitation.class)))
    public Response add(@NotNull @Valid NewAccount wanted) {
        Role role = Role.named(wanted.role()).orElseThrow();
        Account account = Account.of(wanted.name(), role);
        accounts.requireFree(wanted.name());
        accounts.persistAndFlush(account);
        return Response.created(URI.create("/api/accounts/" + account.id()))
                .entity(new NewInvitation(
                        AccountView.of(account), invitations.invite(account).plain()))
                .build();
    }

    @POST
    @Path("{id}/invitation")
    @Operation(summary = "A new link, by which a forgotten password is replaced; the former link is of no use any more")
    public NewInvitation invite(@PathParam("id") long id) {
        Account account = stored(id);
        return new NewInvitation(
                AccountView.of(account), invitations.invite(account).plain());
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Change the role, or say that somebody may not come in")
    @RequestBody(content = @Content(schema = @Schema(implementation = Change.class)))
    public AccountView change(@PathParam("id") long id, @NotNull JsonNode patch, @Context Request request)
            throws JsonProcessingException {
        Account account = stored(id);
        revision(account).require(request);
        Change change = mergePatch.apply(patch, Change.of(account));
        Role role = Role.named(String.valueOf(change.role)).orElseThrow();
        boolean disabled = Boolean.TRUE.equals(change.disabled);
        if (disabled || role != Role.OWNER) {
            requireAnotherOwner(account);
        }
        account.become(role);
        account.disable(disabled);
        if (disabled) {
            sessions.endAll(account);
        }
        accounts.flush();
        return AccountView.of(account);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove an account, and with it the bookmarks that it keeps")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("id") long id, @Context Request request) {
        Account account = stored(id);
        revision(account).require(request);
        requireAnotherOwner(account);
        if (id == Account.FIRST) {
            throw Problems.unreadable(
                    "id", "is the account that every Dateline has; say that it may not come in instead");
        }
        accounts.delete(account);
    }

    private void requireAnotherOwner(Account account) {
        if (accounts.isLastOwner(account)) {
            throw Problems.unreadable("id", "is the last owner: nobody could say any more who may come in");
        }
    }

    private Account stored(long id) {
        return accounts.findByIdOptional(id).orElseThrow(() -> Problems.notFound("account", id));
    }

    private static Revision revision(Account account) {
        return new Revision("account", account.id(), account.revision());
    }
}
