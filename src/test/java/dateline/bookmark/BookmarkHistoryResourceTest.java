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
    }

    @Test
    void aStaleChangeOfACollectionIsRefusedWithWhatIsThereNow() {
        String collection = post("/api/collections", Map.of("title", "Mine"))
                .statusCode(201)
                .extract()
                .header("Location");
        patch(collection, Map.of("title", "Theirs")).statusCode(200);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "Mine again"))
                .patch(collection)
                .then()
                .statusCode(412)
                .body("current.title", is("Theirs"));
    }
}
