package dateline.ingest.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the fetcher by the settings. */
@ApplicationScoped
class Fetching {

    /** Says who asks, and why. */
    private static final String USER_AGENT = "Dateline/0.1 (reads news pages and feeds that its users point it to)";

    private static final Http1Config HEADERS =
            Http1Config.custom().setMaxLineLength(16_384).setMaxHeaderCount(200).build();

    private static final int CONNECTIONS = 64;

    /** @param allow ranges, such as 10.1.0.0/16, that may be fetched from although they are not public */
    @Produces
    @Singleton
    Fetcher fetcher(@ConfigProperty(name = "dateline.fetch.allow") Optional<List<String>> allow) {
        List<Network> allowed =
                allow.orElse(List.of()).stream().map(Network::parse).toList();
        return create(new PublicAddresses(allowed), FetchLimits.USUAL);
    }

    void stop(@Disposes Fetcher fetcher) throws IOException {
        fetcher.close();
    }

    static Fetcher create(PublicAddresses permitted, FetchLimits limits) {
        PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedResolver(permitted))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADERS)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(Timeout.of(limits.silence()))
                        .build())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .build();
        CloseableHttpClient client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limits.silence()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(USER_AGENT)
                // Redirects, compression and other tries are ours: each has its own limits.
                .disableRedirectHandling()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setConnectionReuseStrategy((request, response, context) -> false)
                .build();
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "fetch limits");
            thread.setDaemon(true);
            return thread;
        });
        return new Fetcher(client, limits, scheduler);
    }
}
