package dateline.timeline;

import static dateline.Api.article;
import static dateline.Api.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dateline.Api;
import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatelineTest
class TileResourceTest {

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

    /** Of the tile that holds that day. */
    private static String address(int level, String day) {
        long index = LocalDate.parse(day).toEpochDay() >> (level + 6);
        return "/api/timeline/tiles/" + level + "/" + index + "?article=" + article;
    }

    @Test
    void aTileSaysWhereItLiesAndWhatIsInIt() {
        JsonPath tile = get(address(0, "2017-05-03")).statusCode(200).extract().jsonPath();
        LocalDate start = LocalDate.parse(tile.getString("start"));
        assertThat(LocalDate.parse(tile.getString("end"))).isEqualTo(start.plusDays(64));
        assertThat(tile.getInt("binDays")).isEqualTo(1);
        assertThat(tile.getString("bins[0].start")).isEqualTo("2017-05-03");
        assertThat(tile.getString("bins[0].end")).isEqualTo("2017-05-04");
        assertThat(tile.getInt("bins[0].happened")).isEqualTo(1);
        assertThat(tile.getList("events.when.edtf")).containsExactly("2017-05-03");
        assertThat(tile.getList("events.sources")).containsExactly(List.of());
        assertThat(tile.getInt("spanning")).isZero();
        assertThat(tile.getInt("total")).isEqualTo(1);
    }

    @Test
    void aMonthIsInNoBinOfDaysButInOneThatHoldsItWhole() {
        get(address(0, "2019-01-15"))
                .body("bins", empty())
                .body("spanning", is(1))
                .body("events.when.edtf", contains("2019-01"));
        long bin = LocalDate.of(2019, 1, 15).toEpochDay() >> 10;
        assertThat(LocalDate.of(2019, 1, 1).toEpochDay() >> 10).isEqualTo(bin);
        get(address(10, "2019-01-15"))
                .body("bins.start", hasItem(LocalDate.ofEpochDay(bin << 10).toString()));
    }

    @Test
    void filtersAndLanesNarrowIt() {
        get(address(7, "2019-01-15") + "&status=denied")
                .body("events.status", contains("denied"))
                .body("total", is(1));
        get(address(7, "2019-01-15") + "&place=berlin").body("events.when.edtf", contains("2017-05-03"));
        get(address(7, "2019-01-15") + "&kind=sign").body("events.when.edtf", contains("2019-01"));
        get(address(7, "2019-01-15") + "&q=aachen").body("events.when.edtf", contains("2019-01"));
        get(address(7, "2019-01-15") + "&q=nothingofthekind")
                .body("events", empty())
                .body("total", is(0));
        get(address(7, "2019-01-15") + "&from=2019-01-01")
                .body("events.when.edtf", containsInAnyOrder("2019-01", "2030-07-05"));
        get(address(7, "2019-01-15") + "&limit=0").body("events", empty()).body("total", is(4));
    }

    @Test
    void aTileThatWasNotWrittenToIsNotSentAgain() {
        for (String address : List.of(address(3, "2017-05-03"), "/api/timeline/lanes?by=kind")) {
            Response first = given().get(address);
            first.then().statusCode(200).header("Cache-Control", "no-cache, private");
            given().header("If-None-Match", first.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304)
                    .header("ETag", first.header("ETag"));
            article("A ship sank off Crete on 4 March 1992.", null);
            given().header("If-None-Match", first.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void bookmarksAndNotesNarrowAndAreWrites() {
        int event = get(address(0, "2017-05-03")).extract().path("events[0].id");
        String tile = address(0, "2017-05-03");
        get(tile + "&bookmarked=true").body("total", is(0));
        String version = given().get(tile).header("ETag");
        assertThat(given().get(tile + "&bookmarked=true").header("ETag")).isNotEqualTo(version);
        int bookmark = Api.post("/api/bookmarks", Map.of("target", Map.of("event", event)))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(given().get(tile).header("ETag")).isNotEqualTo(version);
        get(tile + "&bookmarked=true").body("events.id", contains(event));
        get(tile + "&bookmarked=true&note=true").body("events", empty());
        get(tile + "&note=false").body("events.id", contains(event));
        Api.patch("/api/bookmarks/" + bookmark, Map.of("note", "ask")).statusCode(200);
        get(tile + "&note=true").body("events.id", contains(event));
        get("/api/events?note=true&article=" + article).body("items.id", contains(event));
        Api.delete("/api/bookmarks/" + bookmark).statusCode(204);
        get(tile + "&bookmarked=true").body("total", is(0));
    }

    @Test
    void sourcesAreNamedAndFiltered() {
        int told = Api.post(
                        "/api/articles",
                        Map.of(
                                "text",
                                Api.unique("The envoy met the president in Oslo on 7 May 2018."),
                                "publisher",
                                "The Fjord Herald 100%"))
                .statusCode(201)
                .extract()
                .path("id");
        String tile = address(0, "2018-05-07").replace("article=" + article, "article=" + told);
        get(tile).body("events[0].sources", contains("The Fjord Herald 100%"));
        get(tile + "&source=fjord herald").body("total", is(1));
        given().queryParam("source", "100%").get(tile).then().body("total", is(1));
        given().queryParam("source", "10_%").get(tile).then().body("total", is(0));
        get("/api/timeline/lanes?by=source&article=" + told).body("name", contains("The Fjord Herald 100%"));
        get("/api/events?source=FJORD&article=" + told).body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "tiles/0/0?status=maybe,status",
        "tiles/0/0?kind=war,kind",
        "tiles/0/0?note=some,note",
        "tiles/0/0?limit=501,limit",
        "tiles/0/0?lane=colour,lane",
        "tiles/0/0?lane=actor,lane",
        "lanes?by=colour,by",
        "lanes?limit=0,limit",
        "lanes?from=now,from"
    })
    void badParametersAreRefusedByName(String address, String field) {
        get("/api/timeline/" + address)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22/0", "-1/0", "0/first", "first/0", "0/99999999999", "21/-1000", "0/9223372036854775807"})
    void tilesThatCannotBeAreNotFound(String tile) {
        get("/api/timeline/tiles/" + tile).statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21/-1", "21/0", "0/16777215", "0/-16777216", "21/7", "21/-8"})
    void tilesAtTheEndsOfTheCalendarAreAnswered(String tile) {
        get("/api/timeline/tiles/" + tile).statusCode(200).body("events.when.state", everyItem(is("placed")));
    }

    @Test
    void theWholeIsToldWithTheVersion() {
        int undated =
                get("/api/events?undated=true&article=" + article).extract().path("items.size()");
        get("/api/timeline?article=" + article)
                .statusCode(200)
                .body("extent.earliest", is("2014-01-01"))
                .body("extent.latest", is("2030-07-06"))
                .body("total", is(4))
                .body("undated", is(undated))
                .body("version", not(nullValue()));
    }
}
