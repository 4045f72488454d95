package dateline.bookmark;

import static dateline.Api.article;
import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dateline.DatelineTest;
import dateline.rest.HistoryHeader;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatelineTest
class BookmarkHistoryResourceTest {

    private int event;
    private int id;
    private String kept;

    @BeforeEach
    void keep() {
        event = article("The president signed the treaty in Geneva on 4 March 2022.", "2022-03-05")
                .getInt("events[0].id");
        ValidatableResponse answer = post(
                        "/api/bookmarks",
                        Map.of("target", Map.of("event", event), "note", "ask", "tags", List.of("treaty")))
                .statusCode(201);
        id = answer.extract().path("id");
        kept = step(answer);
    }

    private static String step(ValidatableResponse answer) {
        return answer.header(HistoryHeader.STEP, notNullValue()).extract().header(HistoryHeader.STEP);
    }

    private String at() {
        return "/api/bookmarks/" + id;
    }

    private static ValidatableResponse undo(String step) {
        return post("/api/bookmarks/history/" + step + "/undo", "");
    }

    private String annotate(Map<String, Object> change) {
        return step(patch(at(), change).statusCode(200));
    }

    private ValidatableResponse history() {
        return get(at() + "/history").statusCode(200);
    }

    @Test
    void itTellsWhoDidWhatWhenBeforeAndAfter() {
        annotate(Map.of("note", "asked", "colour", "red"));
        step(delete(at()).statusCode(204));
        step(post(at() + "/restore", "").statusCode(200));
        history()
                .body(
                        "items.what",
                        contains(
                                "Restored from the trash",
                                "Put into the trash",
                                "Changed the note and the colour",
                                "Kept"))
                .body("items.kind", contains("restore", "delete", "annotate", "keep"))
                .body("items.who", everyItem(is("analyst")))
                .body("items.at", everyItem(notNullValue()))
                .body("items.undoneBy", everyItem(nullValue()))
                .body("items[3].changes.field", contains("kept", "note", "tags"))
                .body("items[3].changes.before", contains("not kept", "none", "none"))
                .body("items[3].changes.after", contains("kept", "ask", "treaty"))
                .body("items[2].changes.before", contains("ask", "none"))
                .body("items[2].changes.after", contains("asked", "red"))
                .body("items[1].changes.after", contains("in the trash"));
    }

    @Test
    void whatChangesNothingIsNoStep() {
        patch(at(), Map.of("note", "ask")).statusCode(200).header(HistoryHeader.STEP, nullValue());
        post("/api/bookmarks", Map.of("target", Map.of("event", event)))
                .statusCode(200)
                .header(HistoryHeader.STEP, nullValue());
        history().body("items", hasSize(1));
    }

    @Test
    void itComesInPages() {
        annotate(Map.of("note", "one"));
        annotate(Map.of("note", "two"));
        String next = get(at() + "/history?limit=2")
                .body("items.collect { it.changes[0].after }", contains("two", "one"))
                .extract()
                .header("Link");
        get(next.replaceAll(".*<([^>]*)>.*", "$1"))
                .statusCode(200)
                .body("items.kind", contains("keep"))
                .header("Link", nullValue());
        get(at() + "/history?after=nonsense").statusCode(400).body("violations.field", hasItem("after"));
        get(at() + "/history?limit=0").statusCode(400);
    }

    @Test
    void aNoteIsTakenBackAndSoIsTheTakingBack() {
        String step = annotate(Map.of("note", "other", "tags", List.of("a", "b"), "colour", "blue"));
        int undoing = undo(step)
                .statusCode(200)
                .body("kind", is("undo"))
                .body("what", is("Undid: Changed the note and the tags and the colour"))
                .body("undoes", is(Integer.valueOf(step)))
                .extract()
                .path("id");
        get(at()).body("note", is("ask")).body("tags", contains("treaty")).body("colour", nullValue());
        history().body("items[1].undoneBy", is(undoing));
        undo(String.valueOf(undoing)).statusCode(200);
        get(at()).body("note", is("other")).body("tags", contains("a", "b")).body("colour", is("blue"));
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        String first = annotate(Map.of("note", "one"));
        annotate(Map.of("tags", List.of()));
        String second = annotate(Map.of("note", "two"));
        undo(first)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("changedSince", contains("Its note was changed since."));
        get(at()).body("note", is("two"));
        undo(second).statusCode(200);
        undo(second).statusCode(409).body("detail", containsString("already"));
        undo(first).statusCode(200);
        get(at()).body("note", is("ask")).body("tags", empty());
        undo("999999999").statusCode(404).contentType("application/problem+json");
    }

