package dateline.page.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The address that an element of a feed stands for, made whole. */
final class FeedAddresses {

    private final String base;

    /** Whether the feed has any xml:base: only then are the parents of each element asked. */
    private final boolean bases;

    FeedAddresses(Document tree, String base) {
        this.base = base;
        this.bases = tree.selectFirst("[xml:base]") != null;
    }

    /** The original address before the one of a link counter, a link before an identifier that is one too. */
    Optional<String> of(Element element) {
        return Stream.of(
                        words(element, "feedburner:origlink"),
                        words(element, "link"),
                        references(element),
                        FeedXml.children(element, "guid")
                                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                                .map(Element::wholeText)
                                .map(String::strip)
                                .filter(FeedAddresses::whole),
                        Stream.of(element.attr("rdf:about")).filter(FeedAddresses::whole),
                        words(element, "id").filter(FeedAddresses::whole))
                .flatMap(found -> found)
                .map(address -> resolve(element, address))
                .filter(FeedAddresses::whole)
                .findFirst();
    }

    private static Stream<String> words(Element element, String name) {
        return FeedXml.children(element, name)
                .map(child -> child.wholeText().strip())
                .filter(text -> !text.isEmpty());
    }

    /** Atom's links: those that stand for the element itself, as HTML before anything else. */
    private static Stream<String> references(Element element) {
        return List.of("link", "atom:link").stream()
                .flatMap(name -> FeedXml.children(element, name))
                .filter(link -> link.hasAttr("href"))
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equalsIgnoreCase("alternate"))
                .sorted(Comparator.comparing((Element link) ->
                        !link.attr("type").isEmpty() && !link.attr("type").contains("html")))
                .map(link -> link.attr("href").strip())
                .filter(href -> !href.isEmpty());
    }

    private String resolve(Element element, String address) {
        if (!bases) {
            return resolved(base, address);
        }
        String from = base;
        List<Element> around = element.parents().stream().toList();
        for (int i = around.size() - 1; i >= 0; i--) {
            from = within(from, around.get(i));
        }
        return resolved(within(from, element), address);
    }

    private static String within(String from, Element element) {
        return element.hasAttr("xml:base")
                ? resolved(from, element.attr("xml:base").strip())
                : from;
    }

    private static String resolved(String base, String address) {
        String whole = StringUtil.resolve(base, address);
        return whole.isEmpty() && whole(address) ? address : whole;
    }

    private static boolean whole(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }
}
