package dateline.app;

import dateline.account.AuthMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The settings by which people sign in: whether they will do, before anything is started. */
final class SignInSettings {

    private static final Set<String> ADMITTED = Set.of("nobody", "reader", "analyst");

    private SignInSettings() {}

    /** @throws Listening.Refused where they will not do */
    static void requireSense() {
        if (mode() == AuthMode.OIDC) {
            requireProvider();
        }
    }

    /** The provider's connection is off until people sign in by one. */
    static void apply() {
        boolean byProvider = mode() == AuthMode.OIDC;
        Setting.OIDC_CONNECTION.set(Boolean.toString(byProvider));
        Setting.OIDC_RULE.set(Boolean.toString(byProvider));
    }

    private static AuthMode mode() {
        String word = Setting.AUTH.value().orElse("local");
        try {
            return AuthMode.valueOf(word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Listening.Refused("DATELINE_AUTH is “" + word + "”: it is local, accounts or oidc.");
        }
    }

    private static void requireProvider() {
        requireAddress(required(Setting.OIDC_ADDRESS, "the address of the OpenID Connect provider"));
        required(Setting.OIDC_CLIENT, "what the provider calls this Dateline");
        Setting.OIDC_ADMIT.value().filter(word -> !ADMITTED.contains(word)).ifPresent(word -> {
            throw new Listening.Refused("DATELINE_OIDC_ADMIT is “" + word + "”: it is nobody, reader or analyst. Owners"
                    + " are invited, whatever a provider says.");
        });
    }

    private static String required(Setting setting, String meaning) {
        return setting.value()
                .orElseThrow(
                        () -> new Listening.Refused("People are to sign in by a provider (DATELINE_AUTH=oidc), and "
                                + setting.environment() + " is missing: " + meaning + "."));
    }

    private static void requireAddress(String address) {
        Optional<URI> uri = parsed(address);
        if (uri.map(URI::getHost).isEmpty()
                || !Set.of("http", "https").contains(uri.get().getScheme().toLowerCase(Locale.ROOT))) {
            throw new Listening.Refused(Setting.OIDC_ADDRESS.environment() + " is “" + address
                    + "”, which is no address that begins with https://.");
        }
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address.strip()));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
