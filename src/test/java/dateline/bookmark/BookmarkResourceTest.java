package dateline.bookmark;

import static dateline.Api.article;
import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dateline.DatelineTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatelineTest
class BookmarkResourceTest {

    private static final String TEXT = "The president signed the treaty in Geneva on 4 March 2022.";

    @Test
    void anEventIsKeptOnceWithNoteAndTags() {
        JsonPath stored = article(TEXT, "2022-03-05");
        int event = stored.getInt("events[0].id");
        Map<String, Object> wanted =
                Map.of("target", Map.of("event", event), "note", "ask", "tags", List.of("treaty "));
        JsonPath kept = post("/api/bookmarks", wanted)
                .statusCode(201)
                .header(
                        "Location",
                        endsWith("/api/bookmarks/"
                                + get("/api/bookmarks?limit=1").extract().path("items[0].id")))
                .body("target.event", is(event))
                .body("title", is(stored.getString("events[0].title")))
                .body("quote", is(TEXT))
                .body("note", is("ask"))
                .body("tags", contains("treaty"))
                .body("gone", is(false))
                .extract()
                .jsonPath();
        post("/api/bookmarks", Map.of("target", Map.of("event", event)))
                .statusCode(200)
                .body("id", is(kept.getInt("id")))
                .body("note", is("ask"));
        get("/api/events?bookmarked=true&article=" + stored.getInt("id")).body("items.id", contains(event));
        get("/api/events?bookmarked=false&article=" + stored.getInt("id")).body("items.id", not(hasItem(event)));
    }

    @Test
    void aBookmarkOutlivesItsTarget() {
        JsonPath stored = article(TEXT, "2022-03-05");
        int ofEvent = keep(Map.of("event", stored.getInt("events[0].id")));
        int ofArticle = keep(Map.of("article", stored.getInt("id")));
        delete("/api/articles/" + stored.getInt("id")).statusCode(204);
        get("/api/bookmarks/" + ofEvent)
                .statusCode(200)
                .body("gone", is(true))
                .body("target.event", nullValue())
                .body("quote", is(TEXT))
                .body("title", is(stored.getString("events[0].title")));
        get("/api/bookmarks/" + ofArticle)
                .statusCode(200)
                .body("gone", is(true))
                .body("title", is(stored.getString("title")));
    }

