package dateline.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who may come in. */
@Entity
public class Account {

    /** The account that every Dateline has from the beginning. */
    public static final long FIRST = 1;

    /** The longest name, in characters. */
    static final int LONGEST_NAME = 100;

    /** Wrong passwords that are forgiven in a row; each further one locks the account for twice as long. */
    private static final int FORGIVEN = 5;

    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int revision;

    private String name = "";
    private Role role = Role.READER;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "oidc_issuer")
    private @Nullable String oidcIssuer;

    @Column(name = "oidc_subject")
    private @Nullable String oidcSubject;

    private boolean disabled;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    protected Account() {}

    /** An account not stored yet, into which nobody can come yet. */
    static Account of(String name, Role role) {
        Account account = new Account();
        account.name = name.strip();
        account.role = role;
        account.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return account;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    /** To somebody whom an OpenID Connect provider knows, and to nobody whom it was of before. */
    void belongTo(String issuer, String subject) {
        oidcIssuer = issuer;
        oidcSubject = subject;
    }

    void become(Role newRole) {
        role = newRole;
    }

    /** Who is signed in is signed out with the next request. */
    void disable(boolean isDisabled) {
        disabled = isDisabled;
    }

    /** A lock is lifted. Sessions that began with a former password are for the caller to end. */
    void take(Password password) {
        passwordHash = password.hash();
        welcome();
    }

    /** Whether it is the account's password; with every wrong one in a row, the account is locked for longer. */
    boolean opensWith(String password, Instant now) {
        if (disabled || isLocked(now)) {
            // As long as a right one takes, so that a lock does not show.
            Password.isRight(password, Optional.empty());
            return false;
        }
        if (Password.isRight(password, Optional.ofNullable(passwordHash))) {
            welcome();
            return true;
        }
        failedAttempts++;
        if (failedAttempts > FORGIVEN) {
            int doublings = Math.min(failedAttempts - FORGIVEN - 1, MOST_DOUBLINGS);
            lockedUntil = now.plus(FIRST_LOCK.multipliedBy(1L << doublings));
        }
        return false;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    private void welcome() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** @throws IllegalStateException before it is stored */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public int revision() {
        return revision;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    boolean hasPassword() {
        return passwordHash != null;
    }

    boolean isKnownToProvider() {
        return oidcSubject != null;
    }

    boolean isDisabled() {
        return disabled;
    }

    Instant createdAt() {
        return createdAt;
    }
}
