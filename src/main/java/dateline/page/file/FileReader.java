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
            case BINARY ->
                throw new NotText(
                        isArchive(bytes)
                                ? "is an archive, or a file of an office program: unpack it or save it as PDF, and bring in what"
                                        + " comes of it"
                                : "is no text, and no file of a kind that can be read");
        };
    }

    /** ZIP, as which DOCX and ODT come, too. Nothing of it is unpacked: what it may grow to is nobody's to say. */
    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
