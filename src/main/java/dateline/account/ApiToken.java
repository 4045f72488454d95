package dateline.account;

import dateline.account.Visitor.Means;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a program shows in somebody's place. */
@Entity
@Table(name = "api_token")
class ApiToken {

    /** How its secret begins, so that a scanner of leaked secrets knows it, and so that no other bearer is taken for it. */
    static final String PREFIX = "dateline_";

    /** The scope of a token that may not change anything; the other one is "write". */
    private static final String READ = "read";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "account_id", updatable = false)
    private @Nullable Account account;

    @Column(updatable = false)
    private String name = "";

    @Column(updatable = false)
    private String scope = READ;

    @Column(name = "token_sha256", updatable = false)
    private byte[] tokenSha256 = {};

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "last_used_on")
    private @Nullable LocalDate lastUsedOn;

    protected ApiToken() {}

    static ApiToken of(Account account, String name, String scope, Secret secret) {
        ApiToken token = new ApiToken();
        token.account = account;
        token.name = name.strip();
        token.scope = scope;
        token.tokenSha256 = secret.sha256();
        token.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return token;
    }

    /** Kept by the day, so that using it writes once a day. */
    void usedOn(LocalDate day) {
        lastUsedOn = day;
    }

    Means means() {
        return scope.equals(READ) ? Means.READING_TOKEN : Means.TOKEN;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Account account() {
        return Objects.requireNonNull(account);
    }

    String name() {
        return name;
    }

    String scope() {
        return scope;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<LocalDate> lastUsedOn() {
        return Optional.ofNullable(lastUsedOn);
    }
}
