package dateline.ingest.job;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Rings when any node has submitted work (PostgreSQL's LISTEN). A ring may be missed while the connection is away:
 * whoever listens looks from time to time unasked.
 */
final class Bell implements Runnable {

    private static final Logger LOG = Logger.getLogger(Bell.class);
    private static final int WAIT_MILLIS = 10_000;
    private static final int SECONDS_BETWEEN_CONNECTIONS = 2;

    private final AgroalDataSource database;
    private final Runnable ring;

    Bell(AgroalDataSource database, Runnable ring) {
        this.database = database;
        this.ring = ring;
    }

    /** Until its thread is interrupted. */
    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                listen();
            } catch (SQLException | RuntimeException away) {
                LOG.debugf("nobody rings: %s", away.getMessage());
                pause();
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = database.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen " + Jobs.CHANNEL);
            }
            ring.run();
            PGConnection bell = connection.unwrap(PGConnection.class);
            while (!Thread.currentThread().isInterrupted()) {
                if (bell.getNotifications(WAIT_MILLIS).length > 0) {
                    ring.run();
                }
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_CONNECTIONS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
