package dateline.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A browser that is signed in. */
@Entity
class Session {

    @Id
    @Column(name = "token_sha256")
    private byte[] tokenSha256 = {};

    @ManyToOne
    @JoinColumn(name = "account_id")
    private @Nullable Account account;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected Session() {}

    static Session of(Secret secret, Account account, Instant expiresAt) {
        Session session = new Session();
        session.tokenSha256 = secret.sha256();
        session.account = account;
        session.expiresAt = expiresAt;
        return session;
    }

    Account account() {
        return Objects.requireNonNull(account);
    }
}
