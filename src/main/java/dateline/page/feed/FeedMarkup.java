package dateline.page.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** The text of a feed's element, by the ways in which RSS and Atom put HTML into XML: escaped, inline, in base64. */
final class FeedMarkup {

    /** Something that only HTML has; "a < b & c" has not. */
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]\\w+);");

    private FeedMarkup() {}

    static String html(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        if (element.childrenSize() > 0) {
            boolean wrapped = element.childrenSize() == 1
                    && element.child(0).tag().localName().equals("div")
                    && element.ownText().isBlank();
            return (wrapped ? element.child(0) : element).html().strip();
        }
        String text = decoded(element);
        boolean plain = type.equals("text")
                || type.equals("text/plain") && !MARKUP.matcher(text).find();
        return plain ? Entities.escape(text) : text;
    }

    /** Without markup and on one line. */
    static String text(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        String text = element.childrenSize() > 0 ? element.html() : decoded(element);
        boolean markup = element.childrenSize() > 0
                || type.endsWith("html")
                || (!type.equals("text") && MARKUP.matcher(text).find());
        return (markup ? Jsoup.parse(FeedXml.escapeAmpersands(text)).text() : text)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private static String decoded(Element element) {
        String text = element.wholeText().strip();
        if (!element.attr("mode").equals("base64")) {
            return text;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException plain) {
            return text;
        }
    }
}
