package dateline.account;

import jakarta.persistence.Entity;
import java.time.Instant;

/** A browser that is signed in. */
@Entity
class Session extends Pass {

    protected Session() {}

    Session(Secret secret, Account account, Instant expiresAt) {
        super(secret, account, expiresAt);
    }
}
