package dateline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the first owner comes in, as there is no password that anybody could know: by a link that is printed at the start. */
@ApplicationScoped
public class FirstInvitation {

    private final AuthMode mode;
    private final Accounts accounts;
    private final Invitations invitations;

    FirstInvitation(
            @ConfigProperty(name = "dateline.auth", defaultValue = "local") AuthMode mode,
            Accounts accounts,
            Invitations invitations) {
        this.mode = mode;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** What the link holds; a new one for every start until somebody has used it, and none after. */
    @Transactional
    public Optional<String> secret() {
        if (mode != AuthMode.ACCOUNTS || !accounts.isNew()) {
            return Optional.empty();
        }
        return Optional.of(invitations.invite(accounts.findById(Account.FIRST)).plain());
    }
}
