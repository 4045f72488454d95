package dateline.app;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL server over a data directory of our own: made at the first start, started where none runs, adopted
 * where one does (after a crash of ours, or for a second Dateline on the same data). It listens on the loopback address
 * only, asks for a password that only this user can read, and keeps its promises to the disk (fsync).
 */
final class EmbeddedPostgres {

    private static final String USER = "dateline";
    private static final int START_SECONDS = 60;

    private final Path home;
    private final Cluster cluster;
    private final int port;

    /** Held as long as this one is in use, so that nobody else who stops finds the server idle. */
    private final Connection presence;

    private EmbeddedPostgres(Path home, Cluster cluster, int port, Connection presence) {
        this.home = home;
        this.cluster = cluster;
        this.port = port;
        this.presence = presence;
    }

    /** Where the server's files are, and what its programs need. */
    private record Cluster(Path data, Path log, PostgresBinaries binaries, ServerAccount account, String password) {}

    /**
     * Starts a server over the data directory, or adopts the one that runs.
     *
     * @throws DatabaseTrouble with a sentence that says why not
     */
    static EmbeddedPostgres start(Path home) {
        try {
            Files.createDirectories(home);
            return oneAtATime(home, () -> startOrAdopt(home));
        } catch (IOException trouble) {
            throw new DatabaseTrouble(
                    "The data directory " + home + " cannot be used: " + trouble.getMessage(), trouble);
        }
    }

    private static EmbeddedPostgres startOrAdopt(Path home) throws IOException {
        ServerAccount account = ServerAccount.find();
        if (account.ownsFiles()) {
            PostgresBinaries.letServerIn(home);
        }
        Cluster cluster = new Cluster(
                home.resolve("postgresql"),
                home.resolve("postgresql.log"),
                PostgresBinaries.unpack(home),
                account,
                password(home));
        if (!Files.exists(cluster.data)) {
            initialise(cluster, home);
        }
        requireVersion(cluster.data);
        Optional<EmbeddedPostgres> running = running(home, cluster);
        return running.isPresent() ? running.get() : launch(home, cluster);
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

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String user() {
        return USER;
    }

    String password() {
        return cluster.password;
    }

    /** Stops the server, unless somebody else is connected to it. */
    void stop() {
        try {
            presence.close();
            oneAtATime(home, () -> othersConnected() ? 0 : pgCtl(cluster, "stop", "-m", "fast", "-w"));
        } catch (SQLException | IOException trouble) {
            throw new DatabaseTrouble("The database did not stop: " + trouble.getMessage(), trouble);
        }
    }

    private boolean othersConnected() {
        try (Connection connection = connect(port, cluster.password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            return row.next() && row.getInt(1) > 0;
        } catch (SQLException gone) {
            return true;
        }
    }

    /** In a folder of its own first: a start that is cut off leaves nothing that looks like a database. */
    private static void initialise(Cluster cluster, Path home) throws IOException {
        Path part = Files.createTempDirectory(home, "initialising-");
        Path passwordFile = Files.createTempFile(home, "initialising-", ".password");
        try {
            Files.writeString(passwordFile, cluster.password);
            cluster.account.adopt(part);
            cluster.account.adopt(passwordFile);
            int code = run(
                    cluster.account,
                    List.of(
                            cluster.binaries.program("initdb"),
                            "--pgdata=" + part,
                            "--username=" + USER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C"),
                    cluster.log);
            if (code != 0) {
                throw new DatabaseTrouble("The database could not be made; " + cluster.log + " says why.");
            }
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(part, cluster.data, ATOMIC_MOVE);
    }

    private static void requireVersion(Path data) throws IOException {
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresBinaries.MAJOR)) {
            throw new DatabaseTrouble(
                    "The data in " + data + " is of PostgreSQL " + version + ", and this Dateline brings "
                            + PostgresBinaries.MAJOR + ": start it with the Dateline that made it.");
        }
    }

    /** The server that runs over the data, if one does and takes our password. */
    private static Optional<EmbeddedPostgres> running(Path home, Cluster cluster) throws IOException {
        Path pidFile = cluster.data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        // Line 4 is the port; the file is there before all of its lines are.
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(3).strip());
        try {
            return Optional.of(new EmbeddedPostgres(home, cluster, port, connect(port, cluster.password)));
        } catch (SQLException nobodyThere) {
            return Optional.empty();
        }
    }

    private static EmbeddedPostgres launch(Path home, Cluster cluster) throws IOException {
        int port = freePort();
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
        String seconds = Integer.toString(START_SECONDS);
        // By pg_ctl, which makes the server a session leader: Ctrl-C reaches Dateline, and the server only through it.
        int code = pgCtl(cluster, "start", "-l", cluster.log.toString(), "-o", options, "-w", "-t", seconds);
        try {
            if (code == 0) {
                return new EmbeddedPostgres(home, cluster, port, connect(port, cluster.password));
            }
        } catch (SQLException trouble) {
            throw new DatabaseTrouble("The database does not answer: " + trouble.getMessage(), trouble);
        }
        throw new DatabaseTrouble("The database did not start; " + cluster.log + " says why.");
    }

    private static int pgCtl(Cluster cluster, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(cluster.binaries.program("pg_ctl")));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-D", cluster.data.toString()));
        return run(cluster.account, command, cluster.log);
    }

    private static Connection connect(int port, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5", USER, password);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Random, made once, in a file that only this user can read. */
    private static String password(Path home) throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path part =
                    Files.createTempFile(home, "password-", ""); // for its owner only, by the contract of the method
            Files.writeString(part, HexFormat.of().formatHex(random));
            Files.move(part, file, ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private static int run(ServerAccount account, List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(account.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            return process.waitFor(START_SECONDS + 30L, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
