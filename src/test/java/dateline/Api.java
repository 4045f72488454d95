package dateline;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What tests of the REST resources do again and again. */
public final class Api {

    private Api() {}

    public static ValidatableResponse post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    public static ValidatableResponse patch(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).patch(path).then();
    }

    public static ValidatableResponse get(String path) {
        return given().get(path).then();
    }

    public static ValidatableResponse delete(String path) {
        return given().delete(path).then();
    }

    /** Removes an article for good, be it in the trash already: its text can be stored anew. */
    public static void forget(long article) {
        delete("/api/articles/" + article);
        delete("/api/articles/trash/" + article);
    }

    /** Stores an article and answers it; the text is made one of its own by a closing line, as all tests share a store. */
    public static JsonPath article(String text, String publishedOn) {
        Map<String, Object> body = new HashMap<>();
        body.put("title", "A test's article");
        body.put("text", unique(text));
        body.put("publishedOn", publishedOn);
        return post("/api/articles", body).statusCode(201).extract().jsonPath();
    }

    public static String unique(String text) {
        return text + "\n\nThe reference of this report is " + UUID.randomUUID() + ".";
    }
}
