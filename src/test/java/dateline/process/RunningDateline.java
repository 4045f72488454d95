package dateline.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Dateline as a person starts it: the built jar, in a process of its own, on a port and a data directory of its own. */
public final class RunningDateline implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final String READY = "Dateline is ready: ";
    private static final int SECONDS_TO_START = 90;

    private final Process process;
    private final String address;
    private final Duration timeToReady;
    private final StringBuffer printed;

    private RunningDateline(Process process, String address, Duration timeToReady, StringBuffer printed) {
        this.printed = printed;
        this.process = process;
        this.address = address;
        this.timeToReady = timeToReady;
    }

    /** Starts it and waits until it says that it is ready. */
    public static RunningDateline start(Map<String, String> environment) throws Exception {
        long before = System.nanoTime();
        Process process = launch(environment, List.of());
        CompletableFuture<String> address = new CompletableFuture<>();
        StringBuffer printed = new StringBuffer();
        Thread reader = new Thread(() -> read(process, address, printed));
        reader.setDaemon(true);
        reader.start();
        return new RunningDateline(
                process,
                address.get(SECONDS_TO_START, TimeUnit.SECONDS),
                Duration.ofNanos(System.nanoTime() - before),
                printed);
    }

    /** Starts it on the embedded database, with its data in that directory. */
    public static RunningDateline over(Path data) throws Exception {
        return start(Map.of("DATELINE_DATA_DIR", data.toString()));
    }

    /** What it prints, and how it ends, where it is not meant to go on running. */
    public record Outcome(int code, String printed) {}

    /** Runs it to its end. */
    public static Outcome run(Map<String, String> environment, String... arguments) throws Exception {
        Process process = launch(environment, List.of(arguments));
        String printed = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), printed);
    }

    private static Process launch(Map<String, String> environment, List<String> arguments) throws IOException {
        Assumptions.assumeTrue(Files.exists(JAR), "no jar: run mvn package first");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("DATELINE_"));
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void read(Process process, CompletableFuture<String> address, StringBuffer printed) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.append(line).append('\n');
                if (line.startsWith(READY)) {
                    address.complete(line.substring(READY.length()).strip());
                }
            }
        } catch (IOException closed) {
            printed.append(closed);
        }
        address.completeExceptionally(new IllegalStateException("it ended before it was ready:\n" + printed));
    }

    /** With a slash at the end. */
    public String address() {
        return address;
    }

    /** All that it has printed so far. */
    public String printed() {
        return printed.toString();
    }

    public Duration timeToReady() {
        return timeToReady;
    }

    /** As by a power cut, for this process; the database's own processes live on. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The main process of the embedded database, by its own word in the data directory. */
    public static Optional<ProcessHandle> database(Path data) throws IOException {
        Path pidFile = data.resolve("postgresql").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return ProcessHandle.of(
                Long.parseLong(Files.readAllLines(pidFile).get(0).strip()));
    }

    /** Stops it as Ctrl-C does, and waits. */
    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
