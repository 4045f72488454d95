package dateline.account;

import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * A sign-in by the provider that came to nothing: it cannot be reached, its answer was asked for by nobody, or does not hold.
 * Whoever sits before the browser is told so by the page, without the reason, which might help somebody else; the log has it.
 */
@ApplicationScoped
class ProviderRefusals {

    private static final int BEFORE_ANY_OTHER = Integer.MIN_VALUE;
    private static final int SEE_OTHER = 303;
    private static final Logger LOG = Logger.getLogger(ProviderRefusals.class);

    /** What a token says of somebody, in messages about it. */
    private static final Pattern CLAIMS = Pattern.compile("\\(claims->\\{.*?}\\)");

    void register(@Observes Router router) {
        router.route(ProviderSignIn.ADDRESS).order(BEFORE_ANY_OTHER).failureHandler(ProviderRefusals::tell);
    }

    private static void tell(RoutingContext request) {
        if (request.failure() == null || request.failure() instanceof AuthenticationRedirectException) {
            request.next(); // the browser is sent on, and nothing has failed
            return;
        }
        LOG.warnf("Somebody did not get in: %s", reason(request.failure()));
        request.response()
                .setStatusCode(SEE_OTHER)
                .putHeader("Location", ProviderSignIn.FAILED.toString())
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    private static String reason(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String told = root.getMessage() == null ? "the provider's answer does not hold" : root.getMessage();
        return CLAIMS.matcher(told).replaceAll("").replaceAll("\\s+", " ");
    }
}
