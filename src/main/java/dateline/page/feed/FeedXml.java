package dateline.page.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * XML as feeds have it, made into a tree whatever is wrong with it: text before its beginning, ampersands and entities
 * that nobody declared, elements that are not closed.
 *
 * <p>jsoup reads no document type: nothing outside is fetched and no entity of its own is expanded.
 */
final class FeedXml {

    private static final Pattern DOCTYPE = Pattern.compile("(?is)<!DOCTYPE[^>\\[]*(?:\\[.*?]\\s*)?>");

    /** What stands as it is, or else an ampersand that begins no entity. */
    private static final Pattern AMPERSAND = Pattern.compile(
            "(?s)(<!\\[CDATA\\[.*?(?:]]>|\\z)|<!--.*?(?:-->|\\z))|&(?!(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]\\w{1,31});)");

    private static final Pattern UNWRITTEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    /** Elements that hold text or HTML only: one of {@link #FIELDS} within them shows that they were not closed. */
    private static final Set<String> LEAVES = Set.of(
            "title",
            "link",
            "guid",
            "id",
            "pubdate",
            "dc:date",
            "dc:creator",
            "published",
            "updated",
            "issued",
            "modified",
            "author",
            "category",
            "comments",
            "description",
            "content:encoded",
            "language",
            "docs",
            "generator",
            "copyright");

    private static final Set<String> FIELDS = Set.of(
            "item",
            "entry",
            "link",
            "guid",
            "pubdate",
            "description",
            "content:encoded",
            "dc:date",
            "dc:creator",
            "published",
            "updated",
            "issued",
            "comments",
            "category");

    private static final Set<String> HTML = Set.of("content", "content:encoded", "summary", "description", "body");

    static final Set<String> ENTRIES = Set.of("item", "entry", "atom:entry");

    private static final int DEEPEST_MARKUP = 20;

    private FeedXml() {}

    static Document parse(String raw, String base) {
        String text = DOCTYPE.matcher(UNWRITTEN.matcher(raw).replaceAll("")).replaceFirst("");
        Document tree = Jsoup.parse(escapeAmpersands(text), base, Parser.xmlParser());
        closeLeaves(tree);
        return tree;
    }

    /** Keeps "&copy=2" in an address from becoming a sign: an entity ends with a semicolon. */
    static String escapeAmpersands(String markup) {
        return AMPERSAND
                .matcher(markup)
                .replaceAll(it -> it.group(1) == null ? "&amp;" : Matcher.quoteReplacement(it.group(1)));
    }

    /** Moves what a leaf cannot hold, and all that follows it there, behind the leaf. */
    private static void closeLeaves(Document tree) {
        for (Element field : tree.getAllElements()) {
            Optional<Element> leaf = FIELDS.contains(name(field)) ? leafAround(field) : Optional.empty();
            while (leaf.isPresent()) {
                Node place = leaf.get();
                List<Node> inside = Optional.ofNullable(field.parentNode())
                        .map(Node::childNodes)
                        .orElse(List.of());
                for (Node node : List.copyOf(inside.subList(field.siblingIndex(), inside.size()))) {
                    place.after(node);
                    place = node;
                }
                leaf = leafAround(field);
            }
        }
    }

    /** Through the HTML that a description may have; an entry ends it. */
    private static Optional<Element> leafAround(Element field) {
        return Stream.iterate(Optional.ofNullable(field.parent()), Optional::isPresent, it -> it.map(Element::parent))
                .flatMap(Optional::stream)
                .limit(DEEPEST_MARKUP)
                .takeWhile(around -> !ENTRIES.contains(name(around)))
                .filter(around -> LEAVES.contains(name(around)))
                .findFirst();
    }

    /** The local name in lower case, with a prefix where the element is of another vocabulary than its feed's. */
    static String name(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        String space = Optional.ofNullable(element.tag().namespace())
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        return vocabulary(space, prefix) + local;
    }

    private static String vocabulary(String space, String prefix) {
        if (space.contains("purl.org/dc/terms")) {
            return "dcterms:";
        }
        if (space.contains("purl.org/dc/")) {
            return "dc:";
        }
        if (space.contains("modules/content")) {
            return "content:";
        }
        if (space.contains("search.yahoo.com/mrss")) {
            return "media:";
        }
        if (space.contains("itunes")) {
            return "itunes:";
        }
        if (prefix.isEmpty() || space.contains("/rss") || space.contains("rdf-syntax")) {
            return "";
        }
        if (space.contains("/atom") || prefix.startsWith("atom")) {
            return "atom:";
        }
        return prefix + ":";
    }

    /** All elements of these names that are no part of somebody's HTML, in order. */
    static List<Element> all(Element tree, Set<String> names) {
        Set<Element> markup = new HashSet<>();
        return tree.getAllElements().stream()
                .filter(element -> {
                    Element parent = element.parent();
                    boolean within = parent != null && (markup.contains(parent) || HTML.contains(name(parent)));
                    if (within) {
                        markup.add(element);
                    }
                    return !within && names.contains(name(element));
                })
                .toList();
    }

    static Stream<Element> children(Element element, String name) {
        return element.children().stream().filter(child -> name(child).equals(name));
    }
}
