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

import dateline.Api;
import dateline.DatelineTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The history, undoing, and what is done with several events at once. */
@DatelineTest
class HistoryResourceTest {

    private static final List<Integer> STORED = new ArrayList<>();

    /** So that no other test's tellings are put together with these. */
    @AfterEach
    void takeBack() {
        STORED.forEach(article -> Api.delete("/api/articles/" + article));
        STORED.clear();
    }

    private static JsonPath bomb(String publisher, String text, String publishedOn) {
        JsonPath stored = post(
                        "/api/articles",
                        Map.of(
                                "title",
                                publisher,
                                "text",
                                Api.unique(text),
                                "publisher",
                                publisher,
                                "publishedOn",
                                publishedOn))
                .statusCode(201)
                .extract()
                .jsonPath();
        STORED.add(stored.getInt("id"));
        return stored;
    }

    private static JsonPath wire() {
        return bomb("Wire", "A bomb killed 12 people in Quetta on 3 May 2016.", "2016-05-04");
    }

    private static JsonPath courier() {
        return bomb("Courier", "Twelve people were killed by a bomb in May 2016.", "2016-06-04");
    }

    private static String step(Response answer) {
        answer.then().statusCode(org.hamcrest.Matchers.oneOf(200, 201)).header(ReviewResource.STEP, notNullValue());
        return answer.getHeader(ReviewResource.STEP);
    }

    private static String change(String event, Map<String, Object> patch) {
        return step(given().contentType(ContentType.JSON).body(patch).patch(event));
    }

    private static String undo(String step) {
        return String.valueOf(post("/api/history/" + step + "/undo", "")
                .statusCode(200)
                .extract()
                .<Object>path("id"));
    }

    private static String event(JsonPath article) {
        return "/api/events/" + article.getLong("events[0].id");
    }

    @Test
    void eachStepTellsWhoWhenWhatBeforeAndAfter() {
        String event = event(wire());
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
        String event = event(wire());
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
        JsonPath stored = wire();
        String event = event(stored);
        String step = change(event, Map.of("title", "Bomb in Quetta", "status", "claimed"));
        String undoing = undo(step);
        get(event)
                .body("title", is(stored.getString("events[0].title")))
                .body("status", is("happened"))
                .body("corrected", empty())
                .body("review", is("open"));
        get(event + "/history")
                .body("items[0].kind", is("undo"))
                .body("items[0].undoes", is(Integer.valueOf(step)))
                .body("items[0].what", startsWith("Undid: Corrected"))
                .body("items[1].undoneBy", is(Integer.valueOf(undoing)));
        undo(undoing);
        get(event)
                .body("title", is("Bomb in Quetta"))
                .body("status", is("claimed"))
                .body("review", is("corrected"));
    }

    @Test
    void whatWasChangedSinceIsNotUndoneAndIsNamed() {
        String event = event(wire());
        String first = change(event, Map.of("title", "One"));
        String second = change(event, Map.of("title", "Two"));
        post("/api/history/" + first + "/undo", "")
                .statusCode(409)
                .body("detail", containsString("The title of “Two” was changed since"))
                .body("changedSince", hasSize(1));
        get(event).body("title", is("Two"));
        undo(second);
        get(event).body("title", is("One"));
        post("/api/history/" + second + "/undo", "").statusCode(409).body("detail", containsString("already"));
        undo(first);
        post("/api/history/999999999/undo", "").statusCode(404);
    }

    @Test
    void whatWasCorrectedBesidesStaysCorrected() {
        String event = event(wire());
        String first = change(event, Map.of("title", "One"));
        change(event, Map.of("status", "claimed"));
        undo(first);
        get(event).body("corrected", contains("status")).body("review", is("corrected"));
    }

    @Test
    void severalAreRejectedAndRestoredInOneStep() {
        List<Integer> ids = List.of(wire().getInt("events[0].id"), courier().getInt("events[0].id"));
        int step = post("/api/events/review", Map.of("ids", ids, "review", "rejected"))
                .statusCode(200)
                .body("events.review", contains("rejected", "rejected"))
                .body("step.what", is("Rejected 2 events"))
                .extract()
                .path("step.id");
        undo(Integer.toString(step));
        ids.forEach(id -> get("/api/events/" + id).body("review", is("open")));
        post("/api/events/review", Map.of("ids", ids, "review", "open"))
                .statusCode(200)
                .body("step", nullValue());
    }

    @Test
    void ofSeveralAllAreReviewedOrNone() {
        int id = wire().getInt("events[0].id");
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
