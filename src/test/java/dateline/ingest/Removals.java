package dateline.ingest;

import static dateline.Api.delete;
import static dateline.Api.post;
import static org.hamcrest.Matchers.notNullValue;

import dateline.rest.HistoryHeader;
import io.restassured.response.ValidatableResponse;

/** What tests of the trash do again and again. */
final class Removals {

    private Removals() {}

    /** @return the step of the history */
    static String removed(int article) {
        return step(delete("/api/articles/" + article).statusCode(204));
    }

    static String step(ValidatableResponse answer) {
        return answer.header(HistoryHeader.STEP, notNullValue()).extract().header(HistoryHeader.STEP);
    }

    static ValidatableResponse undo(String step) {
        return post("/api/history/" + step + "/undo", "");
    }
}
