package dateline.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The browsers that are signed in. In the database, so that every node knows them and any of them can be ended. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, byte[]> {

    /** From the sign-in on, used or not. */
    static final Duration LENGTH = Duration.ofDays(7);

    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** @return what the cookie holds */
    Secret begin(Account account) {
        delete("expiresAt <= ?1", clock.instant());
        Secret secret = Secret.random();
        persist(new Session(secret, account, clock.instant().plus(LENGTH)));
        return secret;
    }

    /** Who is signed in; empty where the session is unknown or over, or the account may not come in any more. */
    Optional<Account> whose(Secret secret) {
        return find("tokenSha256 = ?1 and expiresAt > ?2", secret.sha256(), clock.instant())
                .firstResultOptional()
                .map(Session::account)
                .filter(account -> !account.isDisabled());
    }

    void end(Secret secret) {
        deleteById(secret.sha256());
    }

    void endAll(Account account) {
        delete("account", account);
    }
}
