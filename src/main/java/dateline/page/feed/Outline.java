package dateline.page.feed;

import java.util.List;
import java.util.Optional;

/**
 * A line of an OPML list: a feed, or a heading over others.
 *
 * @param feed the feed's address
 * @param site the address of the site that it belongs to
 */
public record Outline(String title, Optional<String> feed, Optional<String> site, List<Outline> inner) {

    public Outline {
        inner = List.copyOf(inner);
    }
}
