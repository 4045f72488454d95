package dateline.ingest;

import static dateline.Api.article;
import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static dateline.Api.unique;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.DatelineTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DatelineTest
class ArticleResourceTest {

    private static final String VISIT =
            "President Xi Jinping arrived in Pyongyang on Thursday. He had met Kim Jong Un in Beijing in March 2018.";

    @Test
    void anArticleIsStoredWithItsEventsAndAnsweredInOne() {
        Response response = given().contentType(ContentType.JSON)
                .body(Map.of("text", unique(VISIT), "publishedOn", "2019-06-20", "title", "Xi in Pyongyang"))
                .post("/api/articles");
        response.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("title", is("Xi in Pyongyang"))
                .body("evidence.title", is("given by hand"))
                .body("text", containsString(VISIT))
                .body("dateNeeded", is(false))
                .body("events.when.edtf", hasItem("2019-06-20"))
                .body("events.when.edtf", hasItem("2018-03"));
        get(response.header("Location")).statusCode(200).body("eventCount", greaterThan(1));
    }

    @Test
    void everyOccurrenceAndMentionLeadsToTheVeryCharacters() {
        JsonPath stored = article("😀 " + VISIT, "2019-06-20");
        String text = stored.getString("text");
        List<Map<String, Object>> tellings = stored.getList("events.occurrences.flatten()");
        assertThat(tellings).isNotEmpty().allSatisfy(telling -> assertThat(
                        text.substring((int) telling.get("begin"), (int) telling.get("end")))
                .isEqualTo(telling.get("quote")));
        List<Map<String, Object>> mentions = stored.getList("mentions");
        assertThat(mentions).isNotEmpty().allSatisfy(mention -> assertThat(
                        text.substring((int) mention.get("begin"), (int) mention.get("end")))
                .isEqualTo(mention.get("text")));
    }

    @Test
    void theSameTextIsStoredOnce() {
        String text = unique(VISIT);
        long first = post("/api/articles", Map.of("text", text))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        post("/api/articles", Map.of("text", text, "publishedOn", "2019-06-20"))
                .statusCode(200)
                .header("Content-Location", endsWith("/api/articles/" + first))
                .body("id", is((int) first))
                .body("publishedOn", nullValue());
    }

    @Test
    void anotherTextFromTheSameAddressIsANewVersionAndKeepsTheEventsThatAreStillTold() {
        String url = "https://news.example/" + System.nanoTime();
        String visit = "President Xi Jinping arrived in Pyongyang on 20 June 2019.";
        String text = unique(visit);
        JsonPath first = post("/api/articles", Map.of("text", text, "url", url, "title", "A"))
                .statusCode(201)
                .extract()
                .jsonPath();
        int event = first.getInt("events.find { it.when.edtf == '2019-06-20' }.id");
        post("/api/bookmarks", Map.of("target", Map.of("event", event))).statusCode(201);

        JsonPath second = post("/api/articles", Map.of("text", "Corrected. " + text, "url", url, "title", "A"))
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(second.getInt("id")).isNotEqualTo(first.getInt("id"));
        assertThat(second.getList("events.id", Integer.class)).contains(event);
        get("/api/events/" + event)
                .body("occurrences", hasSize(1))
                .body("occurrences[0].articleId", is(second.getInt("id")));
        get("/api/articles/" + first.getInt("id")).statusCode(200).body("text", is(first.getString("text")));
        delete("/api/articles/" + second.getInt("id")).statusCode(204);
        get("/api/articles/" + first.getInt("id")).statusCode(404);
    }

