package dateline.process;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/**
 * An OpenID Connect provider on this machine, with a page where anybody signs in under any name: the form has {@code username},
 * which is the subject, and {@code claims} as JSON.
 */
public final class IdentityProvider implements AutoCloseable {

    private static final String ISSUER = "newsroom";

    private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(true));

    private IdentityProvider() throws Exception {
        server.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    public static IdentityProvider start() throws Exception {
        return new IdentityProvider();
    }

    String issuer() {
        return server.issuerUrl(ISSUER).toString();
    }

    /** Whether that is the address of its form. */
    boolean asks(String address) {
        return address.startsWith(issuer() + "/authorize?");
    }

    /** What Dateline is told of it. */
    public Map<String, String> settings(Path data) {
        Map<String, String> settings = new HashMap<>();
        settings.put("DATELINE_DATA_DIR", data.toString());
        settings.put("DATELINE_AUTH", "oidc");
        settings.put("DATELINE_OIDC_NAME", "Newsroom ID");
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer());
        settings.put("QUARKUS_OIDC_CLIENT_ID", "dateline");
        settings.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "a secret of at least thirty-two characters");
        return settings;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
