package dateline.page.feed;

import dateline.page.PageReader.NotText;
import dateline.page.TextBytes;
import java.util.Optional;

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 and JSON Feed, whole or broken, without losing an entry or a date.
 *
 * <p>The form is told by the content; what a server declares counts for the encoding only, as feeds come as anything
 * from {@code text/html} to {@code application/octet-stream}.
 */
public final class FeedReader {

    /** The longest feed that is read. */
    public static final int MOST_BYTES = 20_000_000;

    /** Of one feed, the most entries that are read. */
    public static final int MOST_ENTRIES = 10_000;

    /**
     * @param contentType as declared by who sent it
     * @param base the address that it came from, by which relative addresses are made whole; may be empty
     * @throws NotText where it is no feed, or too long
     */
    public Feed read(byte[] bytes, Optional<String> contentType, String base) {
        if (bytes.length > MOST_BYTES) {
            throw new NotText("is longer than the " + MOST_BYTES / 1_000_000 + " MB that are read of a feed");
        }
        String text = TextBytes.decode(bytes, contentType).strip();
        if (text.isEmpty()) {
            throw new NotText("is empty");
        }
        return text.startsWith("{") ? JsonFeed.read(text, base) : XmlFeed.read(text, base);
    }
}
