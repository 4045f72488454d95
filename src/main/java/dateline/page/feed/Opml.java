package dateline.page.feed;

import dateline.page.PageReader.NotText;
import dateline.page.TextBytes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A list of feeds as feed readers exchange it, by OPML 2.0 (http://opml.org/spec2.opml). What is written is read back
 * the same.
 */
public record Opml(String title, List<Outline> outlines) {

    /** The longest list that is read. */
    private static final int MOST_BYTES = 10_000_000;

    /** Headings within headings, beyond which lists are not read. */
    private static final int DEEPEST = 20;

    public Opml {
        outlines = List.copyOf(outlines);
    }

    /** @throws NotText where it is no list of feeds, or too long */
    public static Opml read(byte[] bytes, Optional<String> contentType) {
        if (bytes.length > MOST_BYTES) {
            throw new NotText("is longer than the " + MOST_BYTES / 1_000_000 + " MB that are read of a list of feeds");
        }
        Document tree = FeedXml.parse(TextBytes.decode(bytes, contentType), "");
        Element root = tree.selectFirst("opml");
        if (root == null) {
            throw new NotText("is no list of feeds: it is not OPML");
        }
        Element title = root.selectFirst("head > title");
        Element body = root.selectFirst("body");
        return new Opml(title == null ? "" : title.wholeText().strip(), outlines(body == null ? root : body, 1));
    }

    /** All feeds of the list, in order, whatever they stand under. */
    public List<Outline> feeds() {
        return outlines.stream().flatMap(Opml::feeds).toList();
    }

    private static Stream<Outline> feeds(Outline outline) {
        return Stream.concat(
                outline.feed().isPresent() ? Stream.of(outline) : Stream.empty(),
                outline.inner().stream().flatMap(Opml::feeds));
    }

    /** As XML, to be written in UTF-8. */
    public String write() {
        Document tree = Jsoup.parse("", "", Parser.xmlParser());
        tree.outputSettings().prettyPrint(false);
        Element root = tree.appendElement("opml").attr("version", "2.0");
        root.appendElement("head").appendElement("title").text(title);
        Element body = root.appendElement("body");
        outlines.forEach(outline -> append(body, outline));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + tree.outerHtml() + "\n";
    }

    private static void append(Element to, Outline outline) {
        Element element = to.appendElement("outline").attr("text", outline.title());
        outline.feed().ifPresent(address -> element.attr("title", outline.title())
                .attr("type", "rss")
                .attr("xmlUrl", address));
        outline.site().ifPresent(address -> element.attr("htmlUrl", address));
        outline.inner().forEach(inner -> append(element, inner));
    }

    private static List<Outline> outlines(Element around, int depth) {
        return depth > DEEPEST
                ? List.of()
                : around.children().stream()
                        .filter(child -> child.tagName().equalsIgnoreCase("outline"))
                        .map(child -> outline(child, depth))
                        .toList();
    }

    private static Outline outline(Element element, int depth) {
        Optional<String> feed = attribute(element, "xmlUrl");
        Optional<String> site = attribute(element, "htmlUrl");
        String title = attribute(element, "text")
                .or(() -> attribute(element, "title"))
                .or(() -> feed)
                .orElse("");
        return new Outline(title, feed, site, outlines(element, depth + 1));
    }

    /** Programs write xmlUrl, xmlurl and XMLURL. */
    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attributes().getIgnoreCase(name).strip()).filter(value -> !value.isEmpty());
    }
}
