package dateline.event;

import static dateline.Api.get;
import static dateline.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import dateline.Api;
import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@DatelineTest
class ElsewhereTest {

    private static final Map<String, String> REPORTS = new TreeMap<>(Map.of(
            "Wire", "A bomb killed 12 people in Quetta on 3 May 2016.",
            "Post", "Twelve people were killed by a bomb in Quetta on 3 May 2016.",
            "Globe", "A bomb killed 20 people in Quetta on 3 May 2016.",
            "Herald", "A flood killed 12 people in Manila on 3 May 2016."));

    private final List<Integer> stored = new ArrayList<>();

    @AfterEach
    void takeBack() {
        stored.forEach(Api::forget);
    }

    /** The first event of each report, by publisher. */
    private Map<String, Integer> store(List<String> order) {
        Map<String, Integer> events = new HashMap<>();
        for (String publisher : order) {
            JsonPath article = post(
                            "/api/articles",
                            Map.of(
                                    "title",
                                    publisher,
                                    "text",
                                    Api.unique(REPORTS.get(publisher)),
                                    "publisher",
                                    publisher,
                                    "publishedOn",
                                    "2016-05-04"))
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            stored.add(article.getInt("id"));
            events.put(publisher, article.getInt("events[0].id"));
        }
        return events;
    }

    /** What is told elsewhere of each report's event, in words. */
    private static Map<String, String> told(Map<String, Integer> events) {
        Map<String, String> told = new TreeMap<>();
        events.forEach((publisher, event) -> {
            JsonPath answer = get("/api/events/" + event + "/elsewhere")
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            told.put(
                    publisher,
                    "same " + new TreeSet<>(answer.<String>getList("same.occurrences.flatten().publisher"))
                            + ", against "
                            + new TreeSet<>(answer.<String>getList("conflicts.event.occurrences.flatten().publisher"))
                            + " " + new TreeSet<>(answer.<String>getList("conflicts.matters.flatten()")));
        });
        return told;
    }

    @Test
    void reportsOfOneHappeningKnowOfEachOtherAndOfWhatTheyDisagreeOnWhateverTheOrderTheyCameIn() {
        Map<String, String> expected = Map.of(
                "Wire", "same [Post], against [Globe] [count]",
                "Post", "same [Wire], against [Globe] [count]",
                "Globe", "same [], against [Post, Wire] [count]",
                "Herald", "same [], against [] []");
        List<String> order = new ArrayList<>(REPORTS.keySet());
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(order, new Random(seed));
            assertThat(told(store(order))).as(order.toString()).isEqualTo(expected);
            takeBack();
            stored.clear();
        }
    }

    @Test
    void anEventWithoutADateHasNothingElsewhere() {
        JsonPath article = Api.article("The minister was arrested on Tuesday.", null);
        stored.add(article.getInt("id"));
        get("/api/events/" + article.getInt("events[0].id") + "/elsewhere")
                .statusCode(200)
                .body("same", empty())
                .body("conflicts", empty());
        get("/api/events/987654321/elsewhere").statusCode(404);
    }
}
