package dateline.exchange;

import static dateline.Api.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.Api;
import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that come in, and go out and come in again. */
@DatelineTest
class ImportResourceTest {

    private static final String DATED = """
            Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017. The two signed the Aachen treaty in January 2019.

            France will host a summit in Paris on 5 July 2030. Moscow has denied that it sent troops to Kyiv in 2014.

            It is the first visit of a Russian president to Pyongyang in 24 years, Yuri Ushakov told Interfax.

            The 😀 minister, "the Fox", was arrested in 2011. He had said: =1+1; he left before 2010.""";

    private static final String WAITING = "The minister was arrested on Tuesday. A court sentenced him last year.";

    private static ValidatableResponse send(String file, String query) {
        return given().urlEncodingEnabled(false)
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/import/events?" + query)
                .then();
    }

    private static String name() {
        return UUID.randomUUID() + ".csv";
    }

    private static JsonPath article(String text, String publishedOn, Map<String, String> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("text", Api.unique(text));
        body.put("publishedOn", publishedOn);
        return Api.post("/api/articles", body).statusCode(201).extract().jsonPath();
    }

    /**
     * What each format cannot carry: TimelineJS has no slide for what is open at an end or undated, and so the events of
     * that kind stay out. Of all others, all that is compared here comes back, in every format. Salience and the steps by
     * which a date was worked out do not: the file is the reason now.
     */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "ndjson", "icalendar", "timelinejs"})
    void whatIsExportedIsTheSameWhenItComesInElsewhere(String format) throws Exception {
        String mark = UUID.randomUUID().toString();
        Map<String, String> known = Map.of(
                "title",
                "=A “report”, with; marks",
                "publisher",
                "The Evening Post",
                "url",
                "https://news.example/" + mark);
        JsonPath dated = article(DATED, "2024-06-19", known);
        JsonPath waiting = article(WAITING, null, Map.of("title", "Waiting " + mark));
        List<String> exported = new ArrayList<>();
        List<JsonNode> before = new ArrayList<>();
        for (JsonPath each : List.of(dated, waiting)) {
            String query = "article=" + each.getInt("id");
            exported.add(get("/api/export/events?format=" + format + "&" + query)
                    .statusCode(200)
                    .extract()
                    .asString());
            before.addAll(events(query));
        }
        assertThat(before).hasSizeGreaterThan(8);
        for (String file : exported) {
            send(file, "name=same." + format + "&onError=refuse")
                    .statusCode(200)
                    .body("stored", is(0));
        }
        for (JsonPath each : List.of(dated, waiting)) {
            given().delete("/api/articles/" + each.getInt("id")).then().statusCode(204);
        }
        List<JsonNode> after = new ArrayList<>();
        for (String file : exported) {
            JsonPath outcome = send(file, "name=" + mark + "." + format)
                    .statusCode(200)
                    .body("known", is(0))
                    .body("wrong", empty())
                    .extract()
                    .jsonPath();
            for (Integer id : outcome.<Integer>getList("articles")) {
                after.addAll(events("article=" + id));
                pointsLeadToTheirWords(id);
            }
            send(file, "name=another.name").statusCode(200).body("stored", is(0));
        }
        boolean needsBothEnds = format.equals("timelinejs");
        assertThat(after.stream().map(ImportResourceTest::compared))
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .filter(event -> !needsBothEnds
                                || (event.at("/when/earliest").isTextual()
                                        && event.at("/when/latest").isTextual()))
                        .map(ImportResourceTest::compared)
                        .toList());
        assertThat(after)
                .allSatisfy(event -> assertThat(event.get("review").asText()).isEqualTo("accepted"));
    }

    private static List<JsonNode> events(String query) throws Exception {
        JsonNode items = new ObjectMapper()
                .readTree(get("/api/events?limit=500&" + query)
                        .statusCode(200)
                        .extract()
                        .asString())
                .get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static JsonNode compared(JsonNode event) {
        ObjectNode compared = ((ObjectNode) event)
                .deepCopy()
                .retain("title", "when", "status", "kind", "speaker", "actors", "places", "gap", "inferred", "sources");
        ArrayNode cited = compared.putArray("cited");
        event.get("occurrences")
                .forEach(each -> cited.add(((ObjectNode) each)
                        .deepCopy()
                        .retain("articleTitle", "url", "publisher", "publishedOn", "quote")));
        return compared;
    }

    private static void pointsLeadToTheirWords(int id) {
        JsonPath article = get("/api/articles/" + id).statusCode(200).extract().jsonPath();
        for (Map<String, Object> telling : article.<Map<String, Object>>getList("events.occurrences.flatten()")) {
            assertThat(article.getString("text").substring((int) telling.get("begin"), (int) telling.get("end")))
                    .isEqualTo(telling.get("quote"));
        }
    }

    @Test
    void aFileWithoutSourcesIsTheSourceItself() {
        String file = name();
        JsonPath outcome = send(
                        "title,edtf,mood\nThe wall falls " + file + ",1989-11,glad\nUndated " + file + ",,\n",
                        "name=" + file)
                .statusCode(200)
                .body("format", is("csv"))
                .body("stored", is(2))
                .body("articles", hasSize(1))
                .extract()
                .jsonPath();
        JsonPath article = get("/api/articles/" + outcome.getInt("articles[0]"))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(article.getString("title")).isEqualTo(file);
        assertThat(article.getString("publisher")).isEqualTo("Import: " + file);
        assertThat(article.getString("text"))
                .isEqualTo("The wall falls %s\nNovember 1989 (1989-11)\nmood: glad\n\nUndated %s\nUndated"
                        .formatted(file, file));
        assertThat(article.getString("events[0].when.edtf")).isEqualTo("1989-11");
        assertThat(article.getString("events[0].status")).isEqualTo("happened");
        assertThat(article.getString("events[0].occurrences[0].quote")).contains("mood: glad");
        assertThat(article.getString("events[0].occurrences[0].why[0]"))
                .isEqualTo("Brought in from “" + file + "”, line 2.");
        assertThat(article.getString("events[1].when.state")).isEqualTo("undated");
    }

    @Test
    void whatLiesAheadIsPlannedWhereTheFileDoesNotSay() {
        String file = name();
        send("title,edtf\nA congress " + file + ",9000\n", "name=" + file).statusCode(200);
        get("/api/events?source=" + file).body("items.status", contains("planned"));
    }

    @Test
    void anotherDayOfPublicationLeavesTheEventsOfAFileAlone() {
        String file = name();
        int id = send("title,edtf\nOn Tuesday " + file + ",2019\n", "name=" + file)
                .extract()
                .path("articles[0]");
        String revision = get("/api/articles/" + id).extract().header("ETag");
        given().contentType("application/json")
                .header("If-Match", revision)
                .body(Map.of("publishedOn", "2024-06-19"))
                .patch("/api/articles/" + id)
                .then()
                .statusCode(200);
        get("/api/articles/" + id).body("events.when.edtf", contains("2019"));
    }

    @Test
    void theRealArticleOfACitedAddressIsNoVersionOfWhatCitesIt() {
        String url = "https://news.example/" + UUID.randomUUID();
        String file = name();
        int cited = send("title,edtf,url,quote\nElected,2019,%s,They were elected.\n".formatted(url), "name=" + file)
                .extract()
                .path("articles[0]");
        article("Iraq held an election on 3 May 2017.", "2024-06-19", Map.of("url", url));
        get("/api/articles/" + cited).body("events.title", contains("Elected"));
    }

    @Test
    void aWrongRowKeepsEverythingOutOrIsLeftOutByChoice() {
        String file = name();
        String rows = "title,edtf\nRight " + file + ",2019\nWrong,2019-13\n,2020\n";
        send(rows, "dryRun=true&name=" + file)
                .statusCode(200)
                .body("stored", is(1))
                .body("articles", empty())
                .body("wrong.line", contains(3, 4));
        send(rows, "name=" + file)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", is("2 rows are wrong."))
                .body("wrong[0].line", is(3))
                .body("wrong[0].reason", containsString("“2019-13” is no date"));
        get("/api/events?source=" + file).body("items", empty());
        send(rows, "onError=skip&name=" + file)
                .statusCode(200)
                .body("stored", is(1))
                .body("wrong", hasSize(2));
        get("/api/events?source=" + file).body("items", hasSize(1));
        send(rows, "onError=skip&name=" + file)
                .statusCode(200)
                .body("stored", is(0))
                .body("known", is(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "onError=maybe | 400 | onError | “maybe” is none of skip, refuse",
                "name=%20       | 400 | name    | has to have between 1 and 150 characters",
                "dryRun=perhaps | 400 | dryRun  | “perhaps” is none of true, false",
            })
    void aWrongParameterIsToldByName(String query, int status, String field, String message) {
        send("title\nA\n", query)
                .statusCode(status)
                .body("violations[0].field", is(field))
                .body("violations[0].message", containsString(message));
    }

    @Test
    void whatIsNoTimelineIsRefused() {
        send("<html></html>", "name=x")
                .statusCode(422)
                .body("violations[0].field", is("file"))
                .body("violations[0].message", startsWith("is no timeline that is known"));
        send("", "name=x").statusCode(422).body("violations[0].message", is("is empty"));
        given().contentType("text/plain")
                .body("title\nA")
                .post("/api/import/events")
                .then()
                .statusCode(415);
        given().contentType("text/csv")
                .body("title\n" + "A".repeat(17_000_000))
                .post("/api/import/events")
                .then()
                .statusCode(413);
    }

    @Test
    void whatNoStoreKeepsIsReplaced() {
        String file = name();
        send(
                        "[{\"title\": \"Half \\ud83d a\\u0000 pair " + file + "\", \"when\": {\"edtf\": \"2019\"}}]",
                        "name=" + file)
                .statusCode(200)
                .body("stored", is(1));
    }
}
