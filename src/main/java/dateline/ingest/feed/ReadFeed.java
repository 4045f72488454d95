package dateline.ingest.feed;

import dateline.ingest.feed.FeedContent.Entry;
import dateline.ingest.fetch.Fetched;
import dateline.ingest.job.Trouble;
import dateline.page.Evidence;
import dateline.page.PageReader.NotText;
import dateline.page.feed.FeedEntry;
import dateline.page.feed.FeedReader;
import dateline.page.feed.FeedTime;
import java.net.URI;
import java.util.Optional;

/** Reads a feed that was fetched down to what makes jobs of its entries. */
final class ReadFeed {

    private static final int LONGEST_ADDRESS = 2000;

    private ReadFeed() {}

    /** @throws Trouble where it is no feed */
    static FeedContent of(Fetched.Body body) {
        Optional<String> contentType = Optional.of(body.mediaType()
                + body.charset().map(name -> "; charset=" + name).orElse(""));
        return of(body.bytes(), contentType, body.address());
    }

    /** @param base where it was fetched from, for addresses without a host */
    static FeedContent of(byte[] bytes, Optional<String> contentType, URI base) {
        try {
            dateline.page.feed.Feed feed = new FeedReader().read(bytes, contentType, base.toString());
            return new FeedContent(
                    feed.title(), feed.entries().stream().map(ReadFeed::entry).toList());
        } catch (NotText noFeed) {
            throw Trouble.lasting("This cannot be read as a feed: it " + noFeed.getMessage() + ".");
        }
    }

    private static Entry entry(FeedEntry entry) {
        Optional<String> link = entry.address().filter(ReadFeed::isOfTheWeb);
        Optional<String> html = entry.content().or(entry::summary);
        return new Entry(
                entry.id().or(() -> link).orElse(entry.title().orElse("") + html.orElse("")),
                link,
                entry.title(),
                entry.published().or(entry::updated).map(Evidence::value).flatMap(FeedTime::day),
                html);
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = URI.create(address);
            boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return isWeb && uri.getHost() != null && address.length() <= LONGEST_ADDRESS;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
