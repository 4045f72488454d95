package dateline.event;

import static dateline.Api.article;
import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dateline.Api;
import dateline.DatelineTest;
import dateline.rest.HistoryHeader;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatelineTest
class ReviewResourceTest {

    @RegisterExtension
    final Stored stored = new Stored();

    /** The minister's arrest, told on a Friday. */
    private JsonPath arrest() {
        return stored.note(article("The minister was arrested in Lima on Tuesday.", "2024-06-21"));
    }

    private static String event(JsonPath article) {
        return "/api/events/" + article.getLong("events[0].id");
    }

    private static String correction(String json) {
        return json.replace('\'', '"');
    }

    @Test
    void eachFieldIsSetAndFlaggedWithWhatTheArticleSays() {
        JsonPath stored = arrest();
        String event = event(stored);
        patch(event, correction("""
                {'title': 'A minister is held', 'when': {'edtf': '2024-06-17'}, 'status': 'claimed',
                 'speaker': {'name': 'The police', 'via': 'Andina'}, 'actors': [{'name': 'Ana Paz', 'role': 'partner'}],
                 'places': [{'name': 'Callao', 'country': 'PE'}]}"""))
                .statusCode(200)
                .header(HistoryHeader.STEP, notNullValue())
                .header("ETag", notNullValue());
        get(event)
                .body("title", is("A minister is held"))
                .body("when.edtf", is("2024-06-17"))
                .body("when.earliest", is("2024-06-17"))
                .body("when.latest", is("2024-06-18"))
                .body("when.text", is("17 June 2024"))
                .body("status", is("claimed"))
                .body("speaker.name", is("The police"))
                .body("speaker.via", is("Andina"))
                .body("actors.name", contains("Ana Paz"))
                .body("places.country", contains("PE"))
                .body("review", is("corrected"))
                .body("corrected", contains("title", "when", "status", "speaker", "actors", "places"))
                .body("asTold.title", is(stored.getString("events[0].title")))
                .body("asTold.when.edtf", is("2024-06-18"))
                .body("asTold.status", is("happened"))
                .body("asTold.speaker", nullValue())
                .body("asTold.places.name", contains("Lima"));
        get("/api/events?q=Callao&article=" + stored.getLong("id")).body("items", hasSize(1));
    }

    @Test
    void nullGivesAFieldBackToTheArticles() {
        JsonPath stored = arrest();
        String event = event(stored);
        patch(event, correction("{'title': 'Something else', 'status': 'planned'}"))
                .statusCode(200);
        patch(event, correction("{'title': null}"))
                .statusCode(200)
                .body("title", is(stored.getString("events[0].title")))
                .body("corrected", contains("status"))
                .body("review", is("corrected"));
        patch(event, correction("{'status': null}"))
                .statusCode(200)
                .body("status", is("happened"))
                .body("corrected", empty())
                .body("asTold", nullValue())
                .body("review", is("open"));
    }

