package dateline.page.feed;

import dateline.page.Evidence;
import dateline.page.PageReader.NotText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** RSS, RDF and Atom. One reader for all, as feeds mix their elements freely. */
final class XmlFeed {

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "atom:feed", "channel");

    private static final List<String> PUBLISHED = List.of(
            "pubdate",
            "published",
            "atom:published",
            "issued",
            "atom:issued",
            "dc:date",
            "dcterms:issued",
            "dc:issued",
            "date",
            "dcterms:date",
            "created",
            "atom:created",
            "dcterms:created",
            "dc:created",
            "dcterms:available");
    private static final List<String> UPDATED =
            List.of("updated", "atom:updated", "modified", "atom:modified", "dcterms:modified", "lastbuilddate");
    private static final List<String> TITLE = List.of("title", "atom:title", "dc:title", "media:title", "itunes:title");
    private static final List<String> SUMMARY = List.of(
            "summary",
            "atom:summary",
            "description",
            "dc:description",
            "dcterms:abstract",
            "itunes:summary",
            "media:description");
    private static final List<String> CONTENT =
            List.of("content:encoded", "encoded", "content", "atom:content", "body", "xhtml:body", "fullitem");

    private final Document tree;
    private final Element root;
    private final FeedAddresses addresses;
    private final FeedDates dates = new FeedDates();

    private XmlFeed(Document tree, Element root, String base) {
        this.tree = tree;
        this.root = root;
        this.addresses = new FeedAddresses(tree, base);
    }

    static Feed read(String xml, String base) {
        Document tree = FeedXml.parse(xml, base);
        Element root = tree.getAllElements().stream()
                .filter(element -> ROOTS.contains(FeedXml.name(element)))
                .findFirst()
                .orElseThrow(() -> new NotText("is neither RSS nor Atom nor JSON Feed"));
        return new XmlFeed(tree, root, base).read();
    }

    private Feed read() {
        Element about = FeedXml.children(root, "channel").findFirst().orElse(root);
        List<Element> found = FeedXml.all(tree, FeedXml.ENTRIES);
        List<Evidence<String>> authors = new FeedPeople(about).named();
        List<FeedEntry> entries = found.stream()
                .limit(FeedReader.MOST_ENTRIES)
                .map(element -> entry(element, authors))
                .toList();
        return new Feed(form(), text(about, TITLE), addresses.of(about), entries, found.size() - entries.size());
    }

    private String form() {
        String version = root.attr("version");
        return switch (FeedXml.name(root)) {
            case "rss" -> ("RSS " + version).strip();
            case "rdf" -> tree.outerHtml().contains("purl.org/rss/1.0/") ? "RSS 1.0" : "RSS 0.90";
            case "channel" -> "RSS";
            default -> version.isEmpty() ? "Atom" : "Atom " + version;
        };
    }

    private FeedEntry entry(Element element, List<Evidence<String>> ofFeed) {
        List<String> unread = new ArrayList<>();
        Optional<Evidence<FeedTime>> published = time(element, PUBLISHED, unread);
        Optional<Evidence<FeedTime>> updated = time(element, UPDATED, unread);
        Optional<String> address = addresses.of(element);
        List<Evidence<String>> authors = new FeedPeople(element).named();
        return new FeedEntry(
                id(element).or(() -> address),
                address,
                text(element, TITLE),
                authors.isEmpty() ? ofFeed : authors,
                published,
                updated,
                html(element, SUMMARY),
                html(element, CONTENT),
                unread);
    }

    private static Optional<String> id(Element element) {
        return Stream.concat(
                        Stream.of("guid", "id", "atom:id", "dc:identifier")
                                .flatMap(name -> FeedXml.children(element, name))
                                .map(Element::wholeText),
                        Stream.of(element.attr("rdf:about")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private Optional<Evidence<FeedTime>> time(Element element, List<String> names, List<String> unread) {
        for (String name : names) {
            for (Element child : FeedXml.children(element, name).toList()) {
                String written = child.wholeText().strip();
                String source = child.tagName() + " “" + written + "”";
                Optional<FeedTime> time = dates.read(written);
                if (time.isPresent()) {
                    return time.map(it -> new Evidence<>(it, source));
                }
                if (!written.isEmpty()) {
                    unread.add(source);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Element element, List<String> names) {
        return first(element, names).map(FeedMarkup::text).filter(text -> !text.isEmpty());
    }

    private static Optional<String> html(Element element, List<String> names) {
        return first(element, names).map(FeedMarkup::html).filter(html -> !html.isEmpty());
    }

    private static Optional<Element> first(Element element, List<String> names) {
        return names.stream()
                .flatMap(name -> FeedXml.children(element, name))
                .filter(child -> !child.wholeText().isBlank() || child.childrenSize() > 0)
                .filter(child -> !child.attr("type").toLowerCase(Locale.ROOT).matches("(?:video|audio|image)/.*"))
                .findFirst();
    }
}
