package dateline.app;

import java.util.Locale;
import java.util.Optional;

/**
 * A setting that is needed before the application, and with it its configuration, is there: a system property, or an
 * environment variable by the usual rule ({@code a.b-c} is {@code A_B_C}).
 */
enum Setting {
    AUTH("dateline.auth"),
    OIDC_ADDRESS("quarkus.oidc.auth-server-url"),
    OIDC_CLIENT("quarkus.oidc.client-id"),
    OIDC_ADMIT("dateline.oidc.admit"),
    OIDC_CONNECTION("quarkus.oidc.tenant-enabled"),
    OIDC_RULE("quarkus.http.auth.permission.sign-in.enabled"),
    DATA_DIRECTORY("dateline.data-dir"),
    ALLOWED_HOSTS("dateline.allowed-hosts"),
    HTTP_HOST("quarkus.http.host"),
    HTTP_PORT("quarkus.http.port"),
    DATABASE_URL("quarkus.datasource.jdbc.url"),
    DATABASE_USER("quarkus.datasource.username"),
    DATABASE_PASSWORD("quarkus.datasource.password");

    private final String property;

    Setting(String property) {
        this.property = property;
    }

    Optional<String> value() {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(environment())))
                .filter(value -> !value.isBlank());
    }

    /** For the application that starts next in this process. */
    void set(String value) {
        System.setProperty(property, value);
    }

    String environment() {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
