package dateline.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The stored API tokens. */
@ApplicationScoped
class ApiTokens implements PanacheRepository<ApiToken> {

    /** Empty where it is unknown, or its account may not come in any more. */
    Optional<ApiToken> shown(Secret secret) {
        return find("tokenSha256", (Object) secret.sha256())
                .firstResultOptional()
                .filter(token -> !token.account().isDisabled());
    }

    /** The latest first. */
    List<ApiToken> of(long account) {
        return list("account.id = ?1 order by id desc", account);
    }

    /** Another account's is as if it were not there. */
    Optional<ApiToken> of(long account, long id) {
        return find("account.id = ?1 and id = ?2", account, id).firstResultOptional();
    }

    boolean hasNamed(long account, String name) {
        return count("account.id = ?1 and name = ?2", account, name.strip()) > 0;
    }
}
