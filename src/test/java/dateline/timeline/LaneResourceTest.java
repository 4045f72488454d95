package dateline.timeline;

import static dateline.Api.article;
import static dateline.Api.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.Api;
import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lanes: which there are, what is in them, and their tiles. */
@DatelineTest
class LaneResourceTest {

    private static final String TEXT = """
            Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017. The two signed the Aachen treaty in January 2019.

            France will hold a summit in Paris on 5 July 2030. Moscow has denied that it sent troops to Kyiv in 2014.

            The minister was arrested on Tuesday.""";

    private static int article;

    @BeforeEach
    void storeOnce() {
        if (article == 0) {
            article = article(TEXT, null).getInt("id");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "kind", "actor", "place", "source", "collection"})
    void lanesHoldEverythingOnceOrMoreAndTheirTilesAgree(String by) {
        JsonPath lanes = lanes(by, 50);
        long sum = lanes.getList("total", Long.class).stream()
                .mapToLong(each -> each)
                .sum();
        assertThat(sum).isGreaterThanOrEqualTo(4);
        for (Map<String, Object> lane : lanes.<Map<String, Object>>getList("")) {
            assertThat(inAllTiles((String) lane.get("key"))).isEqualTo(((Number) lane.get("total")).longValue());
        }
    }

    @Test
    void whatIsInNoneOfTheLanesIsInOneOfItsOwn() {
        JsonPath lanes = lanes("actor", 1);
        assertThat(lanes.getList("")).hasSize(2);
        assertThat(lanes.getString("[1].name")).isNull();
        assertThat(lanes.getLong("[0].total") + lanes.getLong("[1].total")).isEqualTo(4);
        assertThat(inAllTiles(lanes.getString("[1].key"))).isEqualTo(lanes.getLong("[1].total"));
    }

    @Test
    void collectionsAreLanesOfWhatIsInThem() {
        List<Integer> events =
                get("/api/events?article=" + article).extract().jsonPath().getList("items.id");
        int treaties = Api.post("/api/collections", Map.of("title", "Treaties"))
                .extract()
                .path("id");
        int berlin = Api.post("/api/collections", Map.of("title", "Berlin"))
                .extract()
                .path("id");
        collect(treaties, events.subList(0, 2));
        collect(berlin, events.subList(0, 1));
        JsonPath lanes = lanes("collection", 50);
        assertThat(lanes.getList("name")).containsExactly("Treaties", "Berlin", null);
        assertThat(lanes.getList("total")).containsExactly(2, 1, 2);
        for (Map<String, Object> lane : lanes.<Map<String, Object>>getList("")) {
            assertThat(inAllTiles((String) lane.get("key"))).isEqualTo(((Number) lane.get("total")).longValue());
        }
        Api.patch("/api/collections/" + berlin, Map.of("title", "Vienna")).statusCode(200);
        assertThat(lanes("collection", 50).getList("name")).containsExactly("Treaties", "Vienna", null);
        Api.delete("/api/collections/" + treaties).statusCode(204);
        Api.delete("/api/collections/" + berlin).statusCode(204);
        assertThat(lanes("collection", 50).getList("name")).containsOnlyNulls();
        assertThat(inAllTiles(lanes.getString("[0].key"))).isZero();
    }

    private static void collect(int collection, List<Integer> events) {
        for (int event : events) {
            int bookmark = Api.post("/api/bookmarks", Map.of("target", Map.of("event", event)))
                    .extract()
                    .path("id");
            Api.post("/api/collections/" + collection + "/bookmarks", Map.of("bookmark", bookmark));
        }
    }

    private static JsonPath lanes(String by, int limit) {
        return get("/api/timeline/lanes?by=" + by + "&limit=" + limit + "&article=" + article)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** All time is in two tiles of the widest level; these events begin after the edge between them. */
    private static long inAllTiles(String lane) {
        return given().queryParam("lane", lane)
                .queryParam("article", article)
                .get("/api/timeline/tiles/21/0")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("total");
    }
}
