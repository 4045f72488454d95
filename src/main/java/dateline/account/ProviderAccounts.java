package dateline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose account it is that somebody has whom the provider vouches for, and whether they have one. */
@ApplicationScoped
@Transactional
class ProviderAccounts {

    /** What the provider says of somebody. Only issuer and subject tell who it is: names and mail addresses change hands. */
    record Person(String issuer, String subject, String name) {}

    /** A name is shown, and told from others; the rest of the longest is for a number. */
    private static final int ROOM_FOR_A_NUMBER = 10;

    private final Optional<Role> admitted;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Sessions sessions;

    ProviderAccounts(
            @ConfigProperty(name = "dateline.oidc.admit", defaultValue = "nobody") String admit,
            Accounts accounts,
            Invitations invitations,
            Sessions sessions) {
        this.admitted = Role.named(admit);
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    /** @return what the cookie is to hold; empty where they have no account, bring no invitation, or are shut out */
    Optional<Secret> signIn(Person person, Optional<Secret> link) {
        Optional<Account> known = accounts.knownTo(person.issuer(), person.subject());
        if (known.isPresent()) {
            return known.filter(account -> !account.isDisabled()).map(sessions::begin);
        }
        return link.flatMap(invitations::whoseLink)
                .filter(account -> !account.isDisabled())
                .map(account -> handOver(account, person))
                .or(() -> admitted.map(role -> open(role, person)))
                .map(sessions::begin);
    }

    /** As when a password is set by a link: it is used up, and whoever was signed in to the account is not any more. */
    private Account handOver(Account account, Person person) {
        account.belongTo(person.issuer(), person.subject());
        account.rename(freeName(person, Optional.of(account)));
        sessions.endAll(account);
        invitations.withdraw(account);
        return account;
    }

    private Account open(Role role, Person person) {
        Account account = Account.of(freeName(person, Optional.empty()), role);
        account.belongTo(person.issuer(), person.subject());
        accounts.persistAndFlush(account);
        return account;
    }

    /** What the provider calls them, with a number where somebody else is called so. */
    private String freeName(Person person, Optional<Account> whose) {
        String plain = fitting(person.name());
        String name = plain;
        for (int number = 2; isTaken(name, whose); number++) {
            name = plain + " " + number;
        }
        return name;
    }

    private boolean isTaken(String name, Optional<Account> whose) {
        return accounts.named(name)
                .filter(other -> whose.isEmpty() || other.id() != whose.get().id())
                .isPresent();
    }

    private static String fitting(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", " ").strip();
        int[] cut = printable
                .codePoints()
                .limit(Account.LONGEST_NAME - ROOM_FOR_A_NUMBER)
                .toArray();
        String fits = new String(cut, 0, cut.length).strip();
        return fits.isEmpty() ? "?" : fits;
    }
}
