package dateline.event;

import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dateline.Api;
import dateline.DatelineTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Merging and splitting by hand, and undoing it. */
@DatelineTest
class RegroupResourceTest {

    @Inject
    EntityManager database;

    @RegisterExtension
    final Stored stored = new Stored();

    @Test
    void mergedEventsShowWhatAllTellAndComeApartAgain() {
        JsonPath wire = stored.wire();
        JsonPath courier = stored.courier();
        int one = wire.getInt("events[0].id");
        int two = courier.getInt("events[0].id");
        Map<String, Object> body = new HashMap<>(Map.of("ids", List.of(one, two), "into", two));
        Response answer = given().contentType(ContentType.JSON).body(body).post("/api/events/merge");
        String step = Stored.step(answer);
        int revision = answer.path("revision");
        get("/api/events/" + two)
                .body("revision", is(revision))
                .body("when.edtf", is("2016-05-03"))
                .body("sources", contains("Courier", "Wire"))
                .body("occurrences", hasSize(2))
                .body("places.name", contains("Quetta"));
        get("/api/events/" + one).statusCode(200).body("orphaned", is(true)).body("mergedInto", is(two));
        get("/api/events?article=" + wire.getInt("id")).body("items.id", contains(two));
        get("/api/events?review=orphaned&limit=500").body("items.id", not(org.hamcrest.Matchers.hasItem(one)));
        get("/api/events/" + one + "/history").body("items.kind", contains("merge"));
        get("/api/events/" + two + "/history").body("items.kind", contains("merge"));

        // The same article read again tells of the same event, which stays merged.
        patch("/api/articles/" + wire.getInt("id"), Map.of("publishedOn", "2016-05-05"))
                .statusCode(200);
        get("/api/events/" + two).body("occurrences", hasSize(2));

        String undoing = Stored.undo(step);
        get("/api/events/" + one).body("orphaned", is(false)).body("mergedInto", nullValue());
        get("/api/events/" + one)
                .body("title", is(wire.getString("events[0].title")))
                .body("when.edtf", is("2016-05-03"));
        get("/api/events/" + two)
                .body("title", is(courier.getString("events[0].title")))
                .body("when.edtf", is("2016-05"));
        Stored.undo(undoing);
        get("/api/events/" + two).body("occurrences", hasSize(2));
    }

    @Test
    void whatMergedEventsShowDoesNotHangOnWhichCameFirst() {
        List<Object> shown = new ArrayList<>();
        for (boolean wireFirst : List.of(true, false)) {
            JsonPath first = wireFirst ? stored.wire() : stored.courier();
            JsonPath second = wireFirst ? stored.courier() : stored.wire();
            List<Integer> ids = List.of(second.getInt("events[0].id"), first.getInt("events[0].id"));
            Map<String, Object> merged = post("/api/events/merge", Map.of("ids", ids))
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getMap("");
            shown.add(List.of(
                    merged.get("title"),
                    merged.get("when"),
                    merged.get("status"),
                    merged.get("places"),
                    merged.get("actors"),
                    merged.get("confidence"),
                    merged.get("sources")));
            stored.takeBack();
        }
        assertThat(shown.get(0)).isEqualTo(shown.get(1));
    }

    @Test
    void anEventIsSplitAndComesTogetherAgain() {
        int one = stored.wire().getInt("events[0].id");
        int two = stored.courier().getInt("events[0].id");
        post("/api/events/merge", Map.of("ids", List.of(one, two), "into", one)).statusCode(200);
        List<Integer> occurrences = get("/api/events/" + one).extract().path("occurrences.id");
        Response answer = given().contentType(ContentType.JSON)
                .body(Map.of("occurrences", occurrences.subList(1, 2)))
                .post("/api/events/" + one + "/split");
        String step = Stored.step(answer);
        String fresh = answer.getHeader("Location").replaceAll(".*(?=/api/events)", "");
        get(fresh).body("occurrences.id", contains(occurrences.get(1))).body("when.edtf", is("2016-05"));
        get("/api/events/" + one).body("occurrences.id", contains(occurrences.get(0)));
        Stored.undo(step);
        get("/api/events/" + one).body("occurrences", hasSize(2));
        get(fresh).body("mergedInto", is(one));
    }

