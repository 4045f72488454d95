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
    private final Provider provider;

    FirstInvitation(
            @ConfigProperty(name = "dateline.auth", defaultValue = "local") AuthMode mode,
            Accounts accounts,
            Invitations invitations,
            Provider provider) {
        this.mode = mode;
        this.accounts = accounts;
        this.invitations = invitations;
        this.provider = provider;
    }

    /** What the link holds; a new one for every start until somebody has used it, and none after. */
    @Transactional
    public Optional<String> secret() {
        boolean isNeeded =
                switch (mode) {
                    case LOCAL -> false;
                    case ACCOUNTS -> accounts.isNew();
                    case OIDC -> !provider.hasOwner();
                };
        return isNeeded ? Optional.of(invitations.invite(accounts.firstOwner()).plain()) : Optional.empty();
    }
}
