package dateline.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A link by which somebody sets the password of an account, once. */
@Entity
class Invitation {

    @Id
    @Column(name = "token_sha256")
    private byte[] tokenSha256 = {};

    @ManyToOne
    @JoinColumn(name = "account_id")
    private @Nullable Account account;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected Invitation() {}

    static Invitation of(Secret secret, Account account, Instant expiresAt) {
        Invitation invitation = new Invitation();
        invitation.tokenSha256 = secret.sha256();
        invitation.account = account;
        invitation.expiresAt = expiresAt;
        return invitation;
    }

    Account account() {
        return Objects.requireNonNull(account);
    }
}
