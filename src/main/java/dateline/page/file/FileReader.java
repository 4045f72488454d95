package dateline.page.file;

import dateline.page.CleanPage;
import dateline.page.PageReader;
import dateline.page.PageReader.NotText;
import dateline.page.TextBytes;
import java.util.Optional;

/** Reads a file that holds one article, by what its bytes are. */
public final class FileReader {

    /** The longest file that is read. */
    public static final int MOST_BYTES = 50_000_000;

    private final PageReader pages = new PageReader();

    /**
     * @param contentType as declared by who sent it
     * @param fileName as it was called where it came from
     * @throws NotText where it holds no text that can be read, or is a feed, which is many articles
     */
    public CleanPage read(byte[] bytes, Optional<String> contentType, Optional<String> fileName) {
        if (bytes.length > MOST_BYTES) {
            throw new NotText("is longer than the " + MOST_BYTES / 1_000_000 + " MB that are read of a file");
        }
        return switch (InputKind.of(bytes, contentType, fileName)) {
            case PDF -> new PdfReader().read(bytes);
            case MAIL -> new MailReader().read(bytes);
            case MARKDOWN -> new MarkdownReader().read(TextBytes.decode(bytes, contentType));
            case HTML -> pages.readHtml(TextBytes.decode(bytes, contentType), Optional.empty());
            case TEXT -> pages.readText(TextBytes.decode(bytes, contentType));
            case FEED, OPML -> throw new NotText("is a feed or a list of feeds, not one article");
            case BINARY -> throw new NotText("is no text, and no file of a kind that can be read");
        };
    }
}
