package dateline.page.feed;

import java.util.List;
import java.util.Optional;

/**
 * What a feed says, whatever its form.
 *
 * @param form the form that it has, for a reader: "RSS 2.0", "Atom", "JSON Feed"
 * @param site the address of the site that it belongs to
 * @param entries in the order of the feed
 * @param left how many entries were left out as there are more than anybody reads
 */
public record Feed(String form, Optional<String> title, Optional<String> site, List<FeedEntry> entries, int left) {

    public Feed {
        entries = List.copyOf(entries);
    }
}
