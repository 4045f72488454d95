package dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of an element as a reader sees it, where there is little of it: the rest of a page is not gone through. */
final class ShownText {

    /** A line of this many characters is a paragraph: what comes after it is not beside the headline. */
    private static final int PARAGRAPH = 200;

    /** So many elements around a headline may end before the line that is beside it. */
    private static final int MOST_UP = 5;

    /** Farther above a headline stands the page's own head, with the day that it is today. */
    private static final int MOST_UP_ABOVE = 2;

    private static final int LONGEST_LINE = 60;

    private ShownText() {}

    /** Empty where it is longer than that. */
    static Optional<String> within(Element element, int longest) {
        StringBuilder text = new StringBuilder();
        NodeFilter.FilterResult end = NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof Element inner && (inner.nameIs("script") || inner.nameIs("style"))) {
                        return NodeFilter.FilterResult.SKIP_ENTIRELY;
                    }
                    if (node instanceof TextNode words && !words.isBlank()) {
                        text.append(text.length() == 0 ? "" : " ")
                                .append(words.text().strip());
                    }
                    return text.length() > longest ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
                },
                element);
        return end == NodeFilter.FilterResult.STOP || text.length() == 0
                ? Optional.empty()
                : Optional.of(text.toString());
    }

    /** The lines nearest to a headline, those below it first. @param farthest how many on either side */
    static Stream<String> around(Element headline, int farthest) {
        return Stream.concat(lines(headline, farthest, true).stream(), lines(headline, farthest, false).stream());
    }

    private static List<String> lines(Element from, int farthest, boolean below) {
        List<String> lines = new ArrayList<>();
        Element at = from;
        for (int up = 0; at != null && !at.nameIs("body") && up < (below ? MOST_UP : MOST_UP_ABOVE); up++) {
            Element next = below ? at.nextElementSibling() : at.previousElementSibling();
            while (next != null && lines.size() < farthest) {
                Optional<String> line = within(next, PARAGRAPH);
                if (line.isEmpty() && next.hasText()) {
                    lines.addAll(inside(next, farthest - lines.size(), below));
                    return lines;
                }
                if (line.isPresent()) {
                    lines.addAll(parts(next, line.get()));
                }
                next = below ? next.nextElementSibling() : next.previousElementSibling();
            }
            at = at.parent();
        }
        return lines;
    }

    /** Of an element with more text, the lines at the near end of it, up to its first paragraph. */
    private static List<String> inside(Element element, int most, boolean below) {
        List<String> lines = new ArrayList<>();
        List<Element> children = element.children();
        for (int i = 0; i < children.size() && lines.size() < most; i++) {
            Element child = children.get(below ? i : children.size() - 1 - i);
            Optional<String> line = within(child, PARAGRAPH);
            if (line.isEmpty() && child.hasText()) {
                lines.addAll(inside(child, most - lines.size(), below));
                break;
            }
            if (line.isPresent()) {
                lines.addAll(parts(child, line.get()));
            }
        }
        return lines;
    }

    /** A list of short lines is its lines. */
    private static List<String> parts(Element element, String text) {
        return text.length() <= LONGEST_LINE || element.childrenSize() < 2
                ? List.of(text)
                : element.children().stream()
                        .flatMap(child -> within(child, LONGEST_LINE).stream())
                        .toList();
    }
}
