package dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file by which a PostgreSQL server says that it runs over a data directory. A server that was killed leaves it
 * behind, and its process number may be somebody else's by then.
 *
 * @param process the server's process number
 * @param port where it listens; 0 as long as it has not said so
 */
record PostmasterFile(long process, int port) {

    private static final String NAME = "postmaster.pid";

    /** The line of the port, from zero. */
    private static final int PORT_LINE = 3;

    static Optional<PostmasterFile> in(Path data) throws IOException {
        Path file = data.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        long process = Long.parseLong(lines.get(0).strip());
        int port =
                lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
        return Optional.of(new PostmasterFile(process, port));
    }

    /** Removes a file whose server is gone: PostgreSQL takes any process of that number for its own and gives up. */
    static void removeStale(Path data) throws IOException {
        Optional<PostmasterFile> left = in(data);
        if (left.isPresent() && !left.get().serverLives()) {
            Files.deleteIfExists(data.resolve(NAME));
        }
    }

    /** False too where the process is another program, or has ended and only waits to be noticed by its parent. */
    boolean serverLives() {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().command())
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }
}
