package dateline.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, in the words of schema.org. Blocks that are no JSON are passed over. */
final class LinkedData {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build()
            .reader();

    private static final Pattern ARTICLE =
            Pattern.compile("(?:\\w*Article|\\w*BlogPosting|Report|\\w*Posting|Review|CreativeWork|NewsItem)");

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Element page) {
        LinkedData data = new LinkedData();
        for (Element script : page.getElementsByAttributeValueContaining("type", "ld+json")) {
            try {
                data.collect(JSON.readTree(
                        script.data().replaceAll("^\\s*(?:<!--|//<!\\[CDATA\\[)|(?:-->|//\\]\\]>)\\s*$", "")));
            } catch (JsonProcessingException noJson) {
                continue;
            }
        }
        return data;
    }

    private void collect(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.isObject()) {
            (typed(node) ? articles : others).add(node);
            collect(node.path("@graph"));
            collect(node.path("mainEntity"));
            collect(node.path("mainEntityOfPage"));
        }
    }

    private static boolean typed(JsonNode node) {
        return texts(node.path("@type")).anyMatch(type -> ARTICLE.matcher(type).matches());
    }

    /** The first text of that name, an article's before another's. */
    Optional<Evidence<String>> first(String name) {
        return nodes().flatMap(node -> texts(node.path(name)))
                .findFirst()
                .map(text -> new Evidence<>(text, "JSON-LD " + name));
    }

    /** The names of those under that name, of the first node that has any. */
    List<Evidence<String>> names(String name) {
        return nodes()
                .map(node -> named(node.path(name)).toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(text -> new Evidence<>(text, "JSON-LD " + name))
                .toList();
    }

    private Stream<JsonNode> nodes() {
        return Stream.concat(articles.stream(), others.stream());
    }

    private static Stream<String> named(JsonNode node) {
        if (node.isArray()) {
            return elements(node).flatMap(LinkedData::named);
        }
        return node.isObject() ? texts(node.path("name")) : texts(node);
    }

    private static Stream<String> texts(JsonNode node) {
        return (node.isArray() ? elements(node) : Stream.of(node))
                .filter(JsonNode::isTextual)
                .map(text -> text.asText().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements.stream();
    }
}
