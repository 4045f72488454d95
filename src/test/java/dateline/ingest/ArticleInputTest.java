package dateline.ingest;

import static dateline.Api.post;
import static dateline.Api.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dateline.DatelineTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to be stored as an article: what is read of it, and what is refused. */
@DatelineTest
class ArticleInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                  | 400 | text
                    {"text": ""}                                        | 400 | text
                    {"text": " \\n\\t "}                                | 400 | text
                    {"text": "a", "html": "<p>a</p>"}                   | 400 | text
                    {"text": "a", "publishedOn": "2024-02-30"}          | 400 | publishedOn
                    {"text": "a", "publishedOn": "yesterday"}           | 400 | publishedOn
                    {"text": "a", "publishedOn": 20240619}              | 400 | publishedOn
                    {"text": "a", "publishedOn": "0024-06-19"}          | 400 | publishedOn
                    {"text": "a", "url": "javascript:alert(1)"}         | 400 | url
                    {"text": "a", "url": "//news.example/a"}            | 400 | url
                    {"text": "a", "url": "https://u:p@news.example/"}   | 400 | url
                    {"text": "a", "title": "  "}                        | 400 | title
                    {"text": "a", "colour": "red"}                      | 400 | colour
                    {"text": {"a": 1}}                                  | 400 | text
                    {"html": "<html><script>alert(1)</script></html>"}  | 422 | html
                    """)
    void badInputIsRefusedNamingTheField(String body, int status, String field) {
        post("/api/articles", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("violations.field", contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"text\": \"a\"} {\"text\": \"b\"}"})
    void whatIsNoJsonObjectIsRefused(String body) {
        post("/api/articles", body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aTextThatIsTooLongIsRefusedNamingTheField() {
        post("/api/articles", Map.of("text", "All is well. ".repeat(100_000)))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("violations.field", contains("text"));
    }

    @Test
    void fiveMegabytesAreRefused() {
        post("/api/articles", Map.of("text", "a".repeat(5_000_000)))
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().contentType("text/plain")
                .body("a")
                .post("/api/articles")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void binaryInATextFieldIsRefused() {
        StringBuilder binary = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            binary.append((char) (i * 37 % 32));
        }
        post("/api/articles", Map.of("text", binary.toString()))
                .statusCode(422)
                .body("violations.field", contains("text"));
    }

    @Test
    void markupInATitleIsTextAndNothingElse() {
        post(
                        "/api/articles",
                        Map.of(
                                "text",
                                unique("President Xi Jinping arrived in Pyongyang on Thursday."),
                                "title",
                                "<script>alert(1)</script>"))
                .statusCode(201)
                .contentType(ContentType.JSON)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body("title", is("<script>alert(1)</script>"));
    }

    @Test
    void unpairedSurrogatesAndNulsAreNoObstacle() {
        String text = unique("The minister met \\u0000 the \\ud800 envoy in Paris on 3 May 2021.");
        post("/api/articles", "{\"title\": \"Half \\ud800\", \"text\": \"" + text.replace("\n", "\\n") + "\"}")
                .statusCode(201)
                .body("title", is("Half \ufffd"))
                .body("events.when.edtf", hasItem("2021-05-03"));
    }

    @Test
    void htmlIsReadForItsTextAndMetadata() {
        String html = """
                <html><head><title>Envoy in Paris - The Post</title>
                <meta property="og:site_name" content="The Post">
                <meta property="article:published_time" content="2021-05-04T08:00:00+02:00"></head>
                <body><nav>Home | World</nav><article><h1>Envoy in Paris</h1>
                <p>%s</p><p>The minister met the envoy in Paris on Monday, and both spoke of a long and useful conversation.</p>
                <p>They will meet again in September 2021, the ministry said, after the elections are over and a new
                government has been formed.</p></article><script>alert(1)</script></body></html>""".formatted(unique("It was the second meeting of the year."));
        post("/api/articles", Map.of("html", html))
                .statusCode(201)
                .body("title", is("Envoy in Paris"))
                .body("publisher", is("The Post"))
                .body("publishedOn", is("2021-05-04"))
                .body("events.when.edtf", hasItem("2021-05-03"));
    }
}
