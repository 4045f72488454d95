package dateline.page.feed;

import dateline.page.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a feed. Anything may be missing; an entry is never left out for that.
 *
 * @param id what the feed calls it, or else its address: the same entry has the same one each time
 * @param title as plain text
 * @param summary as HTML, not sanitised
 * @param content as HTML, not sanitised; empty where the feed has a summary only
 * @param unread dates that nobody could read, as "pubDate “soon”"
 */
public record FeedEntry(
        Optional<String> id,
        Optional<String> address,
        Optional<String> title,
        List<Evidence<String>> authors,
        Optional<Evidence<FeedTime>> published,
        Optional<Evidence<FeedTime>> updated,
        Optional<String> summary,
        Optional<String> content,
        List<String> unread) {

    public FeedEntry {
        authors = List.copyOf(authors);
        unread = List.copyOf(unread);
    }
}
