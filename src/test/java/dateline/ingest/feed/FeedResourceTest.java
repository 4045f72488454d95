package dateline.ingest.feed;

import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.post;
import static dateline.ingest.Arrivals.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.DatelineTest;
import dateline.ingest.Treaty;
import dateline.ingest.fetch.OddServer;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything that can be given to {@code /api/feeds}, against a server of the test's own. */
@DatelineTest
class FeedResourceTest {

    private static OddServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new OddServer();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void aFeedIsFollowedAndEachEntryComesInOnce() {
        Treaty.serve(server, "/entry-1", "");
        Treaty.serve(server, "/entry-2", "");
        server.on("/feed", (to, head) -> {
            String feed = """
                    <?xml version="1.0"?><rss version="2.0"><channel><title>Test &amp; Sons</title>
                    <item><title>First</title><link>%s</link><guid>a</guid><pubDate>Wed, 23 Jan 2019 08:00:00 +0100</pubDate></item>
                    <item><title>Second</title><link>/entry-2</link></item></channel></rss>
                    """.formatted(server.address("/entry-1"));
            boolean known = head.contains("If-None-Match: \"v1\"");
            OddServer.write(
                    to,
                    known
                            ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                            : "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: " + feed.length() + "\r\n\r\n"
                                    + feed);
        });
        int id = post("/api/feeds", Map.of("url", server.address("/feed")))
                .statusCode(201)
                .extract()
                .path("id");
        post("/api/feeds", Map.of("url", server.address("/feed")))
                .statusCode(200)
                .body("id", is(id));
        await(() -> server.requestsOf("/entry-1") == 1 && server.requestsOf("/entry-2") == 1);
        get("/api/feeds/" + id).body("title", is("Test & Sons"), "failures", is(0));
        given().post("/api/feeds/" + id + "/poll").then().statusCode(202);
        await(() -> server.requestsOf("/feed") == 2);
        assertThat(server.requestsOf("/entry-1")).isEqualTo(1);
        assertThat(given().get("/api/feeds/opml")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("xmlUrl=\"" + server.address("/feed") + "\"");
        given().header("If-Match", "\"7\"").delete("/api/feeds/" + id).then().statusCode(412);
        given().header("If-Match", "\"0\"").delete("/api/feeds/" + id).then().statusCode(204);
        get("/api/feeds/" + id).statusCode(404);
    }

    @Test
    void aFeedThatIsNoneSaysSo() {
        Treaty.serve(server, "/nofeed", "");
        int id = post("/api/feeds", Map.of("url", server.address("/nofeed")))
                .statusCode(201)
                .extract()
                .path("id");
        await(() -> get("/api/feeds/" + id).extract().<Integer>path("failures") > 0);
        get("/api/feeds/" + id).body("problem", containsString("cannot be read as a feed"));
        given().contentType("application/json")
                .body("{\"paused\":true}")
                .header("If-Match", "\"0\"")
                .patch("/api/feeds/" + id)
                .then()
                .statusCode(200)
                .body("paused", is(true), "nextPollAt", nullValue());
        delete("/api/feeds/" + id).statusCode(204);
    }

    @Test
    void aListOfFeedsIsTaken() {
        String opml = """
                <opml version="2.0"><body><outline text="News"><outline text="A" xmlUrl="%s"/><outline text="B" xmlUrl="javascript:x"/>
                </outline></body></opml>""".formatted(server.address("/opml-feed"));
        JsonPath taken = given().contentType("text/x-opml")
                .body(opml)
                .post("/api/feeds/opml")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(taken.getList("items.title")).isEqualTo(List.of("A"));
        given().contentType("text/x-opml")
                .body("<html></html>")
                .post("/api/feeds/opml")
                .then()
                .statusCode(422);
        String bomb =
                "<!DOCTYPE opml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><opml><body><outline text=\"&a;\" xmlUrl=\"http://x/\"/></body></opml>";
        JsonPath harmless = given().contentType("text/x-opml")
                .body(bomb)
                .post("/api/feeds/opml")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(harmless.getString("items[0].title")).doesNotContain("root:");
        delete("/api/feeds/" + harmless.getInt("items[0].id")).statusCode(204);
        delete("/api/feeds/" + taken.getInt("items[0].id")).statusCode(204);
    }
}
