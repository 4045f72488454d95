package dateline.event;

import static dateline.Api.get;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.Api;
import dateline.DatelineTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DatelineTest
class GroupTellingsTest {

    @RegisterExtension
    static final Reports reports = new Reports();

    @Inject
    EntityManager database;

    /** What each event of the stored articles shows, by the publishers that tell it. */
    private Map<String, String> shown() {
        Map<String, String> shown = new TreeMap<>();
        reports.articles().values().forEach(article -> {
            JsonPath events =
                    get("/api/articles/" + article).statusCode(200).extract().jsonPath();
            for (int i = 0; i < events.getInt("events.size()"); i++) {
                Map<String, Object> event = new LinkedHashMap<>(events.getMap("events[" + i + "]"));
                String tellers =
                        new TreeSet<>(events.<String>getList("events[" + i + "].occurrences.publisher")).toString();
                List<String> quotes = events.getList("events[" + i + "].occurrences.quote");
                event.keySet().removeAll(List.of("id", "revision", "occurrences"));
                shown.put(tellers, event + " " + quotes);
            }
        });
        return shown;
    }

    @Test
    void whateverTheOrderOfArrivalTheSameTellingsAreOneEventAndShowTheSame() {
        List<String> order = new ArrayList<>(new TreeSet<>(Reports.REPORTS.keySet()));
        reports.store(order);
        Map<String, String> expected = shown();
        assertThat(expected.keySet())
                .contains("[Globe]", "[Later]", "[Herald, Star]", "[Pact, Plan, Treaty]", "[Alone]")
                .anySatisfy(tellers -> assertThat(tellers).contains("Copy", "Post", "Wire"));
        for (int seed = 0; seed < 6; seed++) {
            reports.takeBack();
            Collections.shuffle(order, new Random(seed));
            reports.store(order);
            assertThat(shown()).as(order.toString()).isEqualTo(expected);
        }
    }

    @Test
    void whatGoesAgainLeavesNoTrace() {
        List<String> stay = List.of("Wire", "Globe", "Later", "Herald", "Plan");
        List<String> go = List.of("Post", "Copy", "Month", "Star", "Treaty", "Pact");
        reports.store(stay);
        Map<String, String> before = shown();
        reports.store(go);
        assertThat(shown()).isNotEqualTo(before);
        go.forEach(reports::delete);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void twoWhoStoreAtOnceNeitherFailNorWaitForEachOtherForever() throws Exception {
        List<String> order = new ArrayList<>(new TreeSet<>(Reports.REPORTS.keySet()));
        reports.store(order);
        Map<String, String> expected = shown();
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 3; round++) {
            reports.takeBack();
            Collections.shuffle(order, new Random(round));
            Future<?> one = two.submit(() -> reports.store(order.subList(0, 6)));
            Future<?> other = two.submit(() -> reports.store(order.subList(6, 12)));
            one.get();
            other.get();
            assertThat(shown()).isEqualTo(expected);
        }
        two.shutdown();
    }

    @Test
    void anEventKeepsItsNumberWhileAnyArticleTellsIt() {
        reports.store(List.of("Wire"));
        int event = reports.event("Wire");
        reports.store(List.of("Post", "Globe"));
        assertThat(reports.event("Post")).isEqualTo(event);
        assertThat(reports.event("Globe")).isNotEqualTo(event);
        reports.delete("Wire");
        assertThat(reports.event("Post")).isEqualTo(event);
        assertThat(get("/api/events/" + event).extract().jsonPath().getString("title"))
                .contains("Twelve");
    }

