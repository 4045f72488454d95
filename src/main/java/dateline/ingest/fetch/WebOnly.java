package dateline.ingest.fetch;

import dateline.ingest.job.Trouble;
import java.net.URI;

/** Lets through addresses of the web: http or https, with a host, without a name and password in them. */
final class WebOnly {

    private WebOnly() {}

    /** @throws Trouble where it is another one */
    static Visit check(Visit visit) {
        URI address = visit.address();
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null || address.getUserInfo() != null) {
            throw Trouble.lasting("Only addresses that begin with http:// or https:// are fetched.");
        }
        return visit;
    }
}
