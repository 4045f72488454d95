package dateline.ingest.feed;

import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.post;
import static dateline.ingest.Arrivals.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dateline.DatelineTest;
import dateline.ingest.fetch.OddServer;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a feed is looked at again, and with what, against a server of the test's own. */
@DatelineTest
class FeedWaitTest {

    private static final String FEED = "<rss version='2.0'><channel><title>Quiet</title></channel></rss>";
    private static final String DAY = "Wed, 23 Jan 2019 08:00:00 GMT";

    private OddServer server;

    @BeforeEach
    void start() throws Exception {
        server = new OddServer();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void aFeedThatFailsIsLookedAtLaterAndLater() {
        server.on("/broken", "500 Broken", List.of(), new byte[0]);
        int id = follow("/broken");
        Duration usual = Duration.ofMinutes(feed(id).getInt("minutes"));
        await(() -> feed(id).getInt("failures") == 1);
        assertThat(wait(id)).isBetween(usual.minusMinutes(1), usual.multipliedBy(2));
        poll(id);
        await(() -> feed(id).getInt("failures") == 2);
        assertThat(wait(id)).isBetween(usual.multipliedBy(2).minusMinutes(1), usual.multipliedBy(4));
        server.on("/broken", "200 OK", List.of(), FEED.getBytes(StandardCharsets.UTF_8));
        poll(id);
        await(() -> feed(id).getInt("failures") == 0);
        assertThat(wait(id)).isLessThanOrEqualTo(usual);
        delete("/api/feeds/" + id).statusCode(204);
    }

    @Test
    void aFeedIsNotLookedAtBeforeItsServerAllowsIt() {
        server.on("/busy", "503 Busy", List.of("Retry-After: 43200"), new byte[0]);
        int id = follow("/busy");
        await(() -> feed(id).getInt("failures") == 1);
        assertThat(wait(id)).isBetween(Duration.ofHours(12).minusMinutes(2), Duration.ofHours(12));
        delete("/api/feeds/" + id).statusCode(204);
    }

    @Test
    void aFeedIsAskedForWhatChangedSinceTheLastLook() {
        server.on("/quiet", (to, head) -> {
            boolean known = head.contains("If-Modified-Since: " + DAY);
            OddServer.write(
                    to,
                    known
                            ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                            : "HTTP/1.1 200 OK\r\nLast-Modified: " + DAY + "\r\nContent-Length: " + FEED.length()
                                    + "\r\n\r\n" + FEED);
        });
        int id = follow("/quiet");
        await(() -> "Quiet".equals(feed(id).getString("title")));
        poll(id);
        await(() -> server.requestsOf("/quiet") == 2);
        assertThat(server.requests().get(1)).contains("If-Modified-Since: " + DAY);
        get("/api/feeds/" + id).body("failures", is(0), "title", is("Quiet"));
        delete("/api/feeds/" + id).statusCode(204);
    }

    private int follow(String path) {
        return post("/api/feeds", Map.of("url", server.address(path)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void poll(int id) {
        given().post("/api/feeds/" + id + "/poll").then().statusCode(202);
    }

    private static JsonPath feed(int id) {
        return get("/api/feeds/" + id).extract().jsonPath();
    }

    /** From now until the next look. */
    private static Duration wait(int id) {
        return Duration.between(Instant.now(), Instant.parse(feed(id).getString("nextPollAt")));
    }
}
