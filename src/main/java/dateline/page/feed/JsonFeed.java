package dateline.page.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.page.Evidence;
import dateline.page.PageReader.NotText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Entities;

/** JSON Feed 1.0 and 1.1, by https://www.jsonfeed.org/version/1.1/. */
final class JsonFeed {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build()
            .reader();

    private final JsonNode feed;
    private final String base;
    private final FeedDates dates = new FeedDates();

    private JsonFeed(JsonNode feed, String base) {
        this.feed = feed;
        this.base = base;
    }

    static Feed read(String json, String base) {
        try {
            JsonNode feed = JSON.readTree(json);
            if (!feed.path("items").isArray() && !feed.path("version").asText().contains("jsonfeed.org")) {
                throw new NotText("is JSON, but no JSON Feed");
            }
            return new JsonFeed(feed, base).read();
        } catch (JsonProcessingException broken) {
            throw new NotText("is JSON that is broken in line "
                    + Optional.ofNullable(broken.getLocation())
                            .map(it -> it.getLineNr())
                            .orElse(1));
        }
    }

    private Feed read() {
        List<FeedEntry> entries = new ArrayList<>();
        JsonNode items = feed.path("items");
        for (int i = 0; i < Math.min(items.size(), FeedReader.MOST_ENTRIES); i++) {
            entries.add(entry(items.path(i)));
        }
        return new Feed(
                "JSON Feed",
                text(feed, "title"),
                text(feed, "home_page_url").flatMap(this::address),
                entries,
                items.size() - entries.size());
    }

    private FeedEntry entry(JsonNode item) {
        Optional<String> address =
                text(item, "url").or(() -> text(item, "external_url")).flatMap(this::address);
        List<String> unread = new ArrayList<>();
        List<Evidence<String>> authors = authors(item);
        return new FeedEntry(
                text(item, "id").or(() -> address),
                address,
                text(item, "title"),
                authors.isEmpty() ? authors(feed) : authors,
                time(item, "date_published", unread),
                time(item, "date_modified", unread),
                text(item, "summary").map(Entities::escape),
                text(item, "content_html").or(() -> text(item, "content_text").map(JsonFeed::paragraphs)),
                unread);
    }

    private Optional<String> address(String written) {
        return Optional.of(StringUtil.resolve(base, written)).filter(it -> it.matches("(?i)https?://.*"));
    }

    private Optional<Evidence<FeedTime>> time(JsonNode item, String name, List<String> unread) {
        Optional<String> written = text(item, name);
        Optional<Evidence<FeedTime>> time =
                written.flatMap(dates::read).map(it -> new Evidence<>(it, name + " “" + written.orElse("") + "”"));
        if (time.isEmpty()) {
            written.ifPresent(it -> unread.add(name + " “" + it + "”"));
        }
        return time;
    }

    private static List<Evidence<String>> authors(JsonNode node) {
        List<JsonNode> people = new ArrayList<>();
        node.path("authors").forEach(people::add);
        return Stream.concat(people.stream(), Stream.of(node.path("author")))
                .flatMap(person -> text(person, "name").stream())
                .distinct()
                .map(name -> new Evidence<>(name, "authors"))
                .toList();
    }

    private static String paragraphs(String text) {
        return "<p>" + Entities.escape(text).replaceAll("\\R\\s*\\R", "</p><p>").replaceAll("\\R", "<br>") + "</p>";
    }

    /** Identifiers and times may be numbers. */
    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name))
                .filter(JsonNode::isValueNode)
                .map(value -> value.isNull() ? "" : value.asText().strip())
                .filter(value -> !value.isEmpty());
    }
}
