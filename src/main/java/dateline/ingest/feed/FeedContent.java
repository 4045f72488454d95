package dateline.ingest.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says: RSS, Atom or JSON Feed, all the same.
 *
 * @param title as the feed names itself
 * @param entries in the feed's order, which is most often the newest first
 */
public record FeedContent(Optional<String> title, List<Entry> entries) {

    public FeedContent {
        entries = List.copyOf(entries);
    }

    /**
     * One article that a feed points to.
     *
     * @param key what tells it from others of the feed: its id, else its address, else its title and content
     * @param link its page; absolute, http or https
     * @param publishedOn the day, where the publisher is
     * @param html its content or summary, as the feed has it; not sanitised
     */
    public record Entry(
            String key,
            Optional<String> link,
            Optional<String> title,
            Optional<LocalDate> publishedOn,
            Optional<String> html) {}
}
