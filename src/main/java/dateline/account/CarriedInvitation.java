package dateline.account;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;

/**
 * The cookie by which a browser carries an invitation to the provider and back. It has to come along when the provider
 * sends the browser here, and so is not {@code Strict} as a session's is; no script reads it, and it lives for minutes.
 */
final class CarriedInvitation {

    static final String NAME = "dateline-invitation";

    private static final int SECONDS = 10 * 60;

    private CarriedInvitation() {}

    static NewCookie holding(Secret secret, boolean isSecure) {
        return cookie(secret.plain(), SECONDS, isSecure);
    }

    static NewCookie none(boolean isSecure) {
        return cookie("", 0, isSecure);
    }

    private static NewCookie cookie(String value, int seconds, boolean isSecure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/sign-in")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(isSecure)
                .sameSite(SameSite.LAX)
                .build();
    }
}
