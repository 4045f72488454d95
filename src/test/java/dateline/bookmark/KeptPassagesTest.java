package dateline.bookmark;

import static dateline.Api.get;
import static dateline.Api.post;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.Api;
import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Passages of articles that are kept, and what becomes of them in another version. */
@DatelineTest
class KeptPassagesTest {

    @Test
    void aPassageIsFoundAgainInAnotherVersionAndSaidToBeGoneWhereItIsNot() {
        String url = "https://news.example/" + UUID.randomUUID();
        String first = "Ministers met. They signed the treaty. They left.";
        JsonPath stored = version(first, url);
        int begin = stored.getString("text").indexOf("They signed");
        Map<String, Object> passage = Map.of(
                "article", stored.getInt("id"), "begin", begin, "end", begin + "They signed the treaty.".length());
        int id = post("/api/bookmarks", Map.of("target", passage))
                .statusCode(201)
                .body("target.kind", is("passage"))
                .body("quote", is("They signed the treaty."))
                .body("gone", is(false))
                .extract()
                .path("id");
        post("/api/bookmarks", Map.of("target", passage)).statusCode(200).body("id", is(id));
        JsonPath second = version("A word before. Ministers met. They signed\nthe treaty. They left.", url);
        get("/api/bookmarks/" + id)
                .body("target.article", is(second.getInt("id")))
                .body("target.begin", is(second.getString("text").indexOf("They signed")))
                .body("gone", is(false));
        version("Ministers met. They quarrelled. They left.", url);
        get("/api/bookmarks/" + id)
                .body("gone", is(true))
                .body("target.begin", nullValue())
                .body("quote", is("They signed the treaty."));
    }

    private static JsonPath version(String text, String url) {
        return post("/api/articles", Map.of("text", Api.unique(text), "url", url))
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
