package dateline.event;

import static dateline.Api.article;
import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dateline.DatelineTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The history, undoing, and what is done with several events at once. */
@DatelineTest
class HistoryResourceTest {

    @RegisterExtension
    final Stored stored = new Stored();

    private static String change(String event, Map<String, Object> patch) {
        return Stored.step(given().contentType(ContentType.JSON).body(patch).patch(event));
    }

    private static String event(JsonPath article) {
        return "/api/events/" + article.getLong("events[0].id");
    }

    @Test
    void eachStepTellsWhoWhenWhatBeforeAndAfter() {
        String event = event(stored.wire());
        change(event, Map.of("title", "Bomb in Quetta", "when", Map.of("words", "last week")));
        change(event, Map.of("review", "accepted"));
        get(event + "/history")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].kind", is("review"))
                .body("items[0].who", is("analyst"))
                .body("items[0].at", notNullValue())
                .body("items[0].what", is("Accepted “Bomb in Quetta”"))
                .body("items[0].changes.before", contains("corrected"))
                .body("items[0].changes.after", contains("accepted"))
                .body("items[1].kind", is("correct"))
                .body("items[1].what", startsWith("Corrected title, when of “"))
                .body("items[1].changes.field", contains("title", "when", "review"))
                .body("items[1].changes[1].before", is("3 May 2016"))
                .body("items[1].changes[1].after", not("3 May 2016"));
    }

    @Test
    void theWholeHistoryIsPagedTheNewestFirst() {
        String event = event(stored.wire());
        List<Integer> ids = new ArrayList<>();
        for (String review : List.of("accepted", "rejected", "open")) {
            ids.add(Integer.valueOf(change(event, Map.of("review", review))));
        }
        Collections.reverse(ids);
        List<Integer> paged = new ArrayList<>();
        String next = event + "/history?limit=1";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200).body("items", hasSize(1));
            paged.addAll(page.jsonPath().getList("items.id", Integer.class));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(paged).isEqualTo(ids);
        assertThat(get("/api/history?limit=3").extract().<List<Integer>>path("items.id"))
                .isEqualTo(ids);
        get("/api/history?after=x").statusCode(400).body("violations[0].field", is("after"));
        get("/api/events/999999999/history").statusCode(404);
    }

    @Test
    void aStepIsUndoneAndTheUndoingToo() {
        JsonPath wire = stored.wire();
        String event = event(wire);
        String step = change(event, Map.of("title", "Bomb in Quetta", "status", "claimed"));
        String undoing = Stored.undo(step);
        get(event)
                .body("title", is(wire.getString("events[0].title")))
                .body("status", is("happened"))
                .body("corrected", empty())
                .body("review", is("open"));
        get(event + "/history")
                .body("items[0].kind", is("undo"))
                .body("items[0].undoes", is(Integer.valueOf(step)))
                .body("items[0].what", startsWith("Undid: Corrected"))
                .body("items[1].undoneBy", is(Integer.valueOf(undoing)));
        Stored.undo(undoing);
        get(event)
                .body("title", is("Bomb in Quetta"))
                .body("status", is("claimed"))
                .body("review", is("corrected"));
    }

    @Test
    void whatWasChangedSinceIsNotUndoneAndIsNamed() {
        String event = event(stored.wire());
        String first = change(event, Map.of("title", "One"));
        String second = change(event, Map.of("title", "Two"));
        post("/api/history/" + first + "/undo", "")
                .statusCode(409)
                .body("detail", containsString("The title of “Two” was changed since"))
                .body("changedSince", hasSize(1));
        get(event).body("title", is("Two"));
        Stored.undo(second);
        get(event).body("title", is("One"));
        post("/api/history/" + second + "/undo", "").statusCode(409).body("detail", containsString("already"));
        Stored.undo(first);
        post("/api/history/999999999/undo", "").statusCode(404);
    }

    @Test
    void whatWasCorrectedBesidesStaysCorrected() {
        String event = event(stored.wire());
        String first = change(event, Map.of("title", "One"));
        change(event, Map.of("status", "claimed"));
        Stored.undo(first);
        get(event).body("corrected", contains("status")).body("review", is("corrected"));
    }

    @Test
    void severalAreRejectedAndRestoredInOneStep() {
        List<Integer> ids =
                List.of(stored.wire().getInt("events[0].id"), stored.courier().getInt("events[0].id"));
        int step = post("/api/events/review", Map.of("ids", ids, "review", "rejected"))
                .statusCode(200)
                .body("events.review", contains("rejected", "rejected"))
                .body("step.what", is("Rejected 2 events"))
                .extract()
                .path("step.id");
        Stored.undo(Integer.toString(step));
        ids.forEach(id -> get("/api/events/" + id).body("review", is("open")));
        post("/api/events/review", Map.of("ids", ids, "review", "open"))
                .statusCode(200)
                .body("step", nullValue());
    }

    @Test
    void ofSeveralAllAreReviewedOrNone() {
        int id = stored.wire().getInt("events[0].id");
        post("/api/events/review", Map.of("ids", List.of(id, 999999999), "review", "rejected"))
                .statusCode(400)
                .body("violations[0].field", is("ids"));
        post("/api/events/review", Map.of("ids", List.of(id), "review", "rejected", "revisions", Map.of(id, 77)))
                .statusCode(412)
                .body("current.id", is(id));
        post("/api/events/review", Map.of("ids", List.of(), "review", "rejected"))
                .statusCode(400);
        post("/api/events/review", Map.of("ids", List.of(id), "review", "corrected"))
                .statusCode(400)
                .body("violations[0].field", containsString("review"));
        get("/api/events/" + id).body("review", is("open"));
    }
}
