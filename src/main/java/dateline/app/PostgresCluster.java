package dateline.app;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The files of one PostgreSQL server, and the programs that work on them.
 *
 * @param data what the server calls its data directory
 * @param log what the server and its programs have to say
 * @param password of {@link #USER}
 */
record PostgresCluster(Path data, Path log, PostgresBinaries binaries, ServerAccount account, String password) {

    static final String USER = "dateline";

    /** How long a program may take, the longest of which is a start with a recovery. */
    private static final int SECONDS = 90;

    /**
     * Opens the files in a directory, or makes them there.
     *
     * @throws DatabaseTrouble where they are of another PostgreSQL, or cannot be made
     */
    static PostgresCluster open(Path home) throws IOException {
        Path data = home.resolve("postgresql");
        if (Files.exists(data)) {
            requireVersion(data);
        }
        ServerAccount account = ServerAccount.find();
        if (account.ownsFiles()) {
            PostgresBinaries.letServerIn(home);
        }
        PostgresBinaries binaries = PostgresBinaries.unpack(home);
        PostgresCluster cluster =
                new PostgresCluster(data, home.resolve("postgresql.log"), binaries, account, password(home));
        if (!Files.exists(data)) {
            cluster.initialise(home);
        }
        return cluster;
    }

    /** @return the exit code of {@code pg_ctl} */
    int pgCtl(String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        words.addAll(List.of("-D", data.toString()));
        return run("pg_ctl", words);
    }

    /** Connects to the server that listens on that port, which is this one's if it takes the password. */
    Connection connect(int port) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(port) + "?connectTimeout=5", USER, password);
    }

    String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private static void requireVersion(Path data) throws IOException {
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresBinaries.MAJOR)) {
            throw new DatabaseTrouble("The data in " + data + " is of PostgreSQL " + version
                    + ", and this Dateline brings " + PostgresBinaries.MAJOR
                    + ": start it with the Dateline that made it.");
        }
    }

    /** In a folder of its own first: a start that is cut off leaves nothing that looks like a database. */
    private void initialise(Path home) throws IOException {
        Path part = Files.createTempDirectory(home, "initialising-");
        Path passwordFile = Files.createTempFile(home, "initialising-", ".password");
        try {
            Files.writeString(passwordFile, password);
            account.adopt(part);
            account.adopt(passwordFile);
            List<String> words = List.of(
                    "--pgdata=" + part,
                    "--username=" + USER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C");
            if (run("initdb", words) != 0) {
                throw new DatabaseTrouble("The database could not be made; " + log + " says why.");
            }
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(part, data, ATOMIC_MOVE);
    }

    /** Random, made once, in a file that only this user can read. */
    private static String password(Path home) throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            // A temporary file is for its owner only, by the contract of the method.
            Path part = Files.createTempFile(home, "password-", "");
            Files.writeString(part, HexFormat.of().formatHex(random));
            Files.move(part, file, ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private int run(String program, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(binaries.program(program)));
        command.addAll(words);
        Process process = new ProcessBuilder(account.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        account.adopt(log);
        try {
            return process.waitFor(SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
