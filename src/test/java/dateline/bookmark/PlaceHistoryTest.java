package dateline.bookmark;

import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dateline.DatelineTest;
import dateline.rest.HistoryHeader;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with a bookmark in a collection is in its history, and taken back from there. */
@DatelineTest
class PlaceHistoryTest {

    private int id;

    @BeforeEach
    void keep() {
        id = view();
    }

    private static String step(ValidatableResponse answer) {
        return answer.header(HistoryHeader.STEP, notNullValue()).extract().header(HistoryHeader.STEP);
    }

    private static ValidatableResponse undo(String step) {
        return post("/api/bookmarks/history/" + step + "/undo", "");
    }

    private ValidatableResponse history() {
        return get("/api/bookmarks/" + id + "/history").statusCode(200);
    }

    @Test
    void itIsPutIntoACollectionMovedAndTakenOutAndAllThatIsTakenBack() {
        int other = view();
        int collection = collection("Treaties");
        String entries = "/api/collections/" + collection + "/bookmarks";
        String put = step(post(entries, Map.of("bookmark", id)).statusCode(200));
        post(entries, Map.of("bookmark", other)).statusCode(200);
        String moved = step(move(entries, id, 7).statusCode(200).body("size", is(2)));
        holds(entries, other, id);
        move(entries, id, 1).statusCode(200).header(HistoryHeader.STEP, nullValue());
        history()
                .body("items.what[0]", is("Moved in “Treaties”"))
                .body("items[0].changes.before", contains("place 1"))
                .body("items[0].changes.after", contains("place 2"))
                .body("items[0].changes.collection", contains(collection));
        undo(moved).statusCode(200);
        holds(entries, id, other);
        String taken = step(delete(entries + "/" + id).statusCode(200).body("size", is(1)));
        undo(put).statusCode(409).body("changedSince", contains("Its place in “Treaties” was changed since."));
        undo(taken).statusCode(200);
        holds(entries, id, other);
        undo(put).statusCode(200);
        holds(entries, other);
    }

    @Test
    void anotherOrderIsAStepOfEachThatHasAnotherPlace() {
        int other = view();
        String entries = "/api/collections/" + collection("Sorted") + "/bookmarks";
        List.of(id, other)
                .forEach(each -> post(entries, Map.of("bookmark", each)).statusCode(200));
        given().contentType(ContentType.JSON)
                .body(Map.of("bookmarks", List.of(other, id)))
                .put(entries)
                .then()
                .statusCode(200);
        String moved = String.valueOf(history()
                .body("items.what[0]", is("Moved in “Sorted”"))
                .extract()
                .<Object>path("items[0].id"));
        move(entries, other, 1).statusCode(200);
        undo(moved).statusCode(409);
        holds(entries, id, other);
    }

    @Test
    void whatIsInTheTrashOrOfACollectionThatIsGoneStaysOut() {
        int collection = collection("Gone");
        String entries = "/api/collections/" + collection + "/bookmarks";
        post(entries, Map.of("bookmark", id)).statusCode(200);
        String taken = step(delete(entries + "/" + id).statusCode(200));
        delete("/api/bookmarks/" + id).statusCode(204);
        undo(taken).statusCode(409).body("changedSince", contains("It is in the trash."));
        post("/api/bookmarks/" + id + "/restore", "").statusCode(200);
        delete("/api/collections/" + collection).statusCode(204);
        undo(taken).statusCode(409).body("changedSince", contains("The collection is not there any more."));
    }

    @Test
    void aCollectionThatIsDeletedIsLeftByAllThatItHeld() {
        int collection = collection("Short-lived");
        post("/api/collections/" + collection + "/bookmarks", Map.of("bookmark", id))
                .statusCode(200);
        delete("/api/collections/" + collection).statusCode(204);
        String left = String.valueOf(history()
                .body("items[0].what", is("Deleted the collection “Short-lived”"))
                .body("items[0].changes.before", contains("place 1"))
                .body("items[0].changes.after", contains("not in it"))
                .extract()
                .<Object>path("items[0].id"));
        undo(left).statusCode(409).body("changedSince", contains("The collection is not there any more."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "null", "\"first\""})
    void aPlaceThatIsNoneIsRefusedNamingTheField(String place) {
        String entries = "/api/collections/" + collection("Refusing") + "/bookmarks";
        post(entries, Map.of("bookmark", id)).statusCode(200);
        given().contentType(ContentType.JSON)
                .body("{\"place\": " + place + "}")
                .put(entries + "/" + id)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString("place")));
        move(entries, view(), 0).statusCode(404);
    }

    @Test
    void whoMovesAtOnceWithAnotherWaitsAndBothMovesHold() throws Exception {
        String entries = "/api/collections/" + collection("Crowded") + "/bookmarks";
        List<Integer> all = new ArrayList<>(List.of(id));
        for (int each = 0; each < 5; each++) {
            all.add(view());
        }
        all.forEach(each -> post(entries, Map.of("bookmark", each)).statusCode(200));
        ExecutorService several = Executors.newFixedThreadPool(all.size());
        List<Future<ValidatableResponse>> moves = new ArrayList<>();
        for (int bookmark : all) {
            moves.add(several.submit(() -> move(entries, bookmark, 3)));
        }
        for (Future<ValidatableResponse> move : moves) {
            move.get().statusCode(200);
        }
        several.shutdown();
        get(entries).body("items.bookmark.id", containsInAnyOrder(all.toArray()));
    }

    private static int view() {
        return post("/api/bookmarks", Map.of("target", Map.of("view", "q=x")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int collection(String title) {
        return post("/api/collections", Map.of("title", title))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse move(String entries, int bookmark, int place) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("place", place))
                .put(entries + "/" + bookmark)
                .then();
    }

    private static void holds(String entries, Integer... bookmarks) {
        get(entries).body("items.bookmark.id", contains(bookmarks));
    }
}
