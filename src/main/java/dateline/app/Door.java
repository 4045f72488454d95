package dateline.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in only requests that mean this server and come from its own page. A page of somebody else's can make a browser
 * send requests here: under another name (DNS rebinding: refused by {@code Host}), or from another origin (refused by
 * {@code Origin} and {@code Sec-Fetch-Site}). Programs send none of the latter two and pass.
 */
@ApplicationScoped
class Door {

    /** Before anything else that looks at a request. */
    private static final int FIRST = 10_000;

    private static final int MISDIRECTED = 421;
    private static final int FORBIDDEN = 403;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Set<String> hosts = new HashSet<>(LOOPBACK);

    Door(@ConfigProperty(name = "dateline.allowed-hosts") Optional<List<String>> allowed) {
        allowed.ifPresent(hosts::addAll);
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    private void guard(RoutingContext request) {
        Optional<String> authority = authorityOf(request.request()).filter(named -> hosts.contains(nameOf(named)));
        if (authority.isEmpty()) {
            refuse(request, MISDIRECTED, "This server does not answer for the host that the request names.");
        } else if (fromElsewhere(request, authority.get())) {
            refuse(request, FORBIDDEN, "The request comes from another site's page.");
        } else {
            request.next();
        }
    }

    /** HTTP/2 names the host in a field of its own, and not in {@code Host}. */
    private static Optional<String> authorityOf(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2
                ? Optional.ofNullable(request.authority()).map(HostAndPort::toString)
                : Optional.ofNullable(request.getHeader("Host"));
    }

    /** Links from elsewhere may be followed, and nothing more. */
    private static boolean fromElsewhere(RoutingContext request, String authority) {
        String site = request.request().getHeader("Sec-Fetch-Site");
        boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean navigation = "navigate".equals(request.request().getHeader("Sec-Fetch-Mode"))
                && READING.contains(request.request().method());
        String origin = request.request().getHeader("Origin");
        boolean foreignOrigin =
                origin != null && !origin.equals("http://" + authority) && !origin.equals("https://" + authority);
        return (foreignSite && !navigation) || foreignOrigin;
    }

    /** Without the port, which a browser's same-origin rule holds already. */
    private static String nameOf(String authority) {
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']') && colon >= 0;
        return (hasPort ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
    }

    private static void refuse(RoutingContext request, int status, String detail) {
        new Refusal(status, "Refused at the door", detail).answer(request);
    }
}
