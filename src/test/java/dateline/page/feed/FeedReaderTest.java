package dateline.page.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.page.Evidence;
import dateline.page.PageReader.NotText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static final String TWO = """
            <rss version="2.0"><channel><title>Harbour News</title><link>https://harbour.example/</link>
            <item><title>Ferry stopped</title><link>/ferry</link><pubDate>Wed, 19 Jun 2024 08:00:00 +0200</pubDate>
            <author>ana@harbour.example (Ana Reyes)</author><description>&lt;p&gt;No ferry.&lt;/p&gt;</description></item>
            <item><title>Ferry runs</title><guid>https://harbour.example/runs</guid><pubDate>soon</pubDate></item>
            </channel></rss>
            """;

    @Test
    void readsRss() {
        Feed feed = read(TWO);
        assertThat(feed.form()).isEqualTo("RSS 2.0");
        assertThat(feed.title()).contains("Harbour News");
        assertThat(feed.site()).contains("https://harbour.example/");
        FeedEntry ferry = feed.entries().get(0);
        assertThat(ferry.address()).contains("https://harbour.example/ferry");
        assertThat(ferry.authors()).containsExactly(new Evidence<>("Ana Reyes", "author"));
        assertThat(ferry.published().map(Evidence::source)).contains("pubDate “Wed, 19 Jun 2024 08:00:00 +0200”");
        assertThat(ferry.published().flatMap(it -> it.value().instant()))
                .contains(Instant.parse("2024-06-19T06:00:00Z"));
        assertThat(ferry.summary()).contains("<p>No ferry.</p>");
    }

    @Test
    void keepsAnEntryAndTheWordsOfADateThatNobodyCanRead() {
        FeedEntry runs = read(TWO).entries().get(1);
        assertThat(runs.address()).contains("https://harbour.example/runs");
        assertThat(runs.published()).isEmpty();
        assertThat(runs.unread()).containsExactly("pubDate “soon”");
    }

    @Test
    void readsAtomWithInlineMarkupAndTheFeedsAuthor() {
        Feed feed = read("""
                <?xml version="1.0"?>
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/news/">
                <a:title type="html">Harbour &amp;amp; <![CDATA[<b>sea</b>]]></a:title><a:author><a:name>Ana Reyes</a:name></a:author>
                <a:link rel="self" href="feed"/><a:link href="."/>
                <a:entry><a:id>tag:1</a:id><a:title>A &lt; B</a:title><a:link rel="alternate" href="ferry"/>
                <a:published>2024-06-19T08:00:00Z</a:published><a:updated>2024-06-20T08:00:00Z</a:updated>
                <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>No <em>ferry</em>.</p></div></a:content></a:entry>
                </a:feed>
                """);
        assertThat(feed.title()).contains("Harbour & sea");
        assertThat(feed.site()).contains("https://harbour.example/news/");
        assertThat(feed.entries()).hasSize(1);
        FeedEntry entry = feed.entries().get(0);
        assertThat(entry.id()).contains("tag:1");
        assertThat(entry.title()).contains("A < B");
        assertThat(entry.address()).contains("https://harbour.example/news/ferry");
        assertThat(entry.authors()).extracting(Evidence::value).containsExactly("Ana Reyes");
        assertThat(entry.updated().flatMap(it -> it.value().day())).hasToString("Optional[2024-06-20]");
        assertThat(entry.content().orElse("")).contains("<p>No <em>ferry</em>.</p>");
    }

    @Test
    void readsRdfAndDublinCore() {
        Feed feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://harbour.example/"><title>Harbour</title></channel>
                <item rdf:about="https://harbour.example/ferry"><title>Ferry</title><dc:date>2024-06</dc:date>
                <dc:creator>Ana Reyes</dc:creator><dc:creator>Bo Lind</dc:creator></item></rdf:RDF>
                """);
        assertThat(feed.form()).isEqualTo("RSS 1.0");
        FeedEntry entry = feed.entries().get(0);
        assertThat(entry.published().map(it -> it.value().date().toString())).contains("2024-06");
        assertThat(entry.published().flatMap(it -> it.value().day())).isEmpty();
        assertThat(entry.authors()).hasSize(2);
    }

    @Test
    void readsJsonFeed() {
        Feed feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "home_page_url": "https://harbour.example/",
                 "items": [{"id": 7, "url": "ferry", "content_text": "No <ferry>.", "date_published": "2024-06-19T08:00:00+02:00",
                 "authors": [{"name": "Ana Reyes"}]}]}
                """);
        FeedEntry entry = feed.entries().get(0);
        assertThat(entry.id()).contains("7");
        assertThat(entry.address()).contains("https://harbour.example/ferry");
        assertThat(entry.content()).contains("<p>No &lt;ferry&gt;.</p>");
        assertThat(entry.published().flatMap(it -> it.value().zone())).hasToString("Optional[+02:00]");
    }

    @Test
    void mendsWhatIsBroken() {
        Feed feed = read("""
                \uFEFF  <?xml version="1.0"?><rss><channel><title>A & B &nbsp; &unknown; ?a=1&copy=2</title>
                <item><title>One<link>https://harbour.example/?a=1&b=2</link><pubDate>2024-06-19</pubDate>
                <item><title>Two</title><description>A <br> line <p>not closed<pubDate>2024-06-20</pubDate></item>
                <item><title>Three</title><pubDate>2024-06-21</pubD""");
        assertThat(feed.title()).contains("A & B &unknown; ?a=1&copy=2");
        assertThat(feed.entries())
                .extracting(FeedEntry::title, it -> it.published()
                        .map(at -> at.value().date().toString()))
                .containsExactly(
                        tuple(Optional.of("One"), Optional.of("2024-06-19")),
                        tuple(Optional.of("Two"), Optional.of("2024-06-20")),
                        tuple(Optional.of("Three"), Optional.of("2024-06-21")));
        assertThat(feed.entries().get(0).address()).contains("https://harbour.example/?a=1&b=2");
    }

    @Test
    void readsTheEncodingThatTheBytesHave() {
        String declared = "<?xml version='1.0' encoding='%s'?><rss><channel><title>Zoë “Ž”</title></channel></rss>";
        assertThat(title(declared.formatted("utf-8").getBytes(Charset.forName("windows-1252")), ""))
                .contains("Zoë “Ž”");
        assertThat(title(declared.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8), ""))
                .contains("Zoë “Ž”");
        assertThat(title(declared.formatted("utf-16").getBytes(StandardCharsets.UTF_16), ""))
                .contains("Zoë “Ž”");
        assertThat(title(
                        "<rss><channel><title>Příliš</title></channel></rss>".getBytes(Charset.forName("iso-8859-2")),
                        "text/xml; charset=iso-8859-2"))
                .contains("Příliš");
    }

    @Test
    void fetchesNothingAndExpandsNothing() {
        Feed feed = read("""
                <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <rss><channel><title>&b;&f;</title><item><title>x</title></item></channel></rss>""");
        assertThat(feed.title()).contains("&b;&f;");
        assertThat(feed.entries()).hasSize(1);
    }

    @Test
    void isDoneSoonWithHostileFeeds() {
        String nested = "<rss><channel>" + "<item><title>".repeat(50_000);
        String open = "<rss><channel><item>" + "<![CDATA[".repeat(100_000);
        String declared = "<!DOCTYPE rss [" + "<!ENTITY".repeat(200_000);
        String many = "<rss><channel>" + "<item/>".repeat(FeedReader.MOST_ENTRIES + 5) + "</channel></rss>";
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(read(nested).entries()).isNotEmpty();
            assertThat(read(open).entries()).hasSize(1);
            assertThatThrownBy(() -> read(declared)).isInstanceOf(NotText.class);
            assertThat(read(many).entries()).hasSize(FeedReader.MOST_ENTRIES);
            assertThat(read(many).left()).isEqualTo(5);
        });
    }

    @Test
    void saysWhyItIsNoFeed() {
        assertThatThrownBy(() -> read("<html><body>News</body></html>"))
                .isInstanceOf(NotText.class)
                .hasMessageContaining("neither RSS nor Atom nor JSON Feed");
        assertThatThrownBy(() -> read("{\"a\": 1}")).isInstanceOf(NotText.class);
        assertThatThrownBy(() -> read(" ")).isInstanceOf(NotText.class);
    }

    private static Feed read(String text) {
        return new FeedReader()
                .read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), "https://harbour.example/feed");
    }

    private static Optional<String> title(byte[] bytes, String contentType) {
        return new FeedReader().read(bytes, Optional.of(contentType), "").title();
    }
}
