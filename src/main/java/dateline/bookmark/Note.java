package dateline.bookmark;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A note, written in CommonMark. HTML in it is shown as it is written, an image is its words, and a link leads to the web
 * or to a mailbox: so that nobody's note can do anything in somebody else's browser.
 */
record Note(String markdown) {

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.put("rel", "noopener noreferrer nofollow");
                    attributes.put("target", "_blank");
                }
            })
            .build();

    /** Safe to put into a page. */
    String html() {
        Node document = PARSER.parse(markdown);
        document.accept(new ImagesAsWords());
        return RENDERER.render(document);
    }

    /** An image would be fetched from wherever its address says, and so tell there who reads the note. */
    private static final class ImagesAsWords extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            visitChildren(image);
            for (Node word = image.getFirstChild(); word != null; word = image.getFirstChild()) {
                image.insertBefore(word);
            }
            image.unlink();
        }
    }
}
