package dateline.ingest;

import static dateline.Api.unique;
import static dateline.ingest.Arrivals.bytes;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is given to {@code /api/articles/bulk}, line by line. */
@DatelineTest
class BulkResourceTest {

    @Test
    void aBulkAnswersEachLine() {
        String same = unique("The two signed a treaty in Aachen on 22 January 2019.");
        String lines = """
                {"text": "%s", "title": "One", "publishedOn": "2019-01-23"}

                {"text": "%s", "title": "One", "publishedOn": "2019-01-23"}
                {"text": 5}
                not json
                {"title": "without a text"}
                {"html": "<p>%s</p>", "url": "javascript:alert(1)"}
                """.formatted(json(same), json(same), "x");
        List<String> answers = given().contentType("application/x-ndjson")
                .body(bytes(lines))
                .post("/api/articles/bulk")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(answers).hasSize(6);
        JsonPath first = new JsonPath(answers.get(0));
        assertThat(first.getInt("line")).isEqualTo(1);
        assertThat(first.getString("outcome")).isIn("stored", "known");
        assertThat(new JsonPath(answers.get(1)).getInt("article")).isEqualTo(first.getInt("article"));
        assertThat(List.of(first.getString("outcome"), new JsonPath(answers.get(1)).getString("outcome")))
                .containsExactlyInAnyOrder("stored", "known");
        assertThat(answers.subList(2, 6))
                .allMatch(answer -> new JsonPath(answer).getString("outcome").equals("refused"));
        assertThat(answers.get(5)).contains("\"line\":7", "url must be an address");
    }

    /** More than any other request may have, and more than fits into the memory that a line may have. */
    @Test
    void aBulkMayBeLongerThanAnyOtherRequest() {
        String line = "{\"html\": \"" + "x".repeat(2_999_990) + "\", \"title\": \"\"}\n";
        List<String> answers = given().contentType("application/x-ndjson")
                .body(bytes(line.repeat(8) + "{}\n" + "y".repeat(5_000_000)))
                .post("/api/articles/bulk")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(answers).hasSize(10).allMatch(answer -> answer.contains("refused"));
        assertThat(answers.get(9)).contains("more than 4,000,000 bytes");
    }

    private static String json(String text) {
        return text.replace("\n", "\\n").replace("\"", "\\\"");
    }
}
