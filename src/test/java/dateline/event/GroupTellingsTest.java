package dateline.event;

import static dateline.Api.get;
import static dateline.Api.post;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatelineTest
class GroupTellingsTest {

    /** By publisher. Told in 1987, where no other test's articles are. */
    private static final Map<String, String> REPORTS = Map.ofEntries(
            Map.entry("Wire", "A bomb killed 12 people in Quetta on 3 May 1987."),
            Map.entry("Post", "Twelve people were killed by a bomb in Quetta on 3 May 1987."),
            Map.entry("Copy", "A bomb killed 12 people in Quetta on 3 May 1987, police said."),
            Map.entry("Globe", "A bomb killed 20 people in Quetta on 3 May 1987."),
            Map.entry("Later", "A bomb killed 12 people in Quetta on 4 May 1987."),
            Map.entry("Month", "In May 1987 a bomb killed 12 people in Quetta."),
            Map.entry("Herald", "A flood killed 12 people in Manila on 3 May 1987."),
            Map.entry("Star", "A flood killed a dozen people in Manila on 3 May 1987."),
            Map.entry("Treaty", "Norway and Finland signed a fisheries treaty in Oslo on 5 May 1987."),
            Map.entry("Pact", "Finland and Norway signed the fisheries treaty in Oslo on 5 May 1987."),
            Map.entry("Plan", "Norway and Finland will sign a fisheries treaty in Oslo on 5 May 1987."),
            Map.entry("Alone", "The parliament of Iceland elected a speaker on 6 May 1987."));

    private final Map<String, Integer> stored = new ConcurrentHashMap<>();

    @Inject
    EntityManager database;

    @BeforeAll
    static void groupTellings() {
        System.setProperty("dateline.grouping", "true");
    }

    @AfterAll
    static void leaveThemApart() {
        System.clearProperty("dateline.grouping");
    }

    @AfterEach
    void takeBack() {
        stored.values().forEach(article -> Api.delete("/api/articles/" + article));
        stored.clear();
    }

    private void store(String publisher, String text, String day) {
        Map<String, String> article =
                Map.of("title", publisher, "text", text, "publisher", publisher, "publishedOn", day);
        stored.put(
                publisher,
                post("/api/articles", article)
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getInt("id"));
    }

    private void store(List<String> publishers) {
        publishers.forEach(publisher -> store(publisher, REPORTS.get(publisher), "1987-05-04"));
    }

    /** What each event of the stored articles shows, by the publishers that tell it. */
    private Map<String, String> shown() {
        Map<String, String> shown = new TreeMap<>();
        stored.values().forEach(article -> {
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

    private int event(String publisher) {
        return get("/api/articles/" + stored.get(publisher))
                .extract()
                .jsonPath()
                .getInt("events[0].id");
    }

    @Test
    void whateverTheOrderOfArrivalTheSameTellingsAreOneEventAndShowTheSame() {
        List<String> order = new ArrayList<>(new TreeSet<>(REPORTS.keySet()));
        store(order);
        Map<String, String> expected = shown();
        assertThat(expected.keySet())
                .contains("[Globe]", "[Later]", "[Herald, Star]", "[Pact, Plan, Treaty]", "[Alone]")
                .anySatisfy(tellers -> assertThat(tellers).contains("Copy", "Post", "Wire"));
        for (int seed = 0; seed < 6; seed++) {
            takeBack();
            Collections.shuffle(order, new Random(seed));
            store(order);
            assertThat(shown()).as(order.toString()).isEqualTo(expected);
        }
    }

    @Test
    void whatGoesAgainLeavesNoTrace() {
        List<String> stay = List.of("Wire", "Globe", "Later", "Herald", "Plan");
        List<String> go = List.of("Post", "Copy", "Month", "Star", "Treaty", "Pact");
        store(stay);
        Map<String, String> before = shown();
        store(go);
        assertThat(shown()).isNotEqualTo(before);
        go.forEach(publisher -> Api.delete("/api/articles/" + stored.remove(publisher)));
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void twoWhoStoreAtOnceNeitherFailNorWaitForEachOtherForever() throws Exception {
        List<String> order = new ArrayList<>(new TreeSet<>(REPORTS.keySet()));
        store(order);
        Map<String, String> expected = shown();
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 3; round++) {
            takeBack();
            Collections.shuffle(order, new Random(round));
            Future<?> one = two.submit(() -> store(order.subList(0, 6)));
            Future<?> other = two.submit(() -> store(order.subList(6, 12)));
            one.get();
            other.get();
            assertThat(shown()).isEqualTo(expected);
        }
        two.shutdown();
    }

    @Test
    void anEventKeepsItsNumberWhileAnyArticleTellsIt() {
        store(List.of("Wire"));
        int event = event("Wire");
        store(List.of("Post", "Globe"));
        assertThat(event("Post")).isEqualTo(event);
        assertThat(event("Globe")).isNotEqualTo(event);
        Api.delete("/api/articles/" + stored.remove("Wire"));
        assertThat(event("Post")).isEqualTo(event);
        assertThat(get("/api/events/" + event).extract().jsonPath().getString("title"))
                .contains("Twelve");
    }

    @Test
    void anotherPublicationDateTakesATellingToAnotherEventAndBack() {
        String quake = "An earthquake killed 12 people in Quetta on Sunday.";
        store("One", quake, "1987-05-04");
        store("Two", "On Sunday an earthquake killed twelve people in Quetta.", "1987-05-04");
        int event = event("One");
        assertThat(event("Two")).isEqualTo(event);
        Api.patch("/api/articles/" + stored.get("Two"), Map.of("publishedOn", "1987-06-08"))
                .statusCode(200);
        assertThat(event("Two")).isNotEqualTo(event);
        assertThat(event("One")).isEqualTo(event);
        Api.patch("/api/articles/" + stored.get("Two"), Map.of("publishedOn", "1987-05-05"))
                .statusCode(200);
        assertThat(event("Two")).isEqualTo(event("One"));
    }

    @Test
    void copiesAreOneSource() {
        store(List.of("Wire", "Copy", "Post"));
        assertThat(get("/api/events/" + event("Wire")).extract().jsonPath().getInt("independentSources"))
                .isEqualTo(2);
    }

    @Test
    void aPersonsWordIsKept() {
        store(List.of("Wire", "Globe"));
        say(true, "Wire", "Globe");
        store(List.of("Post"));
        assertThat(event("Wire")).isEqualTo(event("Globe"));
        say(false, "Wire", "Post");
        store(List.of("Copy"));
        assertThat(event("Wire")).isNotEqualTo(event("Post"));
    }

    private void say(boolean same, String one, String other) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        insert into said_of_occurrences
                        select min(id), max(id), :same from occurrence where article_id in (:one, :other)""")
                .setParameter("same", same)
                .setParameter("one", stored.get(one))
                .setParameter("other", stored.get(other))
                .executeUpdate());
    }
}
