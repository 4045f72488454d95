package dateline.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The links that are out. An account has one at most: a new one makes the former useless. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, byte[]> {

    private static final Duration VALID = Duration.ofDays(7);

    private final Clock clock;

    Invitations(Clock clock) {
        this.clock = clock;
    }

    /** @return what the link holds; it cannot be had again */
    Secret invite(Account account) {
        delete("account", account);
        Secret secret = Secret.random();
        persistAndFlush(new Invitation(secret, account, clock.instant().plus(VALID)));
        return secret;
    }

    /** The account whose link it is; empty where it is unknown, used or expired. */
    Optional<Account> whoseLink(Secret secret) {
        return find("tokenSha256 = ?1 and expiresAt > ?2", secret.sha256(), clock.instant())
                .firstResultOptional()
                .map(Invitation::account);
    }

    void withdraw(Account account) {
        delete("account", account);
    }
}
