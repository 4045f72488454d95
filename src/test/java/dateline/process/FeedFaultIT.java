package dateline.process;

import static dateline.ingest.fetch.OddServer.write;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.OddServer;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of servers that mean ill or are broken: each says what is wrong, none brings anything in, and a good one does. */
class FeedFaultIT {

    private static final String FEED =
            "<rss version='2.0'><channel><title>Good</title><item><title>One</title><link>%s</link>"
                    + "</item></channel></rss>";

    @TempDir
    Path data;

    @AfterEach
    void leaveNoServerBehind() throws Exception {
        RunningDateline.database(data).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void badFeedsSayWhyAndBringNothing() throws Exception {
        Map<String, String> settings = Map.of(
                "DATELINE_DATA_DIR", data.toString(),
                "DATELINE_FETCH_ALLOW", "127.0.0.1",
                "DATELINE_FETCH_SPACING", "0s");
        try (OddServer site = new OddServer();
                RunningDateline dateline = RunningDateline.start(settings)) {
            Map<String, String> expected = serve(site);
            Map<String, Integer> ids = new LinkedHashMap<>();
            expected.keySet().forEach(path -> ids.put(path, follow(dateline, site.address(path))));
            Map<String, String> said = new LinkedHashMap<>();
            for (Map.Entry<String, Integer> feed : ids.entrySet()) {
                said.put(feed.getKey(), problem(dateline, feed.getValue()));
            }
            assertThat(said).isEqualTo(expected);
            assertThat(articles(dateline)).isEmpty();

            site.on("/good", "200 OK", List.of(), bytes(FEED.formatted(site.address("/page"))));
            site.page(
                    "/page",
                    "<title>One</title><article><p>Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017, and they"
                            + " talked about the budget.</p><p>The two signed a treaty in Aachen on 22 January 2019, as was planned.</p>");
            follow(dateline, site.address("/good"));
            await(() -> articles(dateline).size() == 1);
            System.out.printf(
                    "Feeds: %d bad ones followed, articles before and after 0 and 0; one good one, 1 article. They said %s%n",
                    expected.size(), said);
        }
    }

    private static Map<String, String> serve(OddServer site) throws Exception {
        Map<String, String> expected = new LinkedHashMap<>();
        site.on("/hangs", (to, head) -> Thread.sleep(60_000));
        expected.put("/hangs", "127.0.0.1 does not answer.");
        site.on("/lies", (to, head) -> write(to, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss><channel>"));
        expected.put("/lies", "127.0.0.1 broke off before the end.");
        site.on("/inward", "302 Found", List.of("Location: http://169.254.169.254/latest/meta-data/"), new byte[0]);
        expected.put(
                "/inward", "169.254.169.254 is not a public address. Dateline fetches from public addresses only.");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
            packed.write(new byte[300_000_000]);
        }
        site.on("/bomb", "200 OK", List.of("Content-Encoding: gzip"), bomb.toByteArray());
        expected.put("/bomb", "The page grows without end when it is decompressed.");
        site.page("/none", "<!doctype html><title>No feed</title>");
        expected.put("/none", "This cannot be read as a feed: it is neither RSS nor Atom nor JSON Feed.");
        return expected;
    }

    private static int follow(RunningDateline dateline, String url) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("url", url))
                .post(dateline.address() + "api/feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String problem(RunningDateline dateline, int id) throws Exception {
        await(() -> feed(dateline, id).getInt("failures") > 0);
        return feed(dateline, id).getString("problem");
    }

    private static JsonPath feed(RunningDateline dateline, int id) {
        return given().get(dateline.address() + "api/feeds/" + id).jsonPath();
    }

    private static List<Object> articles(RunningDateline dateline) {
        return given().get(dateline.address() + "api/articles").jsonPath().getList("items");
    }

    private static void await(BooleanSupplier reached) throws Exception {
        long limit = System.nanoTime() + 90_000_000_000L;
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(limit);
            Thread.sleep(100);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
