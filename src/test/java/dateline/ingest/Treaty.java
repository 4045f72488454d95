package dateline.ingest;

import dateline.ingest.fetch.OddServer;
import java.util.UUID;

/** A page of news for tests to serve, as pages are: with a day, and with what is not the article around it. */
public final class Treaty {

    private Treaty() {}

    /** @return what is on the page of that path alone */
    public static String serve(OddServer server, String path, String more) {
        String id = UUID.nameUUIDFromBytes(Arrivals.bytes(path)).toString();
        server.page(path, page("A treaty " + path, "<p>The reference is " + id + ".</p>" + more));
        return id;
    }

    public static String page(String title, String more) {
        return """
                <!doctype html><html><head><title>%s</title>
                <meta property="article:published_time" content="2019-01-23T10:00:00+01:00"></head>
                <body><nav>Home News</nav><div class="cookie">Cookie settings</div><article><h1>%s</h1>
                <p>Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017, where they talked about the budget of the union.</p>
                <p>The two signed a treaty in Aachen on 22 January 2019, which renews an older one of 1963 between the countries.</p>
                %s</article></body></html>""".formatted(title, title, more);
    }
}
