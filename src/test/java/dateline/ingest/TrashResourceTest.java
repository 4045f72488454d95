package dateline.ingest;

import static dateline.Api.article;
import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Articles that are removed, and what brings them back. */
@DatelineTest
class TrashResourceTest {

    private static final String MEETINGS = """
            Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017. The two signed the Aachen treaty on 22 January 2019.

            France will host a summit in Paris on 5 July 2030. Moscow denied that it sent troops to Kyiv on 2 March 2014.""";

    /** All that can be seen of an article, but for the revisions, which count the changes. */
    private static String seen(int article) {
        return get("/api/articles/" + article)
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("\"revision\":\\d+", "");
    }

    private static int total() {
        return get("/api/timeline").extract().jsonPath().getInt("total");
    }

    private static int kept(String what, int id) {
        return post("/api/bookmarks", Map.of("target", Map.of(what, id)))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getInt("id");
    }

    @Test
    void whatIsRemovedIsOutOfSightEverywhere() {
        String word = "Zug" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        int before = total();
        JsonPath stored = article("Angela Merkel met Emmanuel Macron of " + word + " on 3 May 2017.", null);
        int id = stored.getInt("id");
        int event = stored.getInt("events[0].id");
        int ofArticle = kept("article", id);
        get("/api/events?q=" + word).body("items.id", contains(event));
        Removals.removed(id);
        get("/api/articles/" + id).statusCode(404);
        get("/api/articles?limit=500").body("items.id", not(hasItem(id)));
        get("/api/events/" + event).statusCode(404);
        get("/api/events?article=" + id).body("items", hasSize(0));
        get("/api/events?q=" + word).body("items", hasSize(0));
        get("/api/events?q=" + word + "&review=orphaned").body("items", hasSize(0));
        assertThat(total()).isEqualTo(before);
        assertThat(get("/api/export/events?format=csv&q=" + word).extract().asString())
                .doesNotContain(word);
        get("/api/bookmarks/" + ofArticle).body("gone", is(true)).body("target.article", nullValue());
        patch("/api/articles/" + id, Map.of("publisher", "The Post")).statusCode(404);
        patch("/api/events/" + event, Map.of("title", "Another")).statusCode(404);
        post("/api/articles/" + id + "/reread", "").statusCode(404);
        post("/api/bookmarks", Map.of("target", Map.of("event", event))).statusCode(400);
        delete("/api/articles/" + id).statusCode(404);
        get("/api/articles/trash")
                .body("items[0].id", is(id))
                .body("items[0].removedAt", notNullValue())
                .body("items[0].eventCount", is(0));
    }

    @Test
    void whatAnotherArticleTellsAsWellStaysWithoutIt() {
        int first = article("Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017.", null)
                .getInt("id");
        JsonPath second = article("Emmanuel Macron met Angela Merkel in Berlin on 3 May 2017.", null);
        List<Integer> told = second.getList("events.id");
        List<Integer> all = get("/api/articles/" + first).extract().jsonPath().getList("events.id");
        post("/api/events/merge", Map.of("ids", List.of(told.get(0), all.get(0)), "into", all.get(0)))
                .statusCode(200);
        String step = Removals.removed(first);
        get("/api/events/" + all.get(0)).statusCode(200).body("occurrences.articleId", contains(second.getInt("id")));
        get("/api/events?article=" + first).body("items", hasSize(0));
        Removals.undo(step).statusCode(200);
        get("/api/events/" + all.get(0)).body("occurrences", hasSize(2));
    }