    @Test
    void whatSaysWhatTheArticleSaysIsNoCorrection() {
        JsonPath stored = arrest();
        patch(event(stored), Map.of("title", stored.getString("events[0].title"), "when", Map.of("edtf", "2024-06-18")))
                .statusCode(200)
                .header(HistoryHeader.STEP, nullValue())
                .body("corrected", empty())
                .body("review", is("open"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    last week                | 2024-06-10/2024-06-16
                    on Wednesday             | 2024-06-19
                    the summer of 2019       | 2019-22
                    before 19 June 2024      | ../2024-06-19
                    since 2022               | 2022/..
                    3 May 2017.              | 2017-05-03
                    """)
    void aDateInWordsCountsFromThePublicationDay(String words, String edtf) {
        String read = patch(event(arrest()), Map.of("when", Map.of("words", words)))
                .statusCode(200)
                .body("corrected", contains("when"))
                .extract()
                .path("when.edtf");
        assertThat(read).isEqualTo(edtf);
    }

    @Test
    void aDateIsReadBeforeAnythingIsCorrected() {
        String event = event(arrest());
        post(event + "/when", Map.of("words", "last week"))
                .statusCode(200)
                .body("state", is("placed"))
                .body("edtf", is("2024-06-10/2024-06-16"))
                .body("latest", is("2024-06-17"));
        post(event + "/when", Map.of("undated", true)).statusCode(200).body("state", is("undated"));
        post(event + "/when", Map.of("words", "not last week"))
                .statusCode(422)
                .body("violations[0].field", is("when.words"));
        post(event + "/when", Map.of("edtf", "19 June")).statusCode(400).body("violations[0].field", is("when.edtf"));
        post(event + "/when", Map.of()).statusCode(400).body("violations[0].field", is("when"));
        post("/api/events/999999999/when", Map.of("edtf", "2024")).statusCode(404);
        get(event).body("corrected", empty()).body("when.edtf", is("2024-06-18"));
    }

    @Test
    void withoutPlaceInTimeItWaitsInTheTray() {
        patch(event(arrest()), correction("{'when': {'undated': true}}"))
                .statusCode(200)
                .body("when.state", is("undated"))
                .body("when.edtf", nullValue());
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    {'title': '  '}                                          | 400 | title
                    {'title': 7}                                             | 400 | title
                    {'status': 'rumoured'}                                   | 400 | status
                    {'review': 'corrected'}                                  | 400 | review
                    {'review': null}                                         | 400 | review
                    {'rating': 5}                                            | 400 | rating
                    {'when': {}}                                             | 400 | when
                    {'when': {'edtf': '2024', 'words': 'in 2024'}}           | 400 | when
                    {'when': {'undated': false}}                             | 400 | when
                    {'when': {'edtf': '19 June'}}                            | 400 | when.edtf
                    {'when': {'edtf': 'Y-65000000'}}                         | 400 | when.edtf
                    {'when': {'words': 'not last week'}}                     | 422 | when.words
                    {'when': {'words': 'soon after the summit'}}             | 422 | when.words
                    {'when': {'words': '24 years'}}                          | 422 | when.words
                    {'speaker': {'name': ' '}}                               | 400 | speaker.name
                    {'actors': [{'name': 'Ana', 'role': 'victim'}]}          | 400 | actors[0].role
                    {'actors': [{'name': 'Ana'}]}                            | 400 | actors[0].role
                    {'actors': [null]}                                       | 400 | actors[0]
                    {'places': [{'name': 'Lima', 'country': 'Peru'}]}        | 400 | places[0].country
                    ['title']                                                | 400 |
                    """)
    void whatCannotBeIsRefusedByName(String body, int status, String field) {
        JsonPath stored = arrest();
        patch(event(stored), correction(body))
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("violations[0].field", field == null ? is("") : containsString(field));
        get(event(stored))
                .body("revision", is(stored.getInt("events[0].revision")))
                .body("review", is("open"));
    }

    @Test
    void wordsWaitForAPublicationDayThatNobodyKnows() {
        JsonPath undated = article("The minister was arrested in Lima on 3 May 2017.", null);
        patch(event(undated), Map.of("when", Map.of("words", "last week")))
                .statusCode(422)
                .body("violations[0].field", is("when.words"))
                .body("detail", containsString("day of publication"));
    }

    @Test
    void thereIsNoSuchEvent() {
        patch("/api/events/999999999", Map.of("title", "X")).statusCode(404);
    }

    @Test
    void anotherVersionIsToldAndNothingIsOverwritten() {
        String event = event(arrest());
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
        String event = event(arrest());
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
        JsonPath stored = arrest();
        String event = event(stored);
        String told = "/api/events?article=" + stored.getLong("id");
        int id = stored.getInt("events[0].id");
        int all = get("/api/timeline").extract().path("total");
        patch(event, Map.of("review", "rejected")).statusCode(200).body("review", is("rejected"));
        get(told).body("items.id", not(hasItem(id)));
        get(told + "&review=rejected").body("items.id", contains(id));
        get("/api/articles/" + stored.getLong("id")).body("events.id", not(hasItem(id)));
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
    void aCorrectionSurvivesAnotherPublicationDayAndAllElseIsReadAnew() {
        JsonPath stored = arrest();
        String event = event(stored);
        patch(event, Map.of("title", "A minister is held")).statusCode(200);
        patch("/api/articles/" + stored.getLong("id"), Map.of("publishedOn", "2023-06-21"))
                .statusCode(200);
        get(event)
                .body("title", is("A minister is held"))
                .body("when.edtf", is("2023-06-20"))
                .body("corrected", contains("title"))
                .body("asTold.title", is(stored.getString("events[0].title")));
        patch(event, Map.of("when", Map.of("edtf", "2020"))).statusCode(200);
        patch("/api/articles/" + stored.getLong("id"), Map.of("publishedOn", "2024-06-21"))
                .statusCode(200);
        get(event)
                .body("when.edtf", is("2020"))
                .body("asTold.when.edtf", is("2024-06-18"))
                .body("corrected", contains("title", "when"));
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
