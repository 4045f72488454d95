package dateline.event;

import static dateline.Api.article;
import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dateline.DatelineTest;
import dateline.rest.HistoryHeader;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sets in place of what the articles say, and what becomes of it. */
@DatelineTest
class CorrectionsTest {

    @RegisterExtension
    final Stored stored = new Stored();

    private static String correction(String json) {
        return json.replace('\'', '"');
    }

    @Test
    void eachFieldIsSetAndFlaggedWithWhatTheArticleSays() {
        JsonPath arrest = stored.arrest();
        String event = Stored.event(arrest);
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
                .body("asTold.title", is(arrest.getString("events[0].title")))
                .body("asTold.when.edtf", is("2024-06-18"))
                .body("asTold.status", is("happened"))
                .body("asTold.speaker", nullValue())
                .body("asTold.places.name", contains("Lima"));
        get("/api/events?q=Callao&article=" + arrest.getLong("id")).body("items", hasSize(1));
    }

    @Test
    void nullGivesAFieldBackToTheArticles() {
        JsonPath arrest = stored.arrest();
        String event = Stored.event(arrest);
        patch(event, correction("{'title': 'Something else', 'status': 'planned'}"))
                .statusCode(200);
        patch(event, correction("{'title': null}"))
                .statusCode(200)
                .body("title", is(arrest.getString("events[0].title")))
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
        JsonPath arrest = stored.arrest();
        patch(
                        Stored.event(arrest),
                        Map.of("title", arrest.getString("events[0].title"), "when", Map.of("edtf", "2024-06-18")))
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
        String read = patch(Stored.event(stored.arrest()), Map.of("when", Map.of("words", words)))
                .statusCode(200)
                .body("corrected", contains("when"))
                .extract()
                .path("when.edtf");
        assertThat(read).isEqualTo(edtf);
    }

    @Test
    void aDateIsReadBeforeAnythingIsCorrected() {
        String event = Stored.event(stored.arrest());
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
        patch(Stored.event(stored.arrest()), correction("{'when': {'undated': true}}"))
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
        JsonPath arrest = stored.arrest();
        patch(Stored.event(arrest), correction(body))
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("violations[0].field", field == null ? is("") : containsString(field));
        get(Stored.event(arrest))
                .body("revision", is(arrest.getInt("events[0].revision")))
                .body("review", is("open"));
    }

    @Test
    void wordsWaitForAPublicationDayThatNobodyKnows() {
        JsonPath undated = article("The minister was arrested in Lima on 3 May 2017.", null);
        patch(Stored.event(undated), Map.of("when", Map.of("words", "last week")))
                .statusCode(422)
                .body("violations[0].field", is("when.words"))
                .body("detail", containsString("day of publication"));
    }

    @Test
    void aCorrectionSurvivesAnotherPublicationDayAndAllElseIsReadAnew() {
        JsonPath arrest = stored.arrest();
        String event = Stored.event(arrest);
        patch(event, Map.of("title", "A minister is held")).statusCode(200);
        patch("/api/articles/" + arrest.getLong("id"), Map.of("publishedOn", "2023-06-21"))
                .statusCode(200);
        get(event)
                .body("title", is("A minister is held"))
                .body("when.edtf", is("2023-06-20"))
                .body("corrected", contains("title"))
                .body("asTold.title", is(arrest.getString("events[0].title")));
        patch(event, Map.of("when", Map.of("edtf", "2020"))).statusCode(200);
        patch("/api/articles/" + arrest.getLong("id"), Map.of("publishedOn", "2024-06-21"))
                .statusCode(200);
        get(event)
                .body("when.edtf", is("2020"))
                .body("asTold.when.edtf", is("2024-06-18"))
                .body("corrected", contains("title", "when"));
    }
}
