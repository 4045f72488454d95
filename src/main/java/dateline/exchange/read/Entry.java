package dateline.exchange.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event of a file.
 *
 * @param line where the file tells it, from 1
 * @param key by which the file itself tells it from others
 * @param citations at least one; {@link Citation#NONE} where the file names no source
 */
public record Entry(int line, Optional<String> key, Happening happening, List<Citation> citations) {

    public Entry {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("an event without a source");
        }
    }

    /** The same event, with what another row cites for it. */
    Entry and(Entry row) {
        return new Entry(
                line,
                key,
                happening,
                Stream.concat(citations.stream(), row.citations.stream()).toList());
    }
}
