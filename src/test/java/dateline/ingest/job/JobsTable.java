package dateline.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.job.Job.Kind;
import dateline.ingest.job.Job.State;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty table of jobs for each test, in a database that no running node looks into. */
final class JobsTable implements BeforeEachCallback, AfterEachCallback {

    private final String database = "jobs_" + ProcessHandle.current().pid();
    private @Nullable Jobs jobs;
    private @Nullable Claims claims;

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        execute("drop database if exists " + database + " with (force)", "create database " + database);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(setting("jdbc.url").replaceFirst("[^/]*$", database));
        source.setUser(setting("username"));
        source.setPassword(setting("password"));
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        jobs = new Jobs(source);
        claims = new Claims(source);
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        execute("drop database if exists " + database + " with (force)");
    }

    Jobs jobs() {
        return Objects.requireNonNull(jobs);
    }

    Claims claims() {
        return Objects.requireNonNull(claims);
    }

    State state(long id) {
        return jobs().find(id).orElseThrow().state();
    }

    static NewJob job(String subject) {
        return NewJob.of(Kind.READ, subject, "{}");
    }

    static void await(BooleanSupplier reached) throws InterruptedException {
        Instant limit = Instant.now().plusSeconds(30);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(limit);
            Thread.sleep(20);
        }
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(setting("jdbc.url"), setting("username"), setting("password"));
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }
}
