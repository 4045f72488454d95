package dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what was pasted or fetched down to the article's own text and what the page says about it.
 *
 * <p>A pasted text is read from both ends: the title, byline and lines about the page go from its beginning, the
 * sign-off and the page's boilerplate from its end. What stands between them stays to the letter.
 */
public final class PageReader {

    /** What was given is no text: a picture, a program, a compressed file. The message is for a reader. */
    public static final class NotText extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** @param sentence the reason, which goes on after the name of what was given: "is no text: …" */
        public NotText(String sentence) {
            super(sentence);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /** @throws NotText where it is binary */
    public CleanPage readText(String pasted) {
        List<String> plain =
                PlainText.of(pasted).lines().map(PageReader::stripped).toList();
        List<String> lines = new ArrayList<>(HardWraps.undo(plain));
        Signature signature = Signature.takeFrom(lines);
        Heading heading = Heading.takeFrom(lines);
        Optional<Dateline> dateline = Dateline.in(lines);
        return CleanPage.of(
                paragraphs(lines),
                heading.title(),
                heading.authors().isEmpty() ? signature.authors() : heading.authors(),
                heading.agency().or(signature::agency).or(() -> dateline.flatMap(Dateline::agencyFound)),
                signature.publisher().or(heading::publisher),
                heading.publishedOn().or(() -> dateline.flatMap(Dateline::dayFound)),
                Optional.empty());
    }

    /** Browsers copy an empty line as one with a no-break space. */
    private static String stripped(String line) {
        return line.replace('\u00A0', ' ').isBlank() ? "" : line.strip();
    }

    /** @throws NotText where it is binary */
    public CleanPage readHtml(String html, Optional<String> url) {
        return HtmlPage.parse(PlainText.of(html), url).read();
    }

    /** Paragraphs parted by an empty line; lines of one paragraph stay lines. */
    static String paragraphs(List<String> lines) {
        return String.join("\n", lines).strip().replaceAll("\n{3,}", "\n\n");
    }
}
