package dateline.timeline;

import static dateline.Api.article;
import static dateline.Api.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatelineTest
class TimelineResourceTest {

    private static final String TEXT = """
            The two armies fought at Verdun in 1916. The treaty was signed in Versailles on 28 June 1919.

            The memorial opened on 7 August 1932. The museum was rebuilt in March 2016. France will hold a ceremony at Verdun on
            21 February 2036. The envoy was arrested on Tuesday.""";

    private static int article;

    @BeforeEach
    void storeOnce() {
        if (article == 0) {
            article = article(TEXT, null).getInt("id");
        }
    }

    @Test
    void withoutARangeItAnswersTheExtentOfEverythingWithAMargin() {
        JsonPath picture = timeline("");
        assertThat(picture.getString("extent.earliest")).isEqualTo("1916-01-01");
        assertThat(picture.getString("extent.latest")).isEqualTo("2036-02-22");
        assertThat(LocalDate.parse(picture.getString("from"))).isBefore(LocalDate.of(1916, 1, 1));
        assertThat(LocalDate.parse(picture.getString("to"))).isAfter(LocalDate.of(2036, 2, 22));
        assertThat(picture.getLong("undated")).isEqualTo(1);
        assertThat(picture.getLong("total")).isEqualTo(picture.getList("events").size());
    }

    @Test
    void everyEventIsCountedOnceWhateverTheWidthOfTheBins() {
        long total = timeline("").getLong("total");
        for (int bins : List.of(2, 7, 100, 2000)) {
            JsonPath picture = timeline("&bins=" + bins);
            List<Map<String, Object>> counted = picture.getList("bins");
            long inBins =
                    counted.stream().mapToLong(TimelineResourceTest::count).sum();
            assertThat(inBins + picture.getLong("spanning")).isEqualTo(total);
            assertThat(counted).hasSizeLessThanOrEqualTo(bins);
            assertThat(Integer.bitCount(picture.getInt("binDays"))).isEqualTo(1);
        }
    }

    @Test
    void aYearIsCountedInNoBinOfDays() {
        get("/api/timeline?article=" + article + "&from=1915-12-01&to=1917-02-01&bins=500")
                .body("binDays", is(1))
                .body("events.when.edtf", contains("1916"))
                .body("bins", empty())
                .body("spanning", is(1));
    }

    @Test
    void aRangeShowsWhatOverlapsItAndKeepsTheExtent() {
        get("/api/timeline?bins=200&article=" + article + "&from=1919-01-01&to=1920-01-01")
                .statusCode(200)
                .body("from", is("1919-01-01"))
                .body("to", is("1920-01-01"))
                .body("extent.earliest", is("1916-01-01"))
                .body("events.when.edtf", contains("1919-06-28"))
                .body("events.occurrences", everyItem(nullValue()))
                .body("bins", hasSize(1))
                .body("bins[0].happened", is(1));
        get("/api/timeline?bins=200&article=" + article + "&from=1950-01-01&to=1960-01-01")
                .body("events", empty())
                .body("bins", empty())
                .body("total", is(0));
    }

    @Test
    void theMostSalientComeFirstAndNoMoreThanAsked() {
        List<Float> salience = timeline("").getList("events.salience", Float.class);
        assertThat(salience).isSortedAccordingTo((a, b) -> Float.compare(b, a));
        assertThat(timeline("&limit=2").getList("events")).hasSize(2);
    }

    @Test
    void whereNothingPassesThereIsNoExtentButARange() {
        get("/api/timeline?article=" + article + "&q=nothingofthekind")
                .statusCode(200)
                .body("extent", nullValue())
                .body("from", not(nullValue()))
                .body("total", is(0));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2024-01-01&to=2023-01-01,to",
        "from=2024-01-01&to=2024-01-01,to",
        "from=now,from",
        "bins=1,bins",
        "bins=2001,bins",
        "limit=1001,limit",
        "status=maybe,status"
    })
    void badParametersAreRefusedByName(String query, String field) {
        get("/api/timeline?" + query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field));
    }

    private JsonPath timeline(String more) {
        String bins = more.contains("bins=") ? "" : "&bins=200";
        return get("/api/timeline?article=" + article + bins + more)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long count(Map<String, Object> bin) {
        return List.of("happened", "planned", "claimed", "denied").stream()
                .mapToLong(status -> ((Number) bin.get(status)).longValue())
                .sum();
    }
}
