package dateline.event;

import static dateline.Api.article;
import static dateline.Api.get;
import static dateline.Api.patch;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dateline.Api;
import dateline.DatelineTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DatelineTest
class ReviewResourceTest {

    @RegisterExtension
    final Stored stored = new Stored();

    @Test
    void thereIsNoSuchEvent() {
        patch("/api/events/999999999", Map.of("title", "X")).statusCode(404);
    }

    @Test
    void anotherVersionIsToldAndNothingIsOverwritten() {
        String event = Stored.event(stored.arrest());
        String tag = given().get(event).getHeader("ETag");
        patch(event, Map.of("title", "The first")).statusCode(200);
        given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("title", "The second"))
                .patch(event)
                .then()
                .statusCode(412)
                .body("current.title", is("The first"))
                .body("current.corrected", contains("title"))
                .body("revision", notNullValue());
        get(event).body("title", is("The first"));
    }

    @Test
    void ofSeveralWhoSawTheSameVersionOneGoesThrough() throws Exception {
        String event = Stored.event(stored.arrest());
        String tag = given().get(event).getHeader("ETag");
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int person = 0; person < 4; person++) {
                Map<String, String> body = Map.of("title", "Title " + person);
                work.add(() -> given().contentType(ContentType.JSON)
                        .header("If-Match", tag)
                        .body(body)
                        .patch(event)
                        .statusCode());
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> done : people.invokeAll(work)) {
                answers.add(done.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
            get(event + "/history").body("items", hasSize(1));
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void whatIsRejectedShowsInTheTrashOnly() {
        JsonPath arrest = stored.arrest();
        String event = Stored.event(arrest);
        String told = "/api/events?article=" + arrest.getLong("id");
        int id = arrest.getInt("events[0].id");
        int all = get("/api/timeline").extract().path("total");
        patch(event, Map.of("review", "rejected")).statusCode(200).body("review", is("rejected"));
        get(told).body("items.id", not(hasItem(id)));
        get(told + "&review=rejected").body("items.id", contains(id));
        get("/api/articles/" + arrest.getLong("id")).body("events.id", not(hasItem(id)));
        assertThat(get("/api/timeline").extract().<Integer>path("total")).isEqualTo(all - 1);
        get(event).statusCode(200).body("review", is("rejected"));
        patch(event, Map.of("review", "open")).statusCode(200);
        get(told).body("items.id", hasItem(id));
        assertThat(get("/api/timeline").extract().<Integer>path("total")).isEqualTo(all);
    }

    @Test
    void theQueueBeginsWithTheLeastSureAndIsPaged() {
        JsonPath stored = article("""
                Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017.

                The minister was arrested. Iran allegedly sent weapons to Yemen in 2015. France will host a summit in Paris.""", "2024-06-21");
        String queue = "/api/events?review=open&order=confidence&article=" + stored.getLong("id");
        List<Float> confidences = get(queue).statusCode(200).extract().path("items.confidence");
        assertThat(confidences).hasSizeGreaterThan(2).isSorted();
        List<Integer> paged = new ArrayList<>();
        String next = queue + "&limit=1";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200).body("items", hasSize(1));
            paged.addAll(page.jsonPath().getList("items.id", Integer.class));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(paged).isEqualTo(get(queue).extract().path("items.id"));
        patch("/api/events/" + paged.get(0), Map.of("review", "accepted")).statusCode(200);
        get(queue).body("items.id", is(paged.subList(1, paged.size())));
        get(queue.replace("open", "accepted")).body("items.id", contains(paged.get(0)));
        get(queue.replace("review=open", "review=doubted")).statusCode(400).body("violations[0].field", is("review"));
        get(queue + "&after=bm90IG91cnM").statusCode(400).body("violations[0].field", is("after"));
    }

    @Test
    void whatAPersonAcceptedOrCorrectedOutlivesItsArticleAndAllElseGoes() {
        JsonPath stored = article(
                "The minister was arrested in Lima on 3 May 2017. Peru signed a treaty in Quito on 4 May 2017."
                        + " France launched a satellite on 5 May 2017.",
                null);
        List<Integer> ids = stored.getList("events.id");
        assertThat(ids).hasSize(3);
        patch("/api/events/" + ids.get(0), Map.of("review", "accepted")).statusCode(200);
        patch("/api/events/" + ids.get(1), Map.of("title", "Peru signs")).statusCode(200);
        int all = get("/api/timeline").extract().path("total");
        Api.delete("/api/articles/" + stored.getLong("id")).statusCode(204);
        assertThat(get("/api/timeline").extract().<Integer>path("total")).isEqualTo(all - 3);
        get("/api/events/" + ids.get(0)).body("orphaned", is(true)).body("review", is("accepted"));
        get("/api/events/" + ids.get(1)).body("orphaned", is(true)).body("title", is("Peru signs"));
        get("/api/events/" + ids.get(2)).statusCode(404);
        get("/api/events?review=orphaned&limit=500")
                .body("items.id", hasItem(ids.get(0)))
                .body("items.id", hasItem(ids.get(1)));
    }
}
