package dateline.ingest;

import static dateline.Api.article;
import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.post;
import static dateline.Api.unique;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Articles that are removed for good: nothing is left of them. */
@DatelineTest
class RemovedForGoodTest {

    private static final String MEETINGS = "Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017.";

    @Inject
    DataSource database;

    @Test
    void forGoodNothingIsLeftOfIt() throws SQLException {
        String text = unique(MEETINGS);
        JsonPath job = Arrivals.done(post("/api/intake", Map.of("text", text)).statusCode(202));
        int id = job.getInt("article");
        assertThat(originals(text)).isOne();
        delete("/api/articles/trash/" + id).statusCode(404);
        Removals.removed(id);
        get("/api/jobs/" + job.getInt("id")).body("article", nullValue());
        delete("/api/articles/trash/" + id).statusCode(204);
        delete("/api/articles/trash/" + id).statusCode(404);
        assertThat(originals(text)).isZero();
        post("/api/articles", Map.of("text", text)).statusCode(201).body("id", not(id));
    }

    /** How many are kept of just these bytes. */
    private int originals(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select count(*) from original where sha256 = sha256(convert_to(?, 'UTF8'))")) {
            select.setString(1, text);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void theTrashIsPagedTheLastRemovedFirstAndEmptiedForGood() {
        List<Integer> ids = List.of(
                article(MEETINGS, null).getInt("id"),
                article(MEETINGS, null).getInt("id"),
                article(MEETINGS, null).getInt("id"));
        ids.forEach(Removals::removed);
        String link = get("/api/articles/trash?limit=2")
                .body("items.id", contains(ids.get(2), ids.get(1)))
                .body("items.removedAt", everyItem(notNullValue()))
                .extract()
                .header("Link");
        given().urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items[0].id", is(ids.get(0)));
        int stays = article(MEETINGS, null).getInt("id");
        delete("/api/articles/trash").statusCode(204);
        get("/api/articles/trash").body("items", hasSize(0));
        get("/api/articles/" + stays).statusCode(200);
    }
}
