package dateline.event;

import static dateline.Api.post;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import dateline.Api;
import dateline.rest.HistoryHeader;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Articles that a test of review stores, taken back after it: no other test's tellings are put together with them. */
final class Stored implements AfterEachCallback {

    private final List<Integer> articles = new ArrayList<>();

    @Override
    public void afterEach(ExtensionContext context) {
        takeBack();
    }

    void takeBack() {
        articles.forEach(Api::forget);
        articles.clear();
    }

    /** Takes note of an article that was stored, and answers it. */
    JsonPath note(JsonPath article) {
        articles.add(article.getInt("id"));
        return article;
    }

    /** The minister's arrest on 18 June 2024, told on a Friday. */
    JsonPath arrest() {
        return note(Api.article("The minister was arrested in Lima on Tuesday.", "2024-06-21"));
    }

    /** The address of the first event that an article tells. */
    static String event(JsonPath article) {
        return "/api/events/" + article.getLong("events[0].id");
    }

    /** An attack, told the day after. */
    JsonPath wire() {
        return bomb("Wire", "A bomb killed 12 people in Quetta on 3 May 2016.", "2016-05-04");
    }

    /** The same, told a month later, and less exactly. */
    JsonPath courier() {
        return bomb("Courier", "Twelve people were killed by a bomb in May 2016.", "2016-06-04");
    }

    private JsonPath bomb(String publisher, String text, String publishedOn) {
        return note(post(
                        "/api/articles",
                        Map.of(
                                "title",
                                publisher,
                                "text",
                                Api.unique(text),
                                "publisher",
                                publisher,
                                "publishedOn",
                                publishedOn))
                .statusCode(201)
                .extract()
                .jsonPath());
    }

    /** The number of the step that a change was, by its answer. */
    static String step(Response answer) {
        answer.then().statusCode(oneOf(200, 201)).header(HistoryHeader.STEP, notNullValue());
        return answer.getHeader(HistoryHeader.STEP);
    }

    /** The number of the undoing. */
    static String undo(String step) {
        return String.valueOf(post("/api/history/" + step + "/undo", "")
                .statusCode(200)
                .extract()
                .<Object>path("id"));
    }
}
