package dateline.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "video",
            "audio",
            "img",
            "picture",
            "button",
            "input",
            "select",
            "textarea",
            "link",
            "meta",
            "map",
            "dialog");

    private static final Set<String> AROUND = Set.of(
            "nav",
            "footer",
            "aside",
            "form",
            "header",
            "menu",
            "figcaption",
            "figure",
            "label",
            "fieldset",
            "time",
            "address");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "dialog",
            "alertdialog",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "tooltip");

    /** Of the page's running text, the share that furniture of one name has at most. */
    private static final double MOST_PROSE = 0.25;

    /** The same for names that nobody gives to an article, if to what holds it. */
    private static final double MOST_PROSE_PLAIN = 0.5;

    private static final Set<String> PLAIN =
            Set.of("sidebar", "footer", "nav", "navigation", "cookie", "cookies", "gdpr", "consent", "newsletter");

    /** An article has this much running text; comments can have more of it than the article has. */
    private static final int LEAST_ARTICLE = 300;

    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /** The classes of a post name its tags and whether it takes comments. */
    private static final Pattern POST = Pattern.compile("\\bhentry\\b|\\btype-post\\b|\\bpost-\\d");

    private final ReadBlocks page;
    private final FurnitureNames names = new FurnitureNames();
    private final Map<Element, String> called = new IdentityHashMap<>();
    private final Map<String, Integer> proseByName = new HashMap<>();
    private int left;

    private StripFurniture(Element body) {
        this.page = ReadBlocks.of(body);
        this.left = page.prose(body);
    }

    /** Comments go first, as what is left counts for the others. */
    static void from(Element body) {
        StripFurniture strip = new StripFurniture(body);
        NodeTraversor.filter(strip.new Call(), body);
        NodeTraversor.filter(strip.taking(strip::comments), body);
        NodeTraversor.filter(strip.taking(strip::furniture), body);
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

    private NodeFilter taking(Predicate<Element> takes) {
        return (node, depth) -> node instanceof Element element && called.containsKey(element) && takes.test(element)
                ? NodeFilter.FilterResult.REMOVE
                : NodeFilter.FilterResult.CONTINUE;
    }

    private boolean comments(Element element) {
        int prose = page.prose(element);
        boolean taken = FurnitureNames.COMMENTS.equals(called.get(element))
                && left - prose >= LEAST_ARTICLE
                && element.selectFirst("h1, [itemprop=articleBody]") == null;
        left -= taken ? prose : 0;
        return taken;
    }

    private boolean furniture(Element element) {
        String name = called.getOrDefault(element, "");
        boolean quotes = name.equals("social") && element.selectFirst("blockquote") != null;
        return page.prose(element) == 0
                || (!quotes
                        && proseByName.getOrDefault(name, 0)
                                <= (PLAIN.contains(name) ? MOST_PROSE_PLAIN : MOST_PROSE) * left);
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
        return element.nameIs("article")
                        || element.nameIs("main")
                        || POST.matcher(element.className()).find()
                ? Optional.empty()
                : names.in(element.className()).or(() -> names.in(element.id()));
    }
}
