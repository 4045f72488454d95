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

import dateline.Api;
import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that come in, and go out and come in again. */
@DatelineTest
class ImportResourceTest {

    static ValidatableResponse send(String file, String query) {
        return given().urlEncodingEnabled(false)
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/import/events?" + query)
                .then();
    }

    private static String name() {
        return UUID.randomUUID() + ".csv";
    }

    static JsonPath article(String text, String publishedOn, Map<String, String> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("text", Api.unique(text));
        body.put("publishedOn", publishedOn);
        return Api.post("/api/articles", body).statusCode(201).extract().jsonPath();
    }

    static void pointsLeadToTheirWords(int id) {
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
