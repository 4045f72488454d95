package dateline.app;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where Dateline listens: on the loopback address, unless somebody says for which names it may be reached. */
@ApplicationScoped
class Listening {

    /** Dateline will not listen there; the message says why. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    /** There is no sign-in: whoever reaches the port reads and changes everything. */
    static void requireLoopback() {
        String host = Setting.HTTP_HOST.value().orElse("127.0.0.1");
        if (!isLoopback(host) && Setting.ALLOWED_HOSTS.value().isEmpty()) {
            throw new Refused("It would listen on " + host + ", and everybody who reaches that address could read and"
                    + " change everything. Where something in front of it sees to that, name the hosts that it may be"
                    + " reached by in DATELINE_ALLOWED_HOSTS.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    /** With the port that it got, which for port 0 is not the one that was asked for. */
    void announce(@ObservesAsync HttpServerStart started, HttpServer server) {
        System.out.println(
                "Dateline is ready: http://" + name(started.options().getHost()) + ":" + server.getPort() + "/");
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
