package dateline.timeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Passes the news of changes on to the pages that are open on this node. */
@ApplicationScoped
class Changes {

    /** More pages than that on one node are refused: each holds a connection. */
    static final int MOST_LISTENERS = 500;

    /** What waits for a page that reads slowly; one that falls further behind is cut off, and asks again. */
    private static final int WAITING = 64;

    private final ChangeFeed feed;
    private final Set<MultiEmitter<? super Change>> listeners = ConcurrentHashMap.newKeySet();

    Changes(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            ObjectMapper json) {
        Properties settings = new Properties();
        user.ifPresent(name -> settings.setProperty("user", name));
        password.ifPresent(secret -> settings.setProperty("password", secret));
        settings.setProperty("ApplicationName", "dateline changes");
        settings.setProperty("tcpKeepAlive", "true");
        feed = new ChangeFeed(url, settings, json, change -> listeners.forEach(listener -> listener.emit(change)));
    }

    void start(@Observes StartupEvent event) {
        feed.start();
    }

    void stop(@Observes ShutdownEvent event) {
        feed.close();
        listeners.forEach(MultiEmitter::complete);
    }

    boolean full() {
        return listeners.size() >= MOST_LISTENERS;
    }

    /** The last version that this node heard of; empty before it reached the database. */
    OptionalLong version() {
        return feed.version();
    }

    /**
     * All changes from now on.
     *
     * @param first told before them, once it is certain that none after it is missed
     */
    Multi<Change> following(Supplier<Optional<Change>> first) {
        return Multi.createFrom()
                .emitter(
                        listener -> {
                            listeners.add(listener);
                            listener.onTermination(() -> listeners.remove(listener));
                            first.get().ifPresent(listener::emit);
                        },
                        WAITING);
    }
}