    @Test
    void keepingIsTakenBackIntoTheTrashUnlessSomethingWasWrittenSince() {
        String note = annotate(Map.of("note", "written since"));
        undo(kept).statusCode(409).body("changedSince", contains("Its note was changed since."));
        undo(note).statusCode(200);
        int undoing = undo(kept).statusCode(200).extract().path("id");
        get(at()).statusCode(404);
        get("/api/bookmarks?trash=true&limit=500").body("items.find { it.id == " + id + " }.note", is("ask"));
        history().body("items[0].what", is("Undid: Kept"));
        undo(String.valueOf(undoing)).statusCode(200);
        get(at()).statusCode(200).body("note", is("ask")).body("tags", contains("treaty"));
    }

    @Test
    void theTrashIsLeftOnceAndOnlyWhereTheSameWasNotKeptAnew() {
        String thrown = step(delete(at()).statusCode(204));
        post("/api/bookmarks", Map.of("target", Map.of("event", event))).statusCode(201);
        undo(thrown).statusCode(409).body("changedSince", contains("The same was kept anew since."));
        post(at() + "/restore", "").statusCode(200).header(HistoryHeader.STEP, nullValue());
        history().body("items", hasSize(2));
    }

    @Test
    void whatWasRestoredOtherwiseIsNotTakenBackFromTheTrash() {
        String thrown = step(delete(at()).statusCode(204));
        String restored = step(post(at() + "/restore", "").statusCode(200));
        undo(thrown).statusCode(409).body("changedSince", contains("It was taken out of the trash since."));
        undo(restored).statusCode(200);
        get(at()).statusCode(404);
    }

    @Test
    void theHistoryGoesWithTheBookmark() {
        delete(at()).statusCode(204);
        history().body("items", hasSize(2));
        delete("/api/bookmarks/trash").statusCode(204);
        get(at() + "/history").statusCode(404).contentType("application/problem+json");
        undo(kept).statusCode(404);
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
        delete(at()).statusCode(204);
        undo(taken).statusCode(409).body("changedSince", contains("It is in the trash."));
        post(at() + "/restore", "").statusCode(200);
        delete("/api/collections/" + collection).statusCode(204);
        undo(taken).statusCode(409).body("changedSince", contains("The collection is not there any more."));
    }

    @ParameterizedTest
    @CsvSource({"-1, 400, place", "null, 400, place", "\"first\", 400, place"})
    void aPlaceThatIsNoneIsRefusedNamingTheField(String place, int status, String field) {
        String entries = "/api/collections/" + collection("Refusing") + "/bookmarks";
        post(entries, Map.of("bookmark", id)).statusCode(200);
        given().contentType(ContentType.JSON)
                .body("{\"place\": " + place + "}")
                .put(entries + "/" + id)
                .then()
                .statusCode(status)
                .body("violations.field", hasItem(containsString(field)));
        move(entries, view(), 0).statusCode(404);
    }

    @Test
    void aStaleChangeIsRefusedWithWhatIsThereNow() {
        annotate(Map.of("note", "theirs"));
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("note", "mine"))
                .patch(at())
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("current.id", is(id))
                .body("current.note", is("theirs"))
                .body("current.revision", is(1));
        given().header("If-Match", "\"0\"").delete(at()).then().statusCode(412).body("current.note", is("theirs"));
        history().body("items", hasSize(2));
        String collection = "/api/collections/" + collection("Mine");
        patch(collection, Map.of("title", "Theirs")).statusCode(200);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "Mine again"))
                .patch(collection)
                .then()
                .statusCode(412)
                .body("current.title", is("Theirs"));
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
