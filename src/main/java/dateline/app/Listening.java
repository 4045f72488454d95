package dateline.app;

import dateline.account.FirstInvitation;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Dateline listens: on the loopback address, unless people sign in and its names are told. */
@ApplicationScoped
class Listening implements QuarkusApplication {

    /** Dateline will not listen there; the message says why. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    private final String host;
    private final FirstInvitation firstInvitation;
    private final HttpServer server;

    Listening(
            @ConfigProperty(name = "quarkus.http.host") String host,
            FirstInvitation firstInvitation,
            HttpServer server) {
        this.host = host;
        this.firstInvitation = firstInvitation;
        this.server = server;
    }

    /** Without sign-in, whoever reaches the port reads and changes everything. */
    static void requireSafety() {
        String host = Setting.HTTP_HOST.value().orElse("127.0.0.1");
        if (isLoopback(host)) {
            return;
        }
        if (Setting.AUTH.value().orElse("local").equalsIgnoreCase("local")) {
            throw new Refused("It would listen on " + host + ", and everybody who reaches that address could read and"
                    + " change everything. Let people sign in: DATELINE_AUTH=accounts, or oidc.");
        }
        if (Setting.ALLOWED_HOSTS.value().isEmpty()) {
            throw new Refused("It would listen on " + host + ", and answers only requests for names that it knows: tell"
                    + " it those that browsers use in DATELINE_ALLOWED_HOSTS.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    /**
     * Says where, with the port that it got, and goes on until it is asked to stop. Only here is all of it started: when
     * the server tells that it listens, its port may not be known yet, and the start may still fail.
     */
    @Override
    public int run(String... arguments) {
        String address = address();
        firstInvitation
                .secret()
                .ifPresent(secret ->
                        System.out.println("Nobody can sign in yet. The first owner does so by this link, once: "
                                + address + "#invitation=" + secret));
        System.out.println("Dateline is ready: " + address);
        Quarkus.waitForExit();
        return 0;
    }

    /** By https only where it listens by nothing else. */
    private String address() {
        return server.getPort() < 0
                ? "https://" + name(host) + ":" + server.getSecurePort() + "/"
                : "http://" + name(host) + ":" + server.getPort() + "/";
    }

    /** As a browser on this machine would write it. */
    private static String name(String host) {
        if (host.equals("0.0.0.0")) {
            return "127.0.0.1";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** Why the application did not start, in a sentence. */
    static String explain(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof BindException || each instanceof QuarkusBindException) {
                return "Port " + Setting.HTTP_PORT.value().orElse("8080")
                        + " is taken: choose another one by -Dquarkus.http.port=… or QUARKUS_HTTP_PORT.";
            }
        }
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