    @Test
    void undoneItIsBackWithAllThatPeopleMadeOfIt() {
        JsonPath stored = article(MEETINGS, "2020-01-01");
        int id = stored.getInt("id");
        List<Integer> events = stored.getList("events.id");
        patch("/api/events/" + events.get(0), Map.of("title", "They met", "when", Map.of("edtf", "2017-05-04")))
                .statusCode(200);
        patch("/api/events/" + events.get(1), Map.of("review", "accepted")).statusCode(200);
        String rejection = patch("/api/events/" + events.get(2), Map.of("review", "rejected"))
                .statusCode(200)
                .extract()
                .header("Dateline-Step");
        int bookmark = kept("event", events.get(3));
        int collection = post("/api/collections", Map.of("title", "Meetings"))
                .extract()
                .jsonPath()
                .getInt("id");
        post("/api/collections/" + collection + "/bookmarks", Map.of("bookmark", bookmark));
        String before = seen(id);
        String collected = get("/api/events?collection=" + collection).extract().asString();
        int total = total();

        String removal = Removals.removed(id);
        get("/api/events?review=rejected&limit=500").body("items.id", not(hasItem(events.get(2))));
        get("/api/events?review=orphaned&limit=500").body("items.id", hasItem(events.get(1)));
        Removals.undo(rejection).statusCode(409).body("detail", containsString("is gone"));
        Removals.undo(removal)
                .statusCode(200)
                .body("kind", is("undo"))
                .body("what", is("Undid: Removed “A test's article”"));

        assertThat(seen(id)).isEqualTo(before);
        assertThat(total()).isEqualTo(total);
        assertThat(get("/api/events?collection=" + collection)
                        .extract()
                        .asString()
                        .replaceAll("\"revision\":\\d+", ""))
                .isEqualTo(collected.replaceAll("\"revision\":\\d+", ""));
        get("/api/events?review=rejected&limit=500").body("items.id", hasItem(events.get(2)));
        Removals.undo(rejection).statusCode(200);
    }

    @Test
    void removalIsAStepThatIsUndoneOnceAndItsUndoingIsOneAsWell() {
        int id = article(MEETINGS, null).getInt("id");
        String removal = Removals.removed(id);
        get("/api/history?limit=1")
                .body("items[0].id", is(Integer.valueOf(removal)))
                .body("items[0].kind", is("remove"))
                .body("items[0].what", is("Removed “A test's article”"))
                .body("items[0].changes", hasSize(1))
                .body("items[0].changes[0].article", is(id))
                .body("items[0].changes[0].event", nullValue())
                .body("items[0].changes[0].before", is("A test's article"))
                .body("items[0].changes[0].after", is("in the trash"));
        String undoing =
                Removals.undo(removal).statusCode(200).extract().path("id").toString();
        Removals.undo(removal).statusCode(409).body("detail", startsWith("It was undone already"));
        Removals.undo(undoing).statusCode(200);
        get("/api/articles/" + id).statusCode(404);
    }

    @Test
    void whatWasRestoredOrRemovedForGoodSinceCannotBeUndone() {
        int id = article(MEETINGS, null).getInt("id");
        String removal = Removals.removed(id);
        String restoring = Removals.step(post("/api/articles/" + id + "/restore", "")
                .statusCode(200)
                .body("id", is(id))
                .body("removedAt", nullValue())
                .body("eventCount", is(4)));
        Removals.undo(removal).statusCode(409).body("changedSince", contains("“A test's article” came back since."));
        post("/api/articles/" + id + "/restore", "").statusCode(404);
        Removals.undo(restoring).statusCode(200);
        get("/api/articles/" + id).statusCode(404);
        Removals.undo(restoring).statusCode(409);
        delete("/api/articles/trash/" + id).statusCode(204);
        Removals.undo(removal)
                .statusCode(409)
                .body("changedSince", contains("“A test's article” was removed for good."));
    }

    @Test
    void severalGoInOneStepOrNone() {
        List<Integer> ids = List.of(
                article(MEETINGS, null).getInt("id"), article(MEETINGS, null).getInt("id"));
        List<Integer> withMissing = List.of(ids.get(0), 999_999_999);
        post("/api/articles/remove", Map.of("ids", withMissing)).statusCode(400).body("violations[0].field", is("ids"));
        post("/api/articles/remove", Map.of("ids", ids, "revisions", Map.of(ids.get(1), 77)))
                .statusCode(412);
        post("/api/articles/remove", Map.of("ids", List.of())).statusCode(400);
        ids.forEach(id -> get("/api/articles/" + id).statusCode(200));
        String step = Removals.step(post("/api/articles/remove", Map.of("ids", ids, "revisions", Map.of(ids.get(1), 0)))
                .statusCode(204));
        ids.forEach(id -> get("/api/articles/" + id).statusCode(404));
        Removals.undo(step)
                .statusCode(200)
                .body("what", is("Undid: Removed 2 articles"))
                .body("changes", hasSize(2));
        ids.forEach(id -> get("/api/articles/" + id).statusCode(200).body("events", hasSize(4)));
    }
}
