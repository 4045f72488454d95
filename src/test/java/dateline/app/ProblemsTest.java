package dateline.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dateline.DatelineTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong, the answer is a problem detail in a reader's words, and tells nothing of what is inside. */
@DatelineTest
class ProblemsTest {

    private static ValidatableResponse problem(int status, ValidatableResponse response) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body(not(containsString("Exception")))
                .body(not(containsString("dateline.")));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/articles")
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nothing, 404",
        "GET, /nothing, 404",
        "GET, /api/articles/abc, 404",
        "GET, /api/articles/99999999999999999999, 404",
        "GET, /api/articles/0, 404",
        "GET, /api/events/-1, 404",
        "PUT, /api/articles, 405",
        "DELETE, /api/articles, 405",
        "POST, /api/articles, 415",
    })
    void whatIsNotThereIsSaid(String method, String path, int status) {
        problem(status, given().request(method, path).then());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/articles?limit=abc, limit",
        "/api/articles?limit=0, limit",
        "/api/articles?limit=99999999999, limit",
        "/api/articles?after=zzz, after",
        "/api/events?limit=1.5, limit",
        "/api/events?from=2024-02-30, from",
        "/api/events?to=yesterday, to",
        "/api/events?status=gone, status",
        "/api/events?article=x, article",
        "/api/events?bookmarked=perhaps, bookmarked",
        "/api/events?from=-999999999-01-01, from",
        "/api/timeline?to=+999999999-12-31, to",
        "/api/timeline?bins=many, bins",
        "/api/timeline?bins=-1, bins",
        "/api/timeline?from=2024-01-01&to=2020-01-01, to",
    })
    void aWrongParameterIsNamed(String path, String parameter) {
        problem(400, given().get(path).then()).body("violations.field", hasItem(parameter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":",
                "no json",
                "{\"text\":\"a\"} and more",
                "{\"text\":\"a\"}{\"text\":\"b\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "[]",
                "\"a\"",
                "null",
                "",
            })
    void whatIsNotOneJsonObjectIsRefused(String body) {
        problem(400, post(body)).body("violations.size()", is(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text':'a','txt':'b'}                              | txt",
                "{'text':5}                                          | text",
                "{'text':true}                                       | text",
                "{'text':['a']}                                      | text",
                "{'text':{}}                                         | text",
                "{'text':'a','publishedOn':'2024-02-30'}             | publishedOn",
                "{'text':'a','publishedOn':'2023-02-29'}             | publishedOn",
                "{'text':'a','publishedOn':'19 June'}                | publishedOn",
                "{'text':'a','publishedOn':''}                       | publishedOn",
                "{'text':'a','publishedOn':5}                        | publishedOn",
                "{'text':'a','publishedOn':20240619}                 | publishedOn",
                "{'text':'a','publishedOn':[2024,6,19]}              | publishedOn",
                "{'text':'a','publishedOn':'2024-06-19T10:00:00Z'}   | publishedOn",
                "{'text':'a','publishedOn':'+999999999-12-31'}       | publishedOn",
            })
    void aWrongFieldIsNamed(String body, String field) {
        problem(400, post(body.replace('\'', '"'))).body("violations.field", hasItem(field));
    }

    @Test
    void aTextThatNoDatabaseHoldsIsRefusedWhole() {
        long before = articles();
        problem(400, post("{\"text\":\"A treaty was signed.\",\"title\":\"a\\u0000b\"}"));
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        problem(
                400,
                given().contentType(ContentType.JSON)
                        .body(noise)
                        .post("/api/articles")
                        .then());
    }

    @Test
    void nestingWithoutEndIsRefused() {
        problem(400, post("{\"text\":" + "[".repeat(1_500)));
        problem(
                400,
                given().contentType(ContentType.JSON)
                        .body("{\"note\":" + "{\"a\":".repeat(1_500))
                        .patch("/api/bookmarks/1")
                        .then());
    }

    @Test
    void aTextTooLongIsRefusedNamingTheField() {
        problem(413, post("{\"text\":\"" + "a ".repeat(2_600_000) + "\"}")).body("violations.field", hasItem("text"));
    }

    @Test
    void aBodyTooLargeIsRefusedBeforeItIsRead() throws IOException {
        long announced = 1L << 34;
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                    + announced + "\r\n\r\n{\"text\":\"a")
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            socket.setSoTimeout(10_000);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                answer.write(next);
                if (next == '}') {
                    break;
                }
            }
            assertThat(answer.toString(StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json", "\"status\":413");
        }
    }

    @Test
    void aFaultOfOursTellsNothingOfWhatIsInside() {
        problem(500, given().get("/api/faulty").then())
                .body(not(containsString(FaultyResource.SECRET)))
                .body("keySet()", not(hasItem("stack")));
    }

    @Test
    void aFormatThatIsNotReadOrWrittenIsRefused() {
        problem(
                415,
                given().contentType("text/plain")
                        .body("A text.")
                        .post("/api/articles")
                        .then());
        problem(406, given().accept("text/html").get("/api/articles").then());
    }

    private static long articles() {
        return given().get("/api/articles?limit=500")
                .then()
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }
}
