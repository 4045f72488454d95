package dateline.account;

import dateline.rest.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The stored accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepository<Account> {

    public Optional<Account> named(String name) {
        return find("lower(name) = lower(?1)", name.strip()).firstResultOptional();
    }

    /** Locked until the transaction ends, so that guesses made at the same time are counted one by one. */
    Optional<Account> namedForSignIn(String name) {
        return find("lower(name) = lower(?1)", name.strip())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Account> knownTo(String issuer, String subject) {
        return find("oidcIssuer = ?1 and oidcSubject = ?2", issuer, subject).firstResultOptional();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where somebody is called so already */
    void requireFree(String name) {
        named(name).ifPresent(Accounts::refuse);
    }

    /** The same, but for that one, who may keep the name. */
    void requireFree(String name, Account whose) {
        named(name).filter(other -> other.id() != whose.id()).ifPresent(Accounts::refuse);
    }

    private static void refuse(Account other) {
        throw Problems.badField("name", "is taken by somebody else");
    }

    /** In the order of their names. */
    List<Account> all() {
        return list("order by lower(name)");
    }

    /** Whether anybody could still say who may come in, were it not for that one. */
    boolean isLastOwner(Account account) {
        return count("role = ?1 and disabled = false and id <> ?2", Role.OWNER, account.id()) == 0;
    }

    /** Whether nobody has ever signed in with a password. */
    boolean isNew() {
        return count("passwordHash is not null") == 0;
    }

    /** Whether an owner can come in by the provider. */
    boolean hasOwnerKnownTo(String issuer) {
        return count("role = ?1 and disabled = false and oidcIssuer = ?2", Role.OWNER, issuer) > 0;
    }

    /** Whether an owner can come in by a provider, whichever. */
    boolean hasOwnerKnownToProvider() {
        return count("role = ?1 and disabled = false and oidcIssuer is not null", Role.OWNER) > 0;
    }

    /** The owner of the longest standing: there is always one, as the last one stays. */
    Account firstOwner() {
        return find("role = ?1 and disabled = false order by id", Role.OWNER).firstResult();
    }
}
