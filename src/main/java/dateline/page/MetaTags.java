package dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a page declares about itself in {@code meta} elements, by their name, property or itemprop. */
final class MetaTags {

    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Element page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                    for (String name : meta.attr(key).toLowerCase(Locale.ROOT).split("\\s+")) {
                        tags.add(name, content);
                    }
                }
            }
        }
        return tags;
    }

    private void add(String name, String content) {
        if (!name.isEmpty()) {
            contents.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
        }
    }

    /** @param name in lower case */
    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    Optional<Evidence<String>> first(String name) {
        return all(name).stream().findFirst().map(content -> new Evidence<>(content, "meta " + name));
    }
}
