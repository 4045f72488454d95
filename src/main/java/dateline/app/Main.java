package dateline.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Starts Dateline: first the embedded database, unless the settings name another one, then the application; and stops
 * them in the opposite order.
 */
@QuarkusMain
public final class Main {

    private static final int TROUBLE = 1;
    private static final int MISUSE = 2;
    private static final int SECONDS_TO_STOP = 30;

    private Main() {}

    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String... arguments) {
        List<String> words = List.of(arguments);
        if (words.contains("--help") || words.contains("-h")) {
            System.out.print(Help.TEXT);
        } else if (words.contains("--version")) {
            System.out.println("Dateline " + Help.version());
        } else if (!words.isEmpty()) {
            System.err.println("Not understood: " + words.get(0) + ". --help lists what is.");
            System.exit(MISUSE);
        } else {
            System.exit(run(System.err));
        }
    }

    private static int run(PrintStream complaints) {
        Optional<EmbeddedPostgres> database;
        try {
            SignInSettings.requireSense();
            Listening.requireSafety();
            SignInSettings.apply();
            database = startDatabase();
        } catch (DatabaseTrouble | Listening.Refused trouble) {
            complaints.println("Dateline does not start. " + trouble.getMessage());
            return TROUBLE;
        }
        CountDownLatch applicationDown = new CountDownLatch(1);
        database.ifPresent(started -> stopLast(started, applicationDown));
        AtomicInteger code = new AtomicInteger();
        try {
            // With a handler of our own: the default one exits at once, and the database would wait for us in vain.
            Quarkus.run(Listening.class, (exitCode, cause) -> {
                code.set(exitCode);
                if (cause != null) {
                    complaints.println("Dateline does not start. " + Listening.explain(cause));
                }
            });
        } finally {
            applicationDown.countDown();
        }
        return code.get();
    }

    private static Optional<EmbeddedPostgres> startDatabase() {
        if (Setting.DATABASE_URL.value().isPresent()) {
            return Optional.empty();
        }
        Path home = Setting.DATA_DIRECTORY
                .value()
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".dateline"))
                .toAbsolutePath();
        EmbeddedPostgres database = EmbeddedPostgres.start(home);
        Setting.DATABASE_URL.set(database.jdbcUrl());
        Setting.DATABASE_USER.set(database.user());
        Setting.DATABASE_PASSWORD.set(database.password());
        return Optional.of(database);
    }

    /** When this process ends, however it is asked to, and only once the application has let go of its connections. */
    private static void stopLast(EmbeddedPostgres database, CountDownLatch applicationDown) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                if (applicationDown.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                                    database.stop();
                                }
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "stop the database"));
    }
}
