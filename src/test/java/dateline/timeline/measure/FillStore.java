package dateline.timeline.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Fills the database of a Dateline that runs: {@code FillStore DATA_DIRECTORY EVENTS}, or a JDBC URL in its place. */
public final class FillStore {

    /** Of {@code postmaster.pid}. */
    private static final int LINE_OF_PORT = 3;

    private FillStore() {}

    public static void main(String... arguments) throws IOException, SQLException {
        int events = Integer.parseInt(arguments[1]);
        long before = System.nanoTime();
        try (Connection connection = connect(arguments[0])) {
            SyntheticStore.fill(connection, events);
        }
        System.out.printf("%,d events in %.1f s%n", events, (System.nanoTime() - before) / 1e9);
    }

    private static Connection connect(String where) throws IOException, SQLException {
        if (where.startsWith("jdbc:")) {
            return DriverManager.getConnection(where);
        }
        Path home = Path.of(where);
        List<String> server = Files.readAllLines(home.resolve("postgresql").resolve("postmaster.pid"));
        String password = Files.readString(home.resolve("password")).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + server.get(LINE_OF_PORT) + "/postgres";
        return DriverManager.getConnection(url, "dateline", password);
    }
}
