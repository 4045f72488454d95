package dateline.account;

import dateline.account.Visitor.Known;
import dateline.account.Visitor.Means;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Whose the shown credentials are. */
@ApplicationScoped
@Transactional
class Credentials {

    private final Accounts accounts;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Clock clock;

    Credentials(Accounts accounts, Sessions sessions, ApiTokens tokens, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    Optional<Known> ofCookie(String value) {
        return sessions.whose(new Secret(value)).map(account -> known(account, Means.PAGE));
    }

    /** @param value what follows "Bearer " */
    Optional<Known> ofToken(String value) {
        if (!value.startsWith(ApiToken.PREFIX)) {
            return Optional.empty();
        }
        Optional<ApiToken> token = tokens.shown(new Secret(value.substring(ApiToken.PREFIX.length())));
        token.ifPresent(used -> used.usedOn(LocalDate.now(clock)));
        return token.map(used -> known(used.account(), used.means()));
    }

    /** Empty where the name or the password is wrong, and while the account is locked: which of them is not told. */
    Optional<Account> ofPassword(String name, String password) {
        Optional<Account> account = accounts.namedForSignIn(name);
        if (account.isEmpty()) {
            Password.isRight(password, Optional.empty());
        }
        return account.filter(found -> found.opensWith(password, clock.instant()));
    }

    private static Known known(Account account, Means means) {
        return new Known(account.id(), account.name(), account.role(), means);
    }
}
