package dateline.ingest;

import static dateline.Api.article;
import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static dateline.Api.unique;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Articles that come out of the trash otherwise than by undoing: brought in again, in a bulk or a timeline, as a version. */
@DatelineTest
class BroughtBackTest {

    @Test
    void broughtInAgainItComesBackAndWhatIsSaidOfItNowCounts() {
        String text = unique("Angela Merkel met Emmanuel Macron on Wednesday.");
        Map<String, String> submission = Map.of("title", "They met", "text", text);
        JsonPath stored = post("/api/articles", submission).extract().jsonPath();
        int id = stored.getInt("id");
        int event = stored.getInt("events[0].id");
        patch("/api/events/" + event, Map.of("title", "Merkel and Macron")).statusCode(200);
        String removal = Removals.removed(id);
        post("/api/articles", Map.of("text", text, "publishedOn", "2017-05-05"))
                .statusCode(201)
                .body("id", is(id))
                .body("title", is("They met"))
                .body("removedAt", nullValue())
                .body("publishedOn", is("2017-05-05"))
                .body("events[0].id", is(event))
                .body("events[0].title", is("Merkel and Macron"))
                .body("events[0].when.edtf", is("2017-05-03"));
        Removals.undo(removal).statusCode(409).body("changedSince", contains("“They met” came back since."));
    }

    @Test
    void aBulkTellsWhatCameOutOfTheTrash() {
        String text = unique("A line's article.");
        int id =
                post("/api/articles", Map.of("text", text)).extract().jsonPath().getInt("id");
        Removals.removed(id);
        String line = "{\"text\": \"" + text.replace("\n", "\\n") + "\"}\n";
        JsonPath outcome = new JsonPath(given().contentType("application/x-ndjson")
                .body(Arrivals.bytes(line))
                .post("/api/articles/bulk")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(outcome.getString("outcome")).isEqualTo("restored");
        assertThat(outcome.getInt("article")).isEqualTo(id);
        get("/api/articles/" + id).statusCode(200);
    }

    @Test
    void aTimelineThatIsImportedAgainComesBack() {
        String source = UUID.randomUUID().toString();
        String file = "title,edtf,source,quote\nThey met,2017-05-03," + source + ",They met in Berlin.\n";
        int article = imported(file).body("stored", is(1)).extract().path("articles[0]");
        int event = get("/api/articles/" + article).extract().path("events[0].id");
        Removals.removed(article);
        imported(file).body("stored", is(1)).body("known", is(0)).body("articles", contains(article));
        get("/api/articles/" + article).statusCode(200).body("events.id", contains(event));
        imported(file).body("stored", is(0)).body("known", is(1)).body("articles", hasSize(0));
    }

    private static ValidatableResponse imported(String file) {
        return given().contentType("text/csv")
                .body(file)
                .post("/api/import/events?name=meetings.csv")
                .then()
                .statusCode(200);
    }

    @Test
    void allVersionsGoAndComeTogether() {
        String address = "https://example.org/" + UUID.randomUUID();
        int first = version(address, "Angela Merkel met Emmanuel Macron on 3 May 2017.");
        int second = version(address, "Angela Merkel met Emmanuel Macron on 4 May 2017.");
        String removal = Removals.removed(first);
        get("/api/articles/" + first).statusCode(404);
        get("/api/articles/" + second).statusCode(404);
        get("/api/articles/trash?limit=500").body("items.id", hasItem(second)).body("items.id", not(hasItem(first)));
        int another = version(address, "Angela Merkel met Emmanuel Macron on 5 May 2017.");
        Removals.undo(removal).statusCode(200);
        get("/api/articles/" + first).statusCode(200);
        get("/api/articles/" + second).statusCode(200).body("events", hasSize(1));
        get("/api/articles/" + another).statusCode(200).body("events", hasSize(1));
    }

    private static int version(String address, String text) {
        return post("/api/articles", Map.of("url", address, "text", unique(text)))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
