package dateline.exchange.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an event is told, as a file has it: any part can be missing.
 *
 * @param title of the article
 * @param url of the article: http or https
 * @param quote the article's words
 */
public record Citation(
        Optional<String> title,
        Optional<String> url,
        Optional<String> publisher,
        Optional<LocalDate> publishedOn,
        Optional<String> quote) {

    /** The file names no source: it is one itself. */
    public static final Citation NONE =
            new Citation(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether it names an article or a publisher; a quote alone does not. */
    public boolean namesSource() {
        return title.isPresent() || url.isPresent() || publisher.isPresent();
    }
}
