package dateline.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request that the API takes, as {@code endpoints.txt} classifies it.
 *
 * @param role anybody, or the least role that may send it
 * @param isOwn whether what its address names is its owner's alone
 * @param body one that would do; empty where it takes none, or it does not matter
 */
record Endpoint(String method, String path, String role, boolean isOwn, Optional<String> body) {

    private static final Path TABLE = Path.of("src", "test", "corpus", "account", "endpoints.txt");
    private static final Pattern LINE =
            Pattern.compile("([A-Z]+) +(/\\S+) +(anybody|reader|analyst|owner)(?: +(own)(?: +(\\{.*))?)?");

    static List<Endpoint> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Endpoint::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Endpoint of(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new AssertionError("no line of the table: " + line);
        }
        return new Endpoint(
                parts.group(1),
                parts.group(2),
                parts.group(3),
                parts.group(4) != null,
                Optional.ofNullable(parts.group(5)));
    }

    boolean isWrite() {
        return !Set.of("GET", "HEAD").contains(method);
    }

    /** As the table and the API's document tell them apart. */
    String name() {
        return method + " " + path;
    }

    @Override
    public String toString() {
        return name();
    }
}
