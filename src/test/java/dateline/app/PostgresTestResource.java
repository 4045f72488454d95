package dateline.app;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

/**
 * The embedded PostgreSQL, as the program itself starts it, for tests: its data lie under the build's folder, where they
 * are kept between runs, and each run gets a new, empty database in it.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    private final String database = "test_" + ProcessHandle.current().pid();
    private Optional<EmbeddedPostgres> running = Optional.empty();

    @Override
    public Map<String, String> start() {
        EmbeddedPostgres server =
                EmbeddedPostgres.start(Path.of("target", "test-data").toAbsolutePath());
        running = Optional.of(server);
        execute(server, "drop database if exists " + database + " with (force)", "create database " + database);
        return Map.of(
                "quarkus.datasource.jdbc.url", server.jdbcUrl().replaceFirst("[^/]*$", database),
                "quarkus.datasource.username", server.user(),
                "quarkus.datasource.password", server.password());
    }

    @Override
    public void stop() {
        running.ifPresent(server -> {
            execute(server, "drop database if exists " + database + " with (force)");
            server.stop();
        });
    }

    private static void execute(EmbeddedPostgres server, String... statements) {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException trouble) {
            throw new IllegalStateException("the tests' database cannot be had", trouble);
        }
    }
}
