package dateline.page.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedLinksTest {

    @Test
    void findsWhatAPageAnnounces() {
        String page = """
                <link rel=stylesheet href=a.css><link rel="ALTERNATE" type="application/rss+xml; charset=utf-8" title="All" href="/feed?a=1&amp;b=2">
                <link rel=alternate type=application/atom+xml href="//other.example/atom"><link rel=alternate hreflang=de href="/de">
                <link rel=feed href=more><link rel=alternate type=application/json href=/wp-json/1><link rel=alternate type=application/rss+xml href="ftp://a/b">
                <link rel=feed href=more>
                """;
        assertThat(FeedLinks.in(page, "https://harbour.example/news/"))
                .extracting(FeedLink::address)
                .containsExactly(
                        "https://harbour.example/feed?a=1&b=2",
                        "https://other.example/atom",
                        "https://harbour.example/news/more");
    }
}
