package dateline.page.feed;

import java.util.Optional;

/**
 * A feed that a page announces.
 *
 * @param address whole, by http or https
 * @param type the media type that the page gives it; may be empty
 */
public record FeedLink(String address, Optional<String> title, String type) {}
