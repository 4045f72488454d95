package dateline.account;

import jakarta.persistence.Entity;
import java.time.Instant;

/** A link by which somebody sets the password of an account, once. */
@Entity
class Invitation extends Pass {

    protected Invitation() {}

    Invitation(Secret secret, Account account, Instant expiresAt) {
        super(secret, account, expiresAt);
    }
}