    @Test
    void noteAndTagsAreChangedOneByOneAndStaleChangesRefused() {
        int id = keep(Map.of("article", article(TEXT, null).getInt("id")));
        patch("/api/bookmarks/" + id, Map.of("note", "first"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("note", is("first"));
        patch("/api/bookmarks/" + id, Map.of("tags", List.of("a", "b")))
                .body("note", is("first"))
                .body("tags", contains("a", "b"));
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("note", "late"))
                .patch("/api/bookmarks/" + id)
                .then()
                .statusCode(412);
        get("/api/bookmarks/" + id).body("note", is("first")).header("ETag", "\"2\"");
    }

    @Test
    void whatIsKeptNoLongerIsGone() {
        int id = keep(Map.of("article", article(TEXT, null).getInt("id")));
        delete("/api/bookmarks/" + id).statusCode(204);
        get("/api/bookmarks/" + id).statusCode(404).contentType("application/problem+json");
        delete("/api/bookmarks/" + id).statusCode(404);
    }

    @Test
    void whatIsInTheTrashIsRestoredOrGoneForGood() {
        int event = article(TEXT, "2022-03-05").getInt("events[0].id");
        int id = keep(Map.of("event", event));
        delete("/api/bookmarks/" + id).statusCode(204);
        get("/api/bookmarks?trash=true&limit=500").body("items.id", hasItem(id));
        get("/api/bookmarks?limit=500").body("items.id", not(hasItem(id)));
        get("/api/events?bookmarked=true&limit=500").body("items.id", not(hasItem(event)));
        post("/api/bookmarks/" + id + "/restore", Map.of()).statusCode(200).body("id", is(id));
        get("/api/events?bookmarked=true&limit=500").body("items.id", hasItem(event));
        post("/api/bookmarks/" + id + "/restore", Map.of()).statusCode(404);
        delete("/api/bookmarks/" + id).statusCode(204);
        int anew = keep(Map.of("event", event));
        post("/api/bookmarks/" + id + "/restore", Map.of()).statusCode(200).body("id", is(anew));
        delete("/api/bookmarks/trash").statusCode(204);
        get("/api/bookmarks?trash=true").body("items", empty());
        get("/api/bookmarks/" + anew).statusCode(200);
    }

    @Test
    void whatWasKeptAnewIsKnownAgainAlsoWhileItsEventIsGone() {
        JsonPath article = article("Angela Merkel met Emmanuel Macron on 3 May 2017.", null);
        int event = article.getInt("events[0].id");
        int first = keep(Map.of("event", event));
        delete("/api/bookmarks/" + first).statusCode(204);
        int anew = keep(Map.of("event", event));
        delete("/api/articles/" + article.getInt("id")).statusCode(204);
        post("/api/bookmarks/" + first + "/restore", Map.of())
                .statusCode(200)
                .body("id", is(anew))
                .body("gone", is(true));
    }

    @Test
    void aViewIsKeptAsOftenAsOneLikes() {
        Map<String, Object> wanted =
                Map.of("target", Map.of("view", "q=treaty&from=2019-01-01"), "title", "Treaties", "colour", "amber");
        post("/api/bookmarks", wanted)
                .statusCode(201)
                .body("target.view", is("q=treaty&from=2019-01-01"))
                .body("title", is("Treaties"))
                .body("colour", is("amber"));
        post("/api/bookmarks", wanted).statusCode(201);
    }

    @Test
    void whatIsKeptIsFoundByItsWordsTagsNoteAndColour() {
        String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
        int id = post(
                        "/api/bookmarks",
                        Map.of(
                                "target",
                                Map.of("view", "q=x"),
                                "title",
                                "Titled " + mark,
                                "note",
                                "A *noted* remark",
                                "tags",
                                List.of("tag " + mark),
                                "colour",
                                "red"))
                .statusCode(201)
                .extract()
                .path("id");
        get("/api/bookmarks?q=titled " + mark).body("items.id", contains(id));
        get("/api/bookmarks?q=remark " + mark).body("items.id", contains(id));
        get("/api/bookmarks?q=" + mark + "&tag=tag " + mark + "&note=true&colour=red")
                .body("items.id", contains(id));
        get("/api/bookmarks?q=" + mark + "&note=false").body("items", empty());
        get("/api/bookmarks?q=" + mark + "&tag=other").body("items", empty());
        get("/api/bookmarks?tag=tag " + mark + "&tag=tag " + mark).body("items.id", contains(id));
        get("/api/bookmarks?tag=tag " + mark + "&tag=other").body("items", empty());
        get("/api/bookmarks?q=" + mark).body("items[0].noteHtml", is("<p>A <em>noted</em> remark</p>\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                             | target
                    {"target": {}}                                 | target
                    {"target": {"event": 1, "article": 1}}         | target
                    {"target": {"event": 987654321}}               | target.event
                    {"target": {"article": 987654321}}             | target.article
                    {"target": {"passage": 1}}                     | target.passage
                    {"target": {"view": "q=a", "begin": 1, "end": 2}} | target
                    {"target": {"article": 987654321, "begin": 1}} | target
                    {"target": {"view": "q=a"}, "colour": "pink"}  | colour
                    {"target": {"event": "one"}}                   | target.event
                    """)
    void badInputIsRefusedNamingTheField(String body, String field) {
        post("/api/bookmarks", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"note": null}      | note
                    {"tags": ["a", ""]} | tags[1].<list element>
                    {"title": "mine"}   | title
                    {"note": {}}        | note
                    """)
    void badChangesAreRefusedNamingTheField(String body, String field) {
        int id = keep(Map.of("article", article(TEXT, null).getInt("id")));
        patch("/api/bookmarks/" + id, body).statusCode(400).body("violations.field", contains(field));
    }

    private static int keep(Map<String, Integer> target) {
        return post("/api/bookmarks", Map.of("target", target))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
