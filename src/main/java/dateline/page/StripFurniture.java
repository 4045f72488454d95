package dateline.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Takes from a page what stands around an article: navigation, forms, comments, shares, related links, captions.
 *
 * <p>Takes elements by what they are ({@code nav}), by their role, and by the words of their classes and id. Refuses a
 * word that names much of the page's running text: a page may wrap its article in a form, or call each of its
 * paragraphs a widget.
 */
final class StripFurniture {

    private static final Set<String> NEVER_TEXT = Set.of(
            "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "video",
            "audio", "img", "picture", "button", "input", "select", "textarea", "link", "meta", "map", "dialog");

    private static final Set<String> AROUND = Set.of(
            "nav", "footer", "aside", "form", "header", "menu", "figcaption", "figure", "label", "fieldset", "time",
            "address");

    private static final Set<String> ROLES = Set.of(
            "navigation", "complementary", "banner", "contentinfo", "dialog", "alertdialog", "search", "menu",
            "menubar", "toolbar", "tooltip");

    /** Of the page's running text, the share that furniture of one name has at most. */
    private static final double MOST_PROSE = 0.25;

    /** An article has this much running text; comments can have more of it than the article has. */
    private static final int LEAST_ARTICLE = 300;

    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private final Element body;
    private final ReadBlocks page;
    private final FurnitureNames names = new FurnitureNames();
    private final Map<Element, String> called = new IdentityHashMap<>();
    private final Map<String, Integer> proseByName = new HashMap<>();

    private StripFurniture(Element body) {
        this.body = body;
        this.page = ReadBlocks.of(body);
    }

    static void from(Element body) {
        StripFurniture strip = new StripFurniture(body);
        NodeTraversor.filter(strip.new Call(), body);
        NodeTraversor.filter(strip.new Take(), body);
    }

    /** Takes what is never text; notes what is called furniture, and how much running text each name has. */
    private final class Call implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Comment) {
                return FilterResult.REMOVE;
            }
            if (!(node instanceof Element element) || depth == 0) {
                return FilterResult.CONTINUE;
            }
            if (NEVER_TEXT.contains(element.normalName())) {
                return FilterResult.REMOVE;
            }
            name(element).ifPresent(name -> {
                called.put(element, name);
                proseByName.merge(name, page.prose(element), Integer::sum);
            });
            return FilterResult.CONTINUE;
        }
    }

    private final class Take implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            return node instanceof Element element && called.containsKey(element) && around(element)
                    ? FilterResult.REMOVE
                    : FilterResult.CONTINUE;
        }
    }

    private boolean around(Element element) {
        String name = called.get(element);
        int all = page.prose(body);
        if (name.equals(FurnitureNames.COMMENTS)) {
            int rest = all - page.prose(element);
            return page.prose(element) == 0
                    || (rest >= LEAST_ARTICLE && element.selectFirst("h1, article, [itemprop=articleBody]") == null);
        }
        if (name.equals("social") && element.selectFirst("blockquote") != null) {
            return false;
        }
        return proseByName.getOrDefault(name, 0) <= MOST_PROSE * all || page.prose(element) == 0;
    }

    private Optional<String> name(Element element) {
        if (AROUND.contains(element.normalName())) {
            return Optional.of(element.normalName());
        }
        if (ROLES.contains(element.attr("role"))) {
            return Optional.of(element.attr("role"));
        }
        if (element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find()) {
            return Optional.of("hidden");
        }
        return names.in(element.className()).or(() -> names.in(element.id()));
    }
}
