package dateline.account;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets whoever shows its secret into an account, for a while. */
@MappedSuperclass
abstract class Pass {

    @Id
    @Column(name = "token_sha256")
    private byte[] tokenSha256 = {};

    @ManyToOne
    @JoinColumn(name = "account_id")
    private @Nullable Account account;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected Pass() {}

    Pass(Secret secret, Account account, Instant expiresAt) {
        this.tokenSha256 = secret.sha256();
        this.account = account;
        this.expiresAt = expiresAt;
    }

    Account account() {
        return Objects.requireNonNull(account);
    }
}
