package dateline.ingest.fetch;

import dateline.ingest.job.Trouble;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * What to fetch.
 *
 * @param accept the media types that can be read
 * @param etag of the body that is there already
 * @param lastModified of the body that is there already, as its server told it
 */
public record Visit(URI address, String accept, Optional<String> etag, Optional<String> lastModified) {

    private static final String PAGES =
            "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,message/rfc822;q=0.8,*/*;q=0.5";
    private static final String FEEDS =
            "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5";

    public static Visit page(String address) {
        return new Visit(parse(address), PAGES, Optional.empty(), Optional.empty());
    }

    public static Visit feed(String address, Optional<String> etag, Optional<String> lastModified) {
        return new Visit(parse(address), FEEDS, etag, lastModified);
    }

    Visit at(URI elsewhere) {
        // What is known of a body is of the address that was asked for; a redirect's is the same by HTTP's own rules.
        return new Visit(elsewhere, accept, etag, lastModified);
    }

    private static URI parse(String address) {
        try {
            return new URI(address.strip());
        } catch (URISyntaxException notAnAddress) {
            throw Trouble.lasting("“" + address + "” is not an address.");
        }
    }

    /** The host's name, in lower case; empty where the address has none. */
    public static String hostOf(String address) {
        try {
            String host = new URI(address.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
    }
}