    @Test
    void anotherPublicationDateTakesATellingToAnotherEventAndBack() {
        String quake = "An earthquake killed 12 people in Quetta on Sunday.";
        reports.store("One", quake, "1987-05-04");
        reports.store("Two", "On Sunday an earthquake killed twelve people in Quetta.", "1987-05-04");
        int event = reports.event("One");
        assertThat(reports.event("Two")).isEqualTo(event);
        Api.patch("/api/articles/" + reports.articles().get("Two"), Map.of("publishedOn", "1987-06-08"))
                .statusCode(200);
        assertThat(reports.event("Two")).isNotEqualTo(event);
        assertThat(reports.event("One")).isEqualTo(event);
        Api.patch("/api/articles/" + reports.articles().get("Two"), Map.of("publishedOn", "1987-05-05"))
                .statusCode(200);
        assertThat(reports.event("Two")).isEqualTo(reports.event("One"));
    }

    @Test
    void copiesAreOneSource() {
        // Copies are known by their whole text, which needs some words for it.
        String more = " The bomb went off outside a crowded market as the shops were opening, and the windows of the"
                + " houses along the street were broken. Nobody has said yet who did it, or why.";
        reports.store("Wire", Reports.REPORTS.get("Wire") + more, "1987-05-04");
        double ofOne = confidence();
        reports.store("Copy", Reports.REPORTS.get("Copy") + more, "1987-05-04");
        assertThat(reports.event("Copy")).isEqualTo(reports.event("Wire"));
        assertThat(confidence()).isEqualTo(ofOne);
        reports.store(
                "Post",
                Reports.REPORTS.get("Post") + " The mayor called it a black day for the whole of the city.",
                "1987-05-04");
        assertThat(get("/api/events/" + reports.event("Wire"))
                        .extract()
                        .jsonPath()
                        .getInt("independentSources"))
                .isEqualTo(2);
        assertThat(confidence()).isGreaterThan(ofOne);
    }

    @Test
    void whoTellsItCountsAtOnceWhenItIsSetRight() {
        reports.store(List.of("Wire"));
        double ofOne = confidence();
        reports.store(List.of("Post"));
        double ofTwo = confidence();
        assertThat(ofTwo).isGreaterThan(ofOne);
        String post = "/api/articles/" + reports.articles().get("Post");
        Api.patch(post, Map.of("publisher", "Wire")).statusCode(200);
        assertThat(confidence()).isLessThan(ofTwo);
        Api.patch(post, Map.of("publisher", "Globe")).statusCode(200);
        assertThat(confidence()).isEqualTo(ofTwo);
        Api.patch(post, Map.of("agency", "Interfax")).statusCode(200);
        Api.patch("/api/articles/" + reports.articles().get("Wire"), Map.of("agency", "Interfax"))
                .statusCode(200);
        assertThat(confidence()).isLessThan(ofTwo);
    }

    private double confidence() {
        return get("/api/events/" + reports.event("Wire")).extract().jsonPath().getDouble("confidence");
    }

    @Test
    void whatManyTellInTheSameWordsIsComparedOnce() {
        String report = "A ferry sank off Bergen on 9 May 1987 and 30 people died. Report %d says so.";
        for (int copy = 0; copy < 5; copy++) {
            reports.store("Copy " + copy, report.formatted(copy), "1987-05-10");
            assertThat(reports.event("Copy " + copy)).isEqualTo(reports.event("Copy 0"));
        }
        assertThat(ofFirstTellings("select count(distinct told_id) from compared where occurrence_id in (:ids)"))
                .isEqualTo(1);
        assertThat(ofFirstTellings("""
                        select count(*) from likeness where one_id in (
                            select told_id from compared where occurrence_id in (:ids))""")).isEqualTo(1);
        reports.takeBack();
        reports.store("Again", report.formatted(9), "1987-05-10");
        reports.store("And again", report.formatted(8), "1987-05-10");
        assertThat(reports.event("And again")).isEqualTo(reports.event("Again"));
    }

    private long ofFirstTellings(String count) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> ids = database.createNativeQuery(
                            "select min(id) from occurrence where article_id in (:articles) group by article_id")
                    .setParameter("articles", reports.articles().values())
                    .getResultList();
            return ((Number) database.createNativeQuery(count)
                            .setParameter("ids", ids)
                            .getSingleResult())
                    .longValue();
        });
    }
}
