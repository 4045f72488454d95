package dateline.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.ingest.feed.FeedContent.Entry;
import dateline.ingest.job.Trouble;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads RSS (0.9 to 2.0, RDF), Atom and JSON Feed, as they are found and not as they should be: what is broken in one
 * entry is missing from that entry only. The XML parser resolves no entities and loads nothing.
 */
final class ReadFeed {

    private static final JsonMapper JSON = new JsonMapper();

    /** The most entries that are read of one feed. */
    private static final int MOST_ENTRIES = 1000;

    private final URI base;

    private ReadFeed(URI base) {
        this.base = base;
    }

    /**
     * @param base where it was fetched from, for addresses without a host
     * @throws Trouble where it is no feed
     */
    static FeedContent of(String source, URI base) {
        String text = source.strip();
        return text.startsWith("{") ? new ReadFeed(base).json(text) : new ReadFeed(base).xml(text);
    }

    private FeedContent xml(String text) {
        Document document = Jsoup.parse(text, base.toString(), Parser.xmlParser());
        Element root = document.children().stream()
                .filter(each -> each.tagName().matches("(?i)rss|feed|(\\w+:)?(rdf|feed)"))
                .findFirst()
                .orElseThrow(() -> Trouble.lasting("This is not a feed: neither RSS, Atom nor JSON Feed."));
        Stream<Element> entries = root.getAllElements().stream()
                .filter(each -> local(each).equals("item") || local(each).equals("entry"));
        Element head = root.children().stream()
                .filter(each -> local(each).equals("channel"))
                .findFirst()
                .orElse(root);
        return new FeedContent(
                text(head, "title"),
                entries.limit(MOST_ENTRIES).map(this::entry).toList());
    }

    private Entry entry(Element item) {
        Optional<String> link = link(item);
        Optional<String> title = text(item, "title").map(found -> Parser.unescapeEntities(found, false));
        Optional<String> html = text(item, "encoded")
                .or(() -> text(item, "content"))
                .or(() -> text(item, "description"))
                .or(() -> text(item, "summary"));
        Optional<LocalDate> day = Stream.of("pubdate", "published", "date", "issued", "updated", "modified", "created")
                .flatMap(name -> text(item, name).flatMap(FeedDay::of).stream())
                .findFirst();
        Optional<String> key = text(item, "guid")
                .or(() -> text(item, "id"))
                .or(() -> Optional.of(item.attr("rdf:about")).filter(about -> !about.isBlank()));
        return new Entry(key.or(() -> link).orElse(title.orElse("") + html.orElse("")), link, title, day, html);
    }

    private Optional<String> link(Element item) {
        List<String> candidates = new ArrayList<>();
        for (Element each : item.children()) {
            if (local(each).equals("link")) {
                String relation = each.attr("rel");
                boolean isPage = relation.isEmpty() || relation.equalsIgnoreCase("alternate");
                String address = each.hasAttr("href") ? each.attr("href") : each.wholeText();
                candidates.add(isPage ? 0 : candidates.size(), isPage ? address : "");
            }
        }
        text(item, "guid").ifPresent(candidates::add);
        return candidates.stream().flatMap(each -> absolute(each).stream()).findFirst();
    }

    private FeedContent json(String text) {
        JsonNode feed;
        try {
            feed = JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw Trouble.lasting("This is not a feed: its JSON is broken.");
        }
        if (!feed.path("items").isArray()) {
            throw Trouble.lasting("This is not a feed: its JSON has no items.");
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            Optional<String> link =
                    value(item, "url").or(() -> value(item, "external_url")).flatMap(this::absolute);
            Optional<String> html = value(item, "content_html").or(() -> value(item, "content_text"));
            Optional<String> title = value(item, "title");
            entries.add(new Entry(
                    value(item, "id").or(() -> link).orElse(title.orElse("") + html.orElse("")),
                    link,
                    title,
                    value(item, "date_published").flatMap(FeedDay::of),
                    html));
        }
        return new FeedContent(
                value(feed, "title"), entries.stream().limit(MOST_ENTRIES).toList());
    }

    private static Optional<String> value(JsonNode node, String name) {
        return Optional.of(node.path(name).asText("").strip()).filter(text -> !text.isEmpty());
    }

    /** The first child of that name, whatever its namespace's prefix; its text, or its markup where it holds some. */
    private static Optional<String> text(Element of, String name) {
        return of.children().stream()
                .filter(each -> local(each).equals(name))
                .map(each -> each.childrenSize() > 0 ? each.html() : each.wholeText())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private Optional<String> absolute(String link) {
        try {
            URI address = base.resolve(link.strip().replace(" ", "%20"));
            boolean isWeb =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return isWeb
                            && !link.isBlank()
                            && address.getHost() != null
                            && address.toString().length() <= 2000
                    ? Optional.of(address.toString())
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
