package dateline.process;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bookmarks and collections are those of who keeps them, and of nobody else but whom they are shared with. */
@ExtendWith(People.OfClass.class)
class OwnershipIT {

    private static People people;

    @BeforeAll
    static void meet(People met) {
        people = met;
    }

    @Test
    void anothersBookmarksAreAsIfTheyWereNotThere() {
        String ann = people.signIn(people.accept(people.invite("Ann Analyst", "analyst"), "Ann Analyst"));
        String ben = people.signIn(people.accept(people.invite("Ben Analyst", "analyst"), "Ben Analyst"));
        long event =
                people.as(ann).get("api/events").then().extract().jsonPath().getLong("items[0].id");
        long kept = people.as(ann)
                .body(Map.of("target", Map.of("event", event), "note", "mine"))
                .post("api/bookmarks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        people.as(ben).get("api/bookmarks").then().statusCode(200).body("items", empty());
        people.as(ben).get("api/bookmarks/" + kept).then().statusCode(404);
        people.as(ben)
                .body(Map.of("note", "stolen"))
                .patch("api/bookmarks/" + kept)
                .then()
                .statusCode(404);
        people.as(ben).delete("api/bookmarks/" + kept).then().statusCode(404);
        people.as(ben).get("api/events?bookmarked=true").then().body("items", empty());
        people.as(ben)
                .body(Map.of("target", Map.of("event", event)))
                .post("api/bookmarks")
                .then()
                .statusCode(201);
        people.as(ann).get("api/bookmarks").then().body("items.note", contains("mine"));
        people.as(ann).get("api/events?bookmarked=true").then().body("items", hasSize(1));
    }

    @Test
    void aCollectionIsForWhomItIsSharedWith() {
        String ann = people.signIn(people.accept(people.invite("Collecting Ann", "analyst"), "Collecting Ann"));
        String ben = people.signIn(people.accept(people.invite("Reading Ben", "reader"), "Reading Ben"));
        int kept = people.as(ben)
                .body(Map.of("target", Map.of("article", people.article())))
                .post("api/bookmarks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        int id = people.as(ann)
                .body(Map.of("title", "Elections"))
                .post("api/collections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String collection = "api/collections/" + id;
        isNotThereFor(ben, collection, kept);
        collectAnEvent(ann, collection);
        letsThrough(ann, id, 1);
        letsThrough(ben, id, 0);
        String lane = laneOf(ann, "Elections");
        people.as(ben).get("api/timeline/lanes?by=collection").then().body("name", not(hasItem("Elections")));
        people.as(ben)
                .queryParam("lane", lane)
                .get("api/timeline/tiles/21/0")
                .then()
                .body("total", is(0));
        share(ann, collection, false);
        letsThrough(ben, id, 1);
        people.as(ben)
                .queryParam("lane", lane)
                .get("api/timeline/tiles/21/0")
                .then()
                .body("total", is(1));
        people.as(ben).get("api/bookmarks?collection=" + id).then().body("items", empty());
        mayOnlyRead(ben, collection, kept);
        share(ann, collection, true);
        mayOnlyFill(ben, collection, kept);
        people.as(ann)
                .body(Map.of("bookmark", kept))
                .post(collection + "/bookmarks")
                .then()
                .statusCode(400);
        String link = people.as(ann)
                .post(collection + "/link")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        people.anybody().get("api/shared/" + link).then().statusCode(200).body("entries.bookmark.id", hasItem(kept));
        int account = people.as(ann).get(collection).then().extract().path("members[0].account");
        people.as(ann).delete(collection + "/members/" + account).then().statusCode(200);
        people.as(ben).get(collection).then().statusCode(404);
    }

    private static String laneOf(String session, String title) {
        return people.as(session)
                .get("api/timeline/lanes?by=collection")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.name == '%s' }.key", title);
    }

    private static void isNotThereFor(String session, String collection, int kept) {
        people.as(session).get(collection).then().statusCode(404);
        people.as(session)
                .body(Map.of("title", "Stolen"))
                .patch(collection)
                .then()
                .statusCode(404);
        people.as(session).delete(collection).then().statusCode(404);
        people.as(session).post(collection + "/link").then().statusCode(404);
        people.as(session).delete(collection + "/link").then().statusCode(404);
        people.as(session).get(collection + "/bookmarks").then().statusCode(404);
        people.as(session)
                .body(Map.of("bookmark", kept))
                .post(collection + "/bookmarks")
                .then()
                .statusCode(404);
        people.as(session)
                .body(Map.of("bookmarks", List.of()))
                .put(collection + "/bookmarks")
                .then()
                .statusCode(404);
        people.as(session).delete(collection + "/bookmarks/" + kept).then().statusCode(404);
        people.as(session)
                .body(Map.of("name", "Reading Ben"))
                .post(collection + "/members")
                .then()
                .statusCode(404);
        people.as(session).delete(collection + "/members/1").then().statusCode(404);
    }

    private static void mayOnlyRead(String session, String collection, int kept) {
        people.as(session).delete(collection + "/bookmarks/" + kept).then().statusCode(403);
        people.as(session).get(collection + "/bookmarks").then().body("items.bookmark.isOwn", contains(false));
        people.as(session)
                .get(collection)
                .then()
                .statusCode(200)
                .body("canWrite", is(false))
                .body("isOwn", is(false));
        people.as(session)
                .body(Map.of("bookmark", kept))
                .post(collection + "/bookmarks")
                .then()
                .statusCode(403);
    }

    private static void mayOnlyFill(String session, String collection, int kept) {
        people.as(session)
                .body(Map.of("bookmark", kept))
                .post(collection + "/bookmarks")
                .then()
                .statusCode(200);
        people.as(session).delete(collection).then().statusCode(403);
        people.as(session).post(collection + "/link").then().statusCode(403);
        people.as(session)
                .body(Map.of("name", "Rita Reader"))
                .post(collection + "/members")
                .then()
                .statusCode(403);
    }

    private static void collectAnEvent(String owner, String collection) {
        long event =
                people.as(owner).get("api/events").then().extract().jsonPath().getLong("items[0].id");
        int kept = people.as(owner)
                .body(Map.of("target", Map.of("event", event)))
                .post("api/bookmarks")
                .then()
                .extract()
                .path("id");
        people.as(owner)
                .body(Map.of("bookmark", kept))
                .post(collection + "/bookmarks")
                .then()
                .statusCode(200);
    }

    /** By every way that a filter goes. */
    private static void letsThrough(String session, int collection, int count) {
        String filter = "collection=" + collection;
        people.as(session).get("api/events?" + filter).then().statusCode(200).body("items", hasSize(count));
        people.as(session).get("api/timeline?" + filter).then().body("total", is(count));
        people.as(session).get("api/timeline/lanes?" + filter).then().body("", hasSize(count));
        people.as(session).get("api/export/events?format=json&" + filter).then().body("", hasSize(count));
    }

    private static void share(String owner, String collection, boolean canWrite) {
        people.as(owner)
                .body(Map.of("name", "reading ben", "canWrite", canWrite))
                .post(collection + "/members")
                .then()
                .statusCode(200);
    }
}
