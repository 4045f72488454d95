package dateline.account;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The OpenID Connect provider by which people sign in, where they do so by one. */
@ApplicationScoped
class Provider {

    private final AuthMode mode;
    private final Optional<String> name;
    private final Optional<String> address;
    private final TenantConfigBean connections;
    private final Accounts accounts;

    Provider(
            @ConfigProperty(name = "dateline.auth", defaultValue = "local") AuthMode mode,
            @ConfigProperty(name = "dateline.oidc.name") Optional<String> name,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> address,
            TenantConfigBean connections,
            Accounts accounts) {
        this.mode = mode;
        this.name = name;
        this.address = address;
        this.connections = connections;
        this.accounts = accounts;
    }

    /** What people call it; where nobody has said so, its host. Empty where nobody signs in by a provider. */
    Optional<String> name() {
        if (mode != AuthMode.OIDC) {
            return Optional.empty();
        }
        return name.or(() -> address.map(URI::create).map(URI::getHost));
    }

    /** Whether an owner can come in by it: one of another provider's, which was asked before, cannot. */
    boolean hasOwner() {
        return issuer().map(accounts::hasOwnerKnownTo).orElseGet(accounts::hasOwnerKnownToProvider);
    }

    /** Empty while it has not been reached. */
    private Optional<String> issuer() {
        return Optional.ofNullable(connections.getDefaultTenant())
                .filter(TenantConfigContext::ready)
                .map(TenantConfigContext::getOidcMetadata)
                .map(OidcConfigurationMetadata::getIssuer);
    }
}
