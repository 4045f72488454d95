package dateline.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the database of every commit that changed something, whichever node made it, on a connection of its own
 * beside the pool. Where that breaks it is made again, and what was missed meanwhile is told as one change of anything.
 */
final class ChangeFeed implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);

    /** How long it listens before it asks whether the connection is still alive. */
    private static final int LISTEN_MILLIS = 20_000;

    private static final int PAUSE_MILLIS = 1_000;

    private final String url;
    private final Properties settings;
    private final ObjectMapper json;
    private final Consumer<Change> audience;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<Optional<Connection>> open = new AtomicReference<>(Optional.empty());
    private volatile OptionalLong version = OptionalLong.empty();

    /** @param audience told of each change, in order, by one thread; it neither waits nor throws */
    ChangeFeed(String url, Properties settings, ObjectMapper json, Consumer<Change> audience) {
        this.url = url;
        this.settings = settings;
        this.json = json;
        this.audience = audience;
    }

    void start() {
        Thread thread = new Thread(this::run, "changes");
        thread.setDaemon(true);
        thread.start();
    }

    /** The last version that was told; empty before the database was reached. */
    OptionalLong version() {
        return version;
    }

    private void run() {
        while (closed.getCount() > 0) {
            try (Connection connection = DriverManager.getConnection(url, settings)) {
                open.set(Optional.of(connection));
                listen(connection);
            } catch (SQLException lost) {
                // The pool complains of a database that is away in its own words.
                LOG.debugf("changes are not heard of for the moment: %s", lost.getMessage());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen dateline_changed");
            while (closed.getCount() > 0) {
                catchUp(statement);
                PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
                while (heard != null && heard.length > 0) {
                    for (PGNotification each : heard) {
                        read(each.getParameter()).ifPresent(this::tell);
                    }
                    heard = connection.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
                }
            }
        }
    }

    /** Whatever was committed before the listening began; on a connection that died, it fails. */
    private void catchUp(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select version from store_version")) {
            row.next();
            long present = row.getLong(1);
            if (version.isEmpty() || present != version.getAsLong()) {
                tell(Change.ofAnything(present));
            }
        }
    }

    private void tell(Change change) {
        version = OptionalLong.of(change.version());
        audience.accept(change);
    }

    private Optional<Change> read(String news) {
        try {
            return Optional.of(json.readValue(news, Change.class));
        } catch (JsonProcessingException notOurs) {
            // Anybody on the same database can write to the channel; what is ours is found by its version.
            LOG.warnf("a change that cannot be read was told: %s", notOurs.getOriginalMessage());
            return Optional.empty();
        }
    }

    private void pause() {
        try {
            closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        open.get().ifPresent(connection -> {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException alreadyGone) {
                LOG.debug(alreadyGone.getMessage());
            }
        });
    }
}
