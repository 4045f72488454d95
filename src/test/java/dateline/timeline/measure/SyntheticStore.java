package dateline.timeline.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills a migrated database with synthetic events, and the articles that tell them. */
public final class SyntheticStore {

    private static final String SCRIPT = "/dateline/timeline/fill.sql";

    private SyntheticStore() {}

    /** In one transaction; then with what the planner wants to know. */
    public static void fill(Connection connection, int events) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(script(events));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    /** Statements that add so many events. */
    public static String script(int events) {
        try (InputStream script = SyntheticStore.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":events", Integer.toString(events));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