    @Test
    void aPersonsWordOnWhatIsTheSameIsKeptUntilItIsUndone() {
        int one = stored.wire().getInt("events[0].id");
        int two = stored.courier().getInt("events[0].id");
        String merge = Stored.step(given().contentType(ContentType.JSON)
                .body(Map.of("ids", List.of(one, two), "into", one))
                .post("/api/events/merge"));
        List<Integer> occurrences = get("/api/events/" + one).extract().path("occurrences.id");
        assertThat(said(occurrences)).containsExactly(true);
        String split = Stored.step(given().contentType(ContentType.JSON)
                .body(Map.of("occurrences", occurrences.subList(0, 1)))
                .post("/api/events/" + one + "/split"));
        assertThat(said(occurrences)).containsExactly(false);
        Stored.undo(split);
        assertThat(said(occurrences)).containsExactly(true);
        Stored.undo(merge);
        assertThat(said(occurrences)).isEmpty();
    }

    @SuppressWarnings("unchecked") // a native query for a column
    private List<Boolean> said(List<Integer> occurrences) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select same from said_of_occurrences where one_id in (:some) and other_id in (:some)",
                        Boolean.class)
                .setParameter("some", occurrences)
                .getResultList());
    }

    @Test
    void whatCannotBeMergedOrSplitIsRefused() {
        JsonPath wire = stored.wire();
        int id = wire.getInt("events[0].id");
        int other = stored.courier().getInt("events[0].id");
        post("/api/events/merge", Map.of("ids", List.of(id, id)))
                .statusCode(400)
                .body("violations[0].field", is("ids"));
        post("/api/events/merge", Map.of("ids", List.of(id))).statusCode(400);
        post("/api/events/merge", Map.of("ids", List.of(id, 999999999))).statusCode(400);
        post("/api/events/merge", Map.of("ids", List.of(id, other), "into", 1))
                .statusCode(400)
                .body("violations[0].field", is("into"));
        post("/api/events/merge", Map.of("ids", List.of(id, other), "revisions", Map.of(other, 99)))
                .statusCode(412);
        patch("/api/events/" + other, Map.of("review", "rejected")).statusCode(200);
        post("/api/events/merge", Map.of("ids", List.of(id, other))).statusCode(400);

        String split = "/api/events/" + id + "/split";
        int occurrence = get("/api/events/" + id).extract().path("occurrences[0].id");
        post(split, Map.of("occurrences", List.of(occurrence)))
                .statusCode(400)
                .body("detail", containsString("one has to stay"));
        post(split, Map.of("occurrences", List.of(999999999)))
                .statusCode(400)
                .body("violations[0].field", is("occurrences"));
        post(split, Map.of("occurrences", List.of())).statusCode(400);
        post("/api/events/999999999/split", Map.of("occurrences", List.of(1))).statusCode(404);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"99\"")
                .body(Map.of("occurrences", List.of(occurrence)))
                .post(split)
                .then()
                .statusCode(412);
    }

    @Test
    void aMergeOfWhatIsGoneIsNotUndone() {
        JsonPath wire = stored.wire();
        int one = wire.getInt("events[0].id");
        int two = stored.courier().getInt("events[0].id");
        String step = Stored.step(given().contentType(ContentType.JSON)
                .body(Map.of("ids", List.of(one, two), "into", two))
                .post("/api/events/merge"));
        Api.delete("/api/articles/" + wire.getInt("id")).statusCode(204);
        post("/api/history/" + step + "/undo", "").statusCode(409).body("changedSince", hasSize(1));
        get("/api/events/" + two).body("occurrences", hasSize(1));
    }
}
