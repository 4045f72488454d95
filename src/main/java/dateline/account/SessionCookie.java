package dateline.account;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;

/** The cookie of a browser that is signed in: for this server alone, and for no script. */
final class SessionCookie {

    static final String NAME = "dateline-session";

    private SessionCookie() {}

    /** @param isSecure whether the request came by https, and the cookie is to go by it only */
    static NewCookie holding(Secret secret, boolean isSecure) {
        return cookie(secret.plain(), (int) Sessions.LENGTH.toSeconds(), isSecure);
    }

    /** Makes the browser forget it. */
    static NewCookie none(boolean isSecure) {
        return cookie("", 0, isSecure);
    }

    private static NewCookie cookie(String value, int seconds, boolean isSecure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(isSecure)
                .sameSite(SameSite.STRICT)
                .build();
    }
}
