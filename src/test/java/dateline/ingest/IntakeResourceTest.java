package dateline.ingest;

import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.post;
import static dateline.ingest.Arrivals.await;
import static dateline.ingest.Arrivals.done;
import static dateline.ingest.Arrivals.ended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.DatelineTest;
import dateline.ingest.fetch.OddServer;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is given to {@code /api/intake} as an address, against a server of the test's own. */
@DatelineTest
class IntakeResourceTest {

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
    void aPageIsFetchedAndItsBytesAreKept() {
        String id = Treaty.serve(server, "/one", "");
        JsonPath job = done(post("/api/intake", Map.of("url", server.address("/one"))));
        assertThat(job.getString("outcome")).isEqualTo("stored");
        JsonPath article =
                get("/api/articles/" + job.getInt("article")).extract().jsonPath();
        assertThat(article.getString("text")).contains("signed a treaty", id).doesNotContain("Cookie");
        assertThat(article.getString("url")).isEqualTo(server.address("/one"));
        assertThat(article.getString("evidence.url")).contains("fetched");
        assertThat(article.getString("publishedOn")).isEqualTo("2019-01-23");
        post("/api/articles/" + job.getInt("article") + "/reread", Map.of())
                .statusCode(200)
                .body("isNew", is(false), "article", is(job.getInt("article")));
    }

    @Test
    void theSamePageComesInOnceAndAChangedOneIsANewVersion() {
        Treaty.serve(server, "/two", "");
        JsonPath first = done(post("/api/intake", Map.of("url", server.address("/two"))));
        JsonPath second = done(post("/api/intake", Map.of("url", server.address("/two"))));
        assertThat(second.getString("outcome")).isEqualTo("known");
        assertThat(second.getInt("article")).isEqualTo(first.getInt("article"));
        Treaty.serve(server, "/two", "<p>Correction: the two met in Aachen on 22 January 2019, and not in Berlin.</p>");
        assertThat(done(post("/api/intake", Map.of("url", server.address("/two"))))
                        .getString("outcome"))
                .isEqualTo("version");
    }

    @Test
    void aPageDoesNotPassItselfOffAsAnothersArticle() {
        server.page(
                "/three",
                Treaty.page("Claims", "").replace("<head>", "<head><link rel=canonical href='https://example.org/x'>"));
        JsonPath job = done(post("/api/intake", Map.of("url", server.address("/three"))));
        get("/api/articles/" + job.getInt("article")).body("url", is(server.address("/three")));
    }

    @Test
    void aPageThatIsNotThereFailsWithTheReasonAndCanBeTriedAgain() {
        JsonPath failed = ended(post("/api/intake", Map.of("url", server.address("/later"))));
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("problem")).isEqualTo("There is no such page (404).");
        get("/api/jobs").statusCode(200).body("items.id", hasItem(failed.getInt("id")));
        Treaty.serve(server, "/later", "");
        JsonPath again = done(post("/api/jobs/" + failed.getInt("id") + "/again", Map.of()));
        assertThat(again.getString("outcome")).isEqualTo("stored");
        post("/api/jobs/" + failed.getInt("id") + "/again", Map.of()).statusCode(409);
        delete("/api/jobs/" + failed.getInt("id")).statusCode(409);
        delete("/api/jobs/987654321").statusCode(404);
    }

    @Test
    void aPrivateAddressIsNotFetched() {
        JsonPath failed = ended(post("/api/intake", Map.of("url", "http://169.254.169.254/latest/meta-data/")));
        assertThat(failed.getString("problem")).contains("not a public address");
        post("/api/intake", Map.of("url", "file:///etc/passwd")).statusCode(400);
        post("/api/intake", Map.of("title", "Nothing")).statusCode(400).body("violations[0].field", is("text"));
    }

    @Test
    void aJobThatWaitsCanBeCancelled() {
        server.on("/busy", "503 Busy", List.of("Retry-After: 3600"), new byte[0]);
        // By another name: this host is left alone for an hour now, and feeds of other tests are on the first.
        String busy = server.address("/busy").replace("127.0.0.1", "localhost");
        int id = post("/api/intake", Map.of("url", busy))
                .statusCode(202)
                .extract()
                .path("id");
        await(() -> get("/api/jobs/" + id).extract().path("problem") != null);
        get("/api/jobs/" + id).body("state", is("waiting"), "problem", containsString("not available"));
        delete("/api/jobs/" + id).statusCode(204);
        get("/api/jobs/" + id).body("state", is("cancelled"), "nextTryAt", nullValue());
    }
}
