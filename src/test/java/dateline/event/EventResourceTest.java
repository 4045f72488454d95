package dateline.event;

import static dateline.Api.article;
import static dateline.Api.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatelineTest
class EventResourceTest {

    private static final String TEXT = """
            Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017. The two signed the Aachen treaty in January 2019.

            France will host a summit in Paris on 5 July 2030. Moscow has denied that it sent troops to Kyiv in 2014.

            The minister was arrested on Tuesday.""";

    private static JsonPath stored;

    @BeforeEach
    void storeOnce() {
        if (stored == null) {
            stored = article(TEXT, null);
        }
    }

    private String told() {
        return "/api/events?article=" + stored.getInt("id");
    }

    @Test
    void theListIsInOrderOfTimeWithTheUndatedLast() {
        List<String> states = get(told()).statusCode(200).extract().path("items.when.state");
        List<String> days = get(told()).extract().path("items.findAll { it.when.state == 'placed' }.when.earliest");
        assertThat(days).hasSizeGreaterThanOrEqualTo(3);
        assertThat(days.stream().filter(day -> day != null).toList()).isSorted();
        assertThat(states).isSortedAccordingTo((a, b) -> Boolean.compare(!a.equals("placed"), !b.equals("placed")));
        assertThat(states).contains("placed", "date needed");
        get(told() + "&undated=true")
                .body("items.when.state", everyItem(not("placed")))
                .body("items", not(empty()));
    }

    @Test
    void pagesShowEverythingOnce() {
        assertThat(paged(told() + "&limit=1")).isEqualTo(get(told()).extract().path("items.id"));
    }

    @Test
    void fromTheEndTheListIsTheSameTheOtherWayRound() {
        List<Integer> backwards = new ArrayList<>(get(told()).extract().path("items.id"));
        Collections.reverse(backwards);
        assertThat(paged(told() + "&order=last&limit=1")).isEqualTo(backwards);
        assertThat(get(told() + "&order=last").extract().<List<Integer>>path("items.id"))
                .isEqualTo(backwards);
    }

    private static List<Integer> paged(String first) {
        List<Integer> paged = new ArrayList<>();
        String next = first;
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200).body("items", hasSize(1));
            paged.addAll(page.jsonPath().getList("items.id", Integer.class));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return paged;
    }

    @Test
    void aRangeTakesWhatCanHaveBeenInIt() {
        get(told() + "&from=2019-01-15&to=2019-01-16").body("items.when.edtf", contains("2019-01"));
        get(told() + "&from=2017-05-03&to=2017-05-04").body("items.when.edtf", contains("2017-05-03"));
        get(told() + "&from=2017-05-04&to=2018-01-01").body("items", empty());
    }

    @Test
    void wordsAndNamesAndStatusNarrow() {
        get(told() + "&q=aachen tre").body("items", hasSize(1)).body("items[0].when.edtf", is("2019-01"));
        get(told() + "&q=aachen nowhere").body("items", empty());
        get(told() + "&q=!!!").body("items", empty());
        get(told() + "&q=' OR 1=1 --").statusCode(200).body("items", empty());
        get(told() + "&actor=merkel").body("items", hasSize(greaterThan(0)));
        get(told() + "&actor=%25").body("items", empty());
        get(told() + "&place=berlin").body("items[0].when.edtf", is("2017-05-03"));
        get(told() + "&status=planned").body("items.when.edtf", contains("2030-07-05"));
        get(told() + "&status=planned&status=denied").body("items.status", hasItems("planned", "denied"));
        get(told() + "&status=planned&status=denied").body("items.status", not(hasItem("happened")));
    }

    @Test
    void anEventIsFoundByItsNumber() {
        int id = stored.getInt("events[0].id");
        get("/api/events/" + id)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("id", is(id))
                .body("occurrences[0].articleId", is(stored.getInt("id")))
                .body("occurrences[0].why", not(empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "status=maybe,status",
        "from=2024-02-30,from",
        "to=tomorrow,to",
        "limit=0,limit",
        "limit=501,limit",
        "after=beyond,after",
        "article=first,article",
        "bookmarked=perhaps,bookmarked",
        "note=perhaps,note",
        "kind=war,kind",
        "order=sideways,order"
    })
    void badParametersAreRefusedByName(String query, String field) {
        get("/api/events?" + query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field));
    }

    @Test
    void wrongNumbersAreNotFound() {
        get("/api/events/987654321").statusCode(404).contentType("application/problem+json");
        get("/api/events/first").statusCode(404).contentType("application/problem+json");
        get("/api/events/-1").statusCode(404).contentType("application/problem+json");
    }
}
