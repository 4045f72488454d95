package dateline.ingest;

import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.post;
import static dateline.Api.unique;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.DatelineTest;
import dateline.ingest.fetch.OddServer;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything that can be given to {@code /api/intake} and {@code /api/feeds}, against a server of the test's own. */
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
        String id = serve("/one", "");
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
        serve("/two", "");
        JsonPath first = done(post("/api/intake", Map.of("url", server.address("/two"))));
        JsonPath second = done(post("/api/intake", Map.of("url", server.address("/two"))));
        assertThat(second.getString("outcome")).isEqualTo("known");
        assertThat(second.getInt("article")).isEqualTo(first.getInt("article"));
        serve("/two", "<p>Correction: the two met in Aachen on 22 January 2019, and not in Berlin.</p>");
        assertThat(done(post("/api/intake", Map.of("url", server.address("/two"))))
                        .getString("outcome"))
                .isEqualTo("version");
    }

    @Test
    void aPageDoesNotPassItselfOffAsAnothersArticle() {
        server.page(
                "/three",
                page("Claims", "").replace("<head>", "<head><link rel=canonical href='https://example.org/x'>"));
        JsonPath job = done(post("/api/intake", Map.of("url", server.address("/three"))));
        get("/api/articles/" + job.getInt("article")).body("url", is(server.address("/three")));
    }

    @Test
    void aPageThatIsNotThereFailsWithTheReasonAndCanBeTriedAgain() {
        JsonPath failed = ended(post("/api/intake", Map.of("url", server.address("/later"))));
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("problem")).isEqualTo("There is no such page (404).");
        get("/api/jobs").statusCode(200).body("items.id", hasItem(failed.getInt("id")));
        serve("/later", "");
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
        int id = post("/api/intake", Map.of("url", server.address("/busy")))
                .statusCode(202)
                .extract()
                .path("id");
        await(() -> get("/api/jobs/" + id).extract().path("problem") != null);
        get("/api/jobs/" + id).body("state", is("waiting"), "problem", containsString("not available"));
        delete("/api/jobs/" + id).statusCode(204);
        get("/api/jobs/" + id).body("state", is("cancelled"), "nextTryAt", nullValue());
    }

    @Test
    void filesAreReadAsWhatTheyAre() {
        byte[] russian = page("Договор", "<p>" + UUID.randomUUID() + "</p>")
                .replace("<head>", "<head><meta charset=windows-1251>")
                .getBytes(Charset.forName("windows-1251"));
        ValidatableResponse taken = given().multiPart("files", "page.bin", russian, "application/octet-stream")
                .multiPart(
                        "files",
                        "note.txt",
                        bytes(unique("The two signed a treaty in Aachen on 22 January 2019.")),
                        "text/plain")
                .post("/api/intake")
                .then()
                .statusCode(202)
                .body("items.subject", is(List.of("page.bin", "note.txt")));
        List<Integer> ids = taken.extract().path("items.id");
        JsonPath html = ended(ids.get(0));
        assertThat(html.getString("outcome")).isEqualTo("stored");
        get("/api/articles/" + html.getInt("article")).body("title", containsString("Договор"));
        assertThat(ended(ids.get(1)).getString("outcome")).isEqualTo("stored");
        given().multiPart("files", "empty.txt", new byte[0], "text/plain")
                .post("/api/intake")
                .then()
                .statusCode(400);
    }

    @Test
    void pdfMarkdownAndMailAreReadWithTheirMetadata() throws IOException {
        String first = "This is what the reporter of desk " + UUID.randomUUID() + " heard of the ministers yesterday.";
        String second = "The two signed a treaty in Aachen on 22 January 2019.";
        String mail = "From: Ada Byron <ada@desk.example>\r\nDate: Wed, 23 Jan 2019 08:00:00 +0100\r\n"
                + "Subject: Treaty signed\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + first.replace("reporter", "letter") + "\r\n\r\n" + second + "\r\n";
        String markdown = "---\ntitle: The treaty\ndate: 2019-01-23\n---\n\n# Signed\n\n**"
                + first.replace("reporter", "notebook") + "**\n\n" + second + "\n";
        List<Integer> ids = given().multiPart("files", "a.eml", bytes(mail), "application/octet-stream")
                .multiPart("files", "a.md", bytes(markdown), "application/octet-stream")
                .multiPart("files", "a.bin", pdf(first, second), "application/octet-stream")
                .post("/api/intake")
                .then()
                .statusCode(202)
                .extract()
                .path("items.id");
        for (int id : ids) {
            JsonPath job = ended(id);
            assertThat(job.getString("state")).as(job.prettify()).isEqualTo("done");
            get("/api/articles/" + job.getInt("article"))
                    .body("text", containsString("signed a treaty in Aachen"))
                    .body("events.when.edtf", hasItem("2019-01-22"));
        }
        get("/api/articles/" + ended(ids.get(0)).getInt("article")).body("title", is("Treaty signed"));
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(16);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aBinaryFileFailsWithASentence() {
        byte[] binary = new byte[3000];
        new java.util.Random(1).nextBytes(binary);
        List<Integer> ids = given().multiPart("files", "x.dat", binary, "application/octet-stream")
                .post("/api/intake")
                .then()
                .statusCode(202)
                .extract()
                .path("items.id");
        assertThat(ended(ids.get(0)).getString("state")).isEqualTo("failed");
        assertThat(ended(ids.get(0)).getString("problem")).startsWith("It ");
    }

    @Test
    void aFeedIsFollowedAndEachEntryComesInOnce() {
        serve("/entry-1", "");
        serve("/entry-2", "");
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
        serve("/nofeed", "");
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

    @Test
    void aBulkAnswersEachLine() {
        String same = unique("The two signed a treaty in Aachen on 22 January 2019.");
        String lines = """
                {"text": "%s", "title": "One", "publishedOn": "2019-01-23"}

                {"text": "%s", "title": "One", "publishedOn": "2019-01-23"}
                {"text": 5}
                not json
                {"title": "without a text"}
                {"html": "<p>%s</p>", "url": "javascript:alert(1)"}
                """.formatted(json(same), json(same), "x");
        List<String> answers = given().contentType("application/x-ndjson")
                .body(bytes(lines))
                .post("/api/articles/bulk")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(answers).hasSize(6);
        JsonPath first = new JsonPath(answers.get(0));
        assertThat(first.getInt("line")).isEqualTo(1);
        assertThat(first.getString("outcome")).isIn("stored", "known");
        assertThat(new JsonPath(answers.get(1)).getInt("article")).isEqualTo(first.getInt("article"));
        assertThat(List.of(first.getString("outcome"), new JsonPath(answers.get(1)).getString("outcome")))
                .containsExactlyInAnyOrder("stored", "known");
        assertThat(answers.subList(2, 6))
                .allMatch(answer -> new JsonPath(answer).getString("outcome").equals("refused"));
        assertThat(answers.get(5)).contains("\"line\":7", "url must be an address");
    }

    /** More than any other request may have, and more than fits into the memory that a line may have. */
    @Test
    void aBulkMayBeLongerThanAnyOtherRequest() {
        String line = "{\"html\": \"" + "x".repeat(2_999_990) + "\", \"title\": \"\"}\n";
        List<String> answers = given().contentType("application/x-ndjson")
                .body(bytes(line.repeat(8) + "{}\n" + "y".repeat(5_000_000)))
                .post("/api/articles/bulk")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(answers).hasSize(10).allMatch(answer -> answer.contains("refused"));
        assertThat(answers.get(9)).contains("more than 4,000,000 bytes");
    }

    private static String serve(String path, String more) {
        String id = UUID.nameUUIDFromBytes(bytes(path)).toString();
        server.page(path, page("A treaty " + path, "<p>The reference is " + id + ".</p>" + more));
        return id;
    }

    private static String page(String title, String more) {
        return """
                <!doctype html><html><head><title>%s</title>
                <meta property="article:published_time" content="2019-01-23T10:00:00+01:00"></head>
                <body><nav>Home News</nav><div class="cookie">Cookie settings</div><article><h1>%s</h1>
                <p>Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017, where they talked about the budget of the union.</p>
                <p>The two signed a treaty in Aachen on 22 January 2019, which renews an older one of 1963 between the countries.</p>
                %s</article></body></html>""".formatted(title, title, more);
    }

    private static JsonPath done(ValidatableResponse taken) {
        JsonPath job = ended(taken);
        assertThat(job.getString("state")).as(job.getString("problem")).isEqualTo("done");
        return job;
    }

    private static JsonPath ended(ValidatableResponse taken) {
        return ended(taken.extract().<Integer>path("id"));
    }

    private static JsonPath ended(int id) {
        await(() -> !List.of("waiting", "running")
                .contains(get("/api/jobs/" + id).extract().<String>path("state")));
        return get("/api/jobs/" + id).extract().jsonPath();
    }

    private static void await(BooleanSupplier reached) {
        Instant limit = Instant.now().plusSeconds(30);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(limit);
            try {
                Thread.sleep(30);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static String json(String text) {
        return text.replace("\n", "\\n").replace("\"", "\\\"");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
