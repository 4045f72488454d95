package dateline.app;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A real PostgreSQL server over a data directory of our own: made at the first start, started where none runs, adopted
 * where one does (after a crash of ours, or for a second Dateline on the same data). It listens on the loopback address
 * only, asks for a password that only this user can read, and keeps its promises to the disk (fsync).
 */
final class EmbeddedPostgres {

    private static final int START_SECONDS = 60;

    /** How often a start is tried: after a server was killed, what it leaves in memory is there for a moment. */
    private static final int STARTS = 5;

    private static final int PAUSE_MILLIS = 300;

    private static final int ASKED_AT_MOST = 4;

    private final Path home;
    private final PostgresCluster cluster;
    private final Answering server;

    private EmbeddedPostgres(Path home, PostgresCluster cluster, Answering server) {
        this.home = home;
        this.cluster = cluster;
        this.server = server;
    }

    /**
     * A server that answers.
     *
     * @param presence held as long as the server is in use here, so that nobody else who stops finds it idle
     */
    private record Answering(int port, Connection presence) {}

    /**
     * Starts a server over the data directory, or adopts the one that runs.
     *
     * @throws DatabaseTrouble with a sentence that says why not
     */
    static EmbeddedPostgres start(Path home) {
        try {
            Files.createDirectories(home);
            return oneAtATime(home, () -> {
                PostgresCluster cluster = PostgresCluster.open(home);
                return new EmbeddedPostgres(home, cluster, startOrAdopt(cluster));
            });
        } catch (IOException trouble) {
            throw new DatabaseTrouble(
                    "The data directory " + home + " cannot be used: " + trouble.getMessage(), trouble);
        }
    }

    String jdbcUrl() {
        return cluster.jdbcUrl(server.port);
    }

    String user() {
        return PostgresCluster.USER;
    }

    String password() {
        return cluster.password();
    }

    /** Stops the server, unless somebody else is connected to it. */
    void stop() {
        try {
            oneAtATime(home, () -> othersConnected() ? 0 : cluster.pgCtl("stop", "-m", "fast", "-w"));
        } catch (IOException trouble) {
            throw new DatabaseTrouble("The database did not stop: " + trouble.getMessage(), trouble);
        }
    }

    /** Work on files of the data directory. */
    private interface Work<T> {
        T get() throws IOException;
    }

    /** Keeps other processes that start or stop over the same data waiting. */
    private static <T> T oneAtATime(Path home, Work<T> work) throws IOException {
        try (FileChannel file = FileChannel.open(home.resolve("lock"), CREATE, WRITE)) {
            file.lock();
            return work.get();
        }
    }

    /** Asks more than once: a connection that was closed just now is there for a moment. */
    private boolean othersConnected() {
        try (Connection own = server.presence;
                Statement statement = own.createStatement()) {
            for (int asked = 0; asked < ASKED_AT_MOST; asked++) {
                if (others(statement) == 0) {
                    return false;
                }
                pause();
            }
            return true;
        } catch (SQLException gone) {
            return true;
        }
    }

    private static int others(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from pg_stat_activity"
                + " where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Adopts the server that runs, once it is up if it is coming up, or starts one where none does. */
    private static Answering startOrAdopt(PostgresCluster cluster) throws IOException {
        int starts = 0;
        long end = System.nanoTime() + START_SECONDS * 1_000_000_000L;
        while (starts < STARTS && System.nanoTime() < end) {
            Optional<PostmasterFile> present = PostmasterFile.in(cluster.data());
            Optional<Answering> answering;
            if (present.isPresent() && present.get().serverLives()) {
                answering = tryConnect(cluster, present.get().port());
            } else {
                answering = tryStart(cluster);
                starts++;
            }
            if (answering.isPresent()) {
                return answering.get();
            }
            pause();
        }
        throw new DatabaseTrouble("The database did not start; " + cluster.log() + " says why.");
    }

    private static Optional<Answering> tryConnect(PostgresCluster cluster, int port) {
        try {
            return Optional.of(new Answering(port, cluster.connect(port)));
        } catch (SQLException notYet) {
            return Optional.empty();
        }
    }

    private static Optional<Answering> tryStart(PostgresCluster cluster) throws IOException {
        PostmasterFile.removeStale(cluster.data());
        int port = freePort();
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
        String seconds = Integer.toString(START_SECONDS);
        // By pg_ctl, which makes the server a session leader: Ctrl-C reaches Dateline, and the server only through it.
        int code = cluster.pgCtl("start", "-l", cluster.log().toString(), "-o", options, "-w", "-t", seconds);
        return code == 0 ? tryConnect(cluster, port) : Optional.empty();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DatabaseTrouble("Dateline was interrupted while it waited for the database.", stopped);
        }
    }
}