    @Test
    void withoutAPublicationDateRelativeDatesWaitAndSettingItPlacesThem() {
        JsonPath stored = article(VISIT, null);
        int id = stored.getInt("id");
        assertThat(stored.getBoolean("dateNeeded")).isTrue();
        assertThat(stored.getList("events.when.edtf")).contains("2018-03").doesNotContain("2019-06-20");
        Map<String, Object> waiting = stored.getMap("events.find { it.when.state == 'date needed' }");
        assertThat(waiting).isNotNull();

        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("publishedOn", "2019-06-20"))
                .patch("/api/articles/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("dateNeeded", is(false))
                .body("evidence.publishedOn", is("given by hand"))
                .body("events.find { it.id == " + waiting.get("id") + " }.when.edtf", is("2019-06-20"));

        patch("/api/articles/" + id, Collections.singletonMap("publishedOn", null))
                .statusCode(200)
                .body("dateNeeded", is(true))
                .body("events.find { it.id == " + waiting.get("id") + " }.when.state", is("date needed"));
    }

    @Test
    void aStaleChangeIsRefusedAndChangesNothing() {
        int id = article(VISIT, "2019-06-20").getInt("id");
        patch("/api/articles/" + id, Map.of("publisher", "The Post")).statusCode(200);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("publisher", "The Other"))
                .patch("/api/articles/" + id)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("revision", is(1));
        given().header("If-Match", "\"0\"").delete("/api/articles/" + id).then().statusCode(412);
        get("/api/articles/" + id).body("publisher", is("The Post"));
    }

    @Test
    void removingAnArticleRemovesItsEvents() {
        JsonPath stored = article(VISIT, "2019-06-20");
        delete("/api/articles/" + stored.getInt("id")).statusCode(204);
        get("/api/articles/" + stored.getInt("id")).statusCode(404).contentType("application/problem+json");
        for (Object event : stored.getList("events.id")) {
            get("/api/events/" + event).statusCode(404);
        }
        delete("/api/articles/" + stored.getInt("id")).statusCode(404);
    }

    @Test
    void theListPagesThroughEverythingOnce() {
        List<Integer> stored = List.of(
                article(VISIT, null).getInt("id"),
                article(VISIT, null).getInt("id"),
                article(VISIT, null).getInt("id"));
        List<Integer> seen = new java.util.ArrayList<>();
        String next = "/api/articles?limit=2";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200).body("items.text", everyItem(nullValue()));
            seen.addAll(page.jsonPath().getList("items.id", Integer.class));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(stored);
    }

    @Test
    void twoEqualRequestsAtOneTimeStoreOneArticle() {
        String text = unique(VISIT);
        List<Integer> ids = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> post("/api/articles", Map.of("text", text))
                        .extract()
                        .jsonPath()
                        .getInt("id"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
    }

    @Test
    void changesAndRemovalsAtOneTimeComeOneAfterTheOther() {
        int id = article(VISIT, "2019-06-20").getInt("id");
        List<Integer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> i == 7
                        ? delete("/api/articles/" + id).extract().statusCode()
                        : patch("/api/articles/" + id, Map.of("publishedOn", "2019-06-" + (10 + i)))
                                .extract()
                                .statusCode())
                .toList();
        assertThat(answers).isSubsetOf(200, 204, 404).containsOnlyOnce(204);
        get("/api/articles/" + id).statusCode(404);
        get("/api/events?article=" + id).body("items", hasSize(0));
    }

    @Test
    void aPreviewReadsTheSameAndStoresNothing() {
        long before = get("/api/timeline").extract().jsonPath().getLong("total");
        post("/api/preview", Map.of("text", VISIT, "publishedOn", "2019-06-20"))
                .statusCode(200)
                .body("mentions.find { it.text == 'Thursday' }.edtf", is("2019-06-20"))
                .body("mentions.find { it.text == 'Thursday' }.latest", is("2019-06-21"))
                .body("events.when.edtf", hasItem("2018-03"))
                .body("events.id", everyItem(nullValue()));
        assertThat(get("/api/timeline").extract().jsonPath().getLong("total")).isEqualTo(before);
    }

    @Test
    void theSamplesComeInOnce() {
        List<Integer> first =
                post("/api/samples", "").statusCode(200).extract().jsonPath().getList("items.id");
        List<Integer> second =
                post("/api/samples", "").statusCode(200).extract().jsonPath().getList("items.id");
        assertThat(first).hasSize(3).isEqualTo(second);
    }
}
