package dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.feed.FeedContent.Entry;
import dateline.ingest.job.Trouble;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFeedTest {

    private static final URI BASE = URI.create("https://news.example/feeds/all.xml");

    @Test
    void anAtomFeed() {
        FeedContent feed = read("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><link rel="self" href="https://news.example/feeds/all.xml"/>
                <entry><title type="html">R&amp;amp;D</title><id>urn:1</id><link rel="enclosure" href="/a.mp3"/><link href="/2024/one"/>
                <updated>2024-06-20T01:00:00Z</updated><published>2024-06-19T23:30:00-05:00</published><content type="html">&lt;p&gt;Text&lt;/p&gt;</content></entry>
                </feed>""");
        assertThat(feed.title()).contains("Wire");
        assertThat(feed.entries())
                .containsExactly(new Entry(
                        "urn:1",
                        Optional.of("https://news.example/2024/one"),
                        Optional.of("R&D"),
                        Optional.of(LocalDate.of(2024, 6, 19)),
                        Optional.of("<p>Text</p>")));
    }

    @Test
    void anRdfFeedAndOneThatIsBroken() {
        FeedContent rdf = read("""
                <rdf:RDF xmlns:rdf="x" xmlns="y" xmlns:dc="z"><channel><title>Old</title></channel>
                <item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link><dc:date>2001-02-03</dc:date></item>
                </rdf:RDF>""");
        assertThat(rdf.title()).contains("Old");
        assertThat(rdf.entries()).extracting(Entry::publishedOn).containsExactly(Optional.of(LocalDate.of(2001, 2, 3)));
        FeedContent broken = read("<rss><channel><title>B & C</title><item><title>1 < 2</title><link>/x</link>");
        assertThat(broken.entries()).extracting(Entry::link).containsExactly(Optional.of("https://news.example/x"));
    }

    @Test
    void aJsonFeed() {
        FeedContent feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [
                  {"id": 5, "url": "https://news.example/5", "content_html": "<p>x</p>", "date_published": "2024-06-19T08:00:00+09:00"},
                  {"id": "6"}]}""");
        assertThat(feed.entries()).extracting(Entry::key).containsExactly("5", "6");
        assertThat(feed.entries().get(1).link()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>no</body></html>", "{", "{\"items\": 3}", "plain words", "<rss"})
    void whatIsNoFeed(String source) {
        assertThatThrownBy(() -> read(source)).isInstanceOf(Trouble.class);
    }

    @Test
    void nothingIsLoadedFromOutside() {
        FeedContent feed = read(
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><title>a&x;b</title></channel></rss>");
        assertThat(feed.title().orElse("")).doesNotContain("root:");
    }

    @Test
    void addressesAreOfTheWeb() {
        String item = "<rss><channel><item><title>t</title><link>%s</link></item></channel></rss>";
        assertThat(List.of("javascript:alert(1)", "file:///etc/passwd", "http://"))
                .allSatisfy(link -> assertThat(
                                read(item.formatted(link)).entries().get(0).link())
                        .isEmpty());
    }

    private static FeedContent read(String source) {
        return ReadFeed.of(source.getBytes(StandardCharsets.UTF_8), Optional.empty(), BASE);
    }
}
