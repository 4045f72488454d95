package dateline.page.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Finds the feeds that a page of HTML announces.
 *
 * <p>Takes {@code <link rel="alternate" type="application/rss+xml" href="/feed">} and {@code rel="feed"}. Refuses an
 * alternate in another language or form, and anything that is not reached by http or https.
 */
public final class FeedLinks {

    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/xml",
            "text/xml");

    /** JSON is a feed only where the page calls it one. */
    private static final String JSON = "application/json";

    private FeedLinks() {}

    /**
     * @param base the page's address
     * @return in the order of the page, each address once
     */
    public static List<FeedLink> in(String html, String base) {
        return Jsoup.parse(html, base).getElementsByTag("link").stream()
                .filter(FeedLinks::announces)
                .map(FeedLinks::link)
                .filter(link -> link.address().matches("(?i)https?://.+"))
                .collect(Collectors.toMap(FeedLink::address, link -> link, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static boolean announces(Element link) {
        List<String> rel =
                List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
        String type = type(link);
        return rel.contains("feed")
                || (rel.contains("alternate")
                        && (TYPES.contains(type)
                                || (type.equals(JSON)
                                        && link.attr("title")
                                                .toLowerCase(Locale.ROOT)
                                                .contains("feed"))));
    }

    private static FeedLink link(Element link) {
        return new FeedLink(
                link.absUrl("href"),
                Optional.of(link.attr("title").strip()).filter(title -> !title.isEmpty()),
                type(link));
    }

    private static String type(Element link) {
        return link.attr("type")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(";.*", "")
                .strip();
    }
}
