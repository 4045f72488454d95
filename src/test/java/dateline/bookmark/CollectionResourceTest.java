package dateline.bookmark;

import static dateline.Api.article;
import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dateline.DatelineTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatelineTest
class CollectionResourceTest {

    private static final String TEXT =
            "The minister resigned on 9 May 2023. The president signed the treaty in Geneva on 4 March 2022.";

    private int collection;
    private int later;
    private int earlier;

    @BeforeEach
    void collect() {
        JsonPath stored = article(TEXT, "2023-05-10");
        later = keep(stored, "2023-05-09");
        earlier = keep(stored, "2022-03-04");
        collection = post("/api/collections", Map.of("title", " Treaties & <ministers> "))
                .statusCode(201)
                .body("title", is("Treaties & <ministers>"))
                .body("isOwn", is(true))
                .body("size", is(0))
                .extract()
                .path("id");
        put(later);
        put(earlier);
    }

    private static int keep(JsonPath article, String day) {
        int event = article.getInt("events.find { it.when.edtf == '" + day + "' }.id");
        return post(
                        "/api/bookmarks",
                        Map.of("target", Map.of("event", event), "note", "*" + day + "*", "tags", List.of("t")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void put(int bookmark) {
        post(at("/bookmarks"), Map.of("bookmark", bookmark)).statusCode(200);
    }

    private String at(String rest) {
        return "/api/collections/" + collection + rest;
    }

    private static io.restassured.response.ValidatableResponse arranged(String path, List<Integer> order) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("bookmarks", order))
                .put(path)
                .then();
    }

    @Test
    void itHoldsBookmarksInTheOrderThatIsWanted() {
        String link = link();
        shared(link).body("entries.bookmark.id", contains(later, earlier));
        put(later);
        get(at("")).body("size", is(2));
        arranged(at("/bookmarks"), List.of(earlier, later)).statusCode(200);
        shared(link).body("entries.bookmark.id", contains(earlier, later));
        arranged(at("/bookmarks"), List.of(later, earlier)).statusCode(200);
        patch(at(""), Map.of("sorting", "date")).statusCode(200);
        shared(link).body("entries.bookmark.id", contains(earlier, later));
        get("/api/bookmarks?collection=" + collection).body("items", hasSize(2));
        delete(at("/bookmarks/" + earlier)).statusCode(200).body("size", is(1));
        get("/api/bookmarks/" + earlier).statusCode(200);
    }

    @Test
    void whatIsThrownAwayIsNotShownAndWhatIsDeletedForGoodLeavesNoHole() {
        String link = link();
        delete("/api/bookmarks/" + later).statusCode(204);
        shared(link).body("entries.bookmark.id", contains(earlier));
        post("/api/bookmarks/" + later + "/restore", Map.of()).statusCode(200);
        shared(link).body("entries.bookmark.id", contains(later, earlier));
        delete("/api/bookmarks/" + later).statusCode(204);
        delete("/api/bookmarks/trash").statusCode(204);
        shared(link).body("entries.bookmark.id", contains(earlier));
        int another = keep(article(TEXT, "2023-05-10"), "2022-03-04");
        put(another);
        shared(link).body("entries.bookmark.id", contains(earlier, another));
    }

    @Test
    void anybodyReadsItByItsLinkUntilItIsRevoked() {
        patch(at(""), Map.of("description", "About **treaties**")).statusCode(200);
        String link = link();
        shared(link)
                .body("title", is("Treaties & <ministers>"))
                .body("descriptionHtml", containsString("<strong>treaties</strong>"))
                .body("entries[0].event.occurrences[0].quote", containsString("resigned"));
        String another = link();
        get("/api/shared/" + link).statusCode(404).contentType("application/problem+json");
        shared(another);
        get(at("")).body("isLinked", is(true)).body(not(containsString(another)));
        delete(at("/link")).statusCode(204);
        get("/api/shared/" + another).statusCode(404);
        get("/api/shared/made-up/feed").statusCode(404);
    }

    @Test
    void itsFeedIsReadByAnAtomReader() throws Exception {
        String xml = get("/api/shared/" + link() + "/feed")
                .statusCode(200)
                .contentType("application/atom+xml")
                .extract()
                .asString();
        SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Treaties & <ministers>");
        SyndEntry first = feed.getEntries().get(0);
        assertThat(feed.getEntries()).hasSize(2);
        assertThat(first.getTitle()).startsWith("4 March 2022: ");
        assertThat(first.getDescription().getValue()).contains("signed the treaty in Geneva");
        assertThat(first.getContents().get(0).getValue()).isEqualTo("<p><em>2022-03-04</em></p>\n");
        assertThat(first.getCategories().get(0).getName()).isEqualTo("t");
    }

    @Test
    void itsBookmarksAreListedInOrderWithTheirEvents() {
        get(at("/bookmarks"))
                .statusCode(200)
                .body("items.bookmark.id", contains(later, earlier))
                .body("items.bookmark.isOwn", contains(true, true))
                .body("items.event.when.edtf", contains("2023-05-09", "2022-03-04"));
        get("/api/collections/987654321/bookmarks").statusCode(404).contentType("application/problem+json");
    }

    @Test
    void itIsATimelineOfItsOwnThatFollowsItsChanges() {
        String filter = "?collection=" + collection;
        get("/api/timeline" + filter).statusCode(200).body("total", is(2));
        get("/api/events" + filter).body("items.when.edtf", contains("2022-03-04", "2023-05-09"));
        String tile = "/api/timeline/tiles/6/4" + filter;
        String tag = get(tile).body("total", is(2)).extract().header("ETag");
        given().header("If-None-Match", tag).get(tile).then().statusCode(304);
        delete(at("/bookmarks/" + later)).statusCode(200);
        given().header("If-None-Match", tag).get(tile).then().statusCode(200).body("total", is(1));
        delete("/api/bookmarks/" + earlier).statusCode(204);
        get(tile).body("total", is(0));
    }

    @Test
    void aPartOfItsTitleMeansItAndSoDoesItsNumber() {
        String title = "Sessions " + UUID.randomUUID();
        patch(at(""), Map.of("title", title)).statusCode(200);
        get("/api/events?collection=" + title.toUpperCase(Locale.ROOT)).body("items", hasSize(2));
        get("/api/bookmarks?collection=" + title.substring(3)).body("items.id", contains(earlier, later));
        get("/api/events?collection=No such title").statusCode(200).body("items", hasSize(0));
        get("/api/bookmarks?collection=No such title").statusCode(200).body("items", hasSize(0));
        get("/api/events?collection=987654321").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void exportedAsJsonItHasNotesAndTags() {
        List<Map<String, Object>> events = get("/api/export/events?format=json&collection=" + collection)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        assertThat(events).hasSize(2);
        assertThat(events.get(0).get("bookmarks").toString()).contains("note=*2022-03-04*", "tags=[t]");
        get("/api/export/events?format=csv&collection=" + collection)
                .statusCode(200)
                .body(containsString("signed the treaty"));
        get("/api/export/articles?format=ris&collection=" + collection).statusCode(200);
    }

    @Test
    void aStaleChangeIsRefused() {
        String first = get(at("")).extract().header("ETag");
        patch(at(""), Map.of("title", "Another")).statusCode(200);
        given().contentType(ContentType.JSON)
                .header("If-Match", first)
                .body(Map.of("title", "Late"))
                .patch(at(""))
                .then()
                .statusCode(412);
        given().header("If-Match", first).delete(at("")).then().statusCode(412);
        delete(at("")).statusCode(204);
        get(at("")).statusCode(404);
        get("/api/bookmarks/" + later).statusCode(200);
        get("/api/collections").body("items.id", not(hasItem(collection)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', title, ''",
        "'', sorting, by hand",
        "/bookmarks, bookmark, 987654321",
        "/members, name, Nobody At All",
        "/members, name, analyst",
    })
    void badInputIsRefusedNamingTheField(String path, String field, String value) {
        Object given = value.matches("\\d+") ? Integer.valueOf(value) : value;
        var answer = path.isEmpty() ? patch(at(path), Map.of(field, given)) : post(at(path), Map.of(field, given));
        answer.statusCode(400).contentType("application/problem+json").body("violations.field", hasItem(field));
    }

    @Test
    void anOrderOfOtherBookmarksIsRefused() {
        arranged(at("/bookmarks"), List.of(later)).statusCode(400).body("violations.field", hasItem("bookmarks"));
        arranged(at("/bookmarks"), List.of(later, later)).statusCode(400);
        delete(at("/bookmarks/987654321")).statusCode(404);
    }

    private String link() {
        return post(at("/link"), Map.of()).statusCode(200).extract().path("token");
    }

    private static io.restassured.response.ValidatableResponse shared(String link) {
        return get("/api/shared/" + link).statusCode(200);
    }
}
