package dateline.event;

import static dateline.Api.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dateline.Api;
import dateline.DatelineTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What persons say, reject, take back and bring in themselves, among what articles tell. */
@DatelineTest
class GroupedByPersonsTest {

    @RegisterExtension
    static final Reports reports = new Reports();

    @Inject
    EntityManager database;

    @Test
    void aPersonsWordIsKept() {
        reports.store(List.of("Wire", "Globe"));
        say(true, "Wire", "Globe");
        reports.store(List.of("Post"));
        assertThat(reports.event("Wire")).isEqualTo(reports.event("Globe"));
        say(false, "Wire", "Post");
        reports.store(List.of("Copy"));
        assertThat(reports.event("Wire")).isNotEqualTo(reports.event("Post"));
    }

    @Test
    void anEventThatIsTakenBackFromRejectedIsGroupedAtOnce() {
        reports.store(List.of("Wire"));
        int event = reports.event("Wire");
        review(event, "rejected");
        reports.store(List.of("Copy"));
        assertThat(reports.event("Copy")).isNotEqualTo(event);
        assertThat(Api.patch("/api/events/" + event, Map.of("review", "open"))
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("occurrences"))
                .hasSize(2);
        assertThat(reports.event("Wire")).isEqualTo(reports.event("Copy"));
        int both = reports.event("Wire");
        String step = review(both, "rejected");
        reports.store(List.of("Post"));
        assertThat(reports.event("Post")).isNotEqualTo(both);
        Stored.undo(step);
        assertThat(reports.event("Post")).isEqualTo(reports.event("Wire"));
    }

    @Test
    void aBookmarkGoesWithWhatItsEventToldAndItsHistorySaysSo() {
        reports.store(List.of("Wire"));
        int event = reports.event("Wire");
        int bookmark = post("/api/bookmarks", Map.of("target", Map.of("event", event)))
                .statusCode(201)
                .extract()
                .path("id");
        review(event, "rejected");
        reports.store(List.of("Copy"));
        // What was accepted stays, so the one that was bookmarked goes.
        review(reports.event("Copy"), "accepted");
        review(event, "open");
        Api.get("/api/bookmarks/" + bookmark).body("target.event", is(reports.event("Copy")));
        int step = Api.get("/api/bookmarks/" + bookmark + "/history")
                .statusCode(200)
                .body("items.kind", contains("carry", "keep"))
                .body("items.who", contains("Dateline", "analyst"))
                .body("items[0].changes.field", contains("event"))
                .extract()
                .path("items[0].id");
        post("/api/bookmarks/history/" + step + "/undo", "")
                .statusCode(409)
                .body("changedSince", contains("No article tells its former event any more."));
    }

    private static String review(int event, String verdict) {
        return post("/api/events/review", Map.of("ids", List.of(event), "review", verdict))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("step.id");
    }

    @Test
    void whatComesWithAnImportedTimelineIsPutTogetherWithWhatArticlesTell() {
        reports.store(List.of("Wire", "Later"));
        bringIn("""
                title,edtf,kind,places,source,quote
                A bomb killed 12 people in Quetta,1987-05-03,kill,Quetta,Annals,A bomb killed 12 people in Quetta.
                A bomb killed 12 people in Quetta,1987-05-03,kill,Quetta,Yearbook,"In Quetta, a bomb killed 12 people."
                """);
        assertThat(reports.event("Wire")).isIn(reports.event("Annals"), reports.event("Yearbook"));
        assertThat(reports.event("Annals")).as("both are vouched for").isNotEqualTo(reports.event("Yearbook"));
        assertThat(reports.event("Later")).isNotIn(reports.event("Annals"), reports.event("Yearbook"));
        reports.store(List.of("Post"));
        assertThat(reports.event("Post")).isEqualTo(reports.event("Wire"));
    }

    private void bringIn(String file) {
        List<Integer> articles = given().contentType("text/csv")
                .body(file)
                .post("/api/import/events?name=grouped.csv")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("articles");
        articles.forEach(reports::note);
    }

    private void say(boolean same, String one, String other) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        insert into said_of_occurrences
                        select min(id), max(id), :same from occurrence where article_id in (:one, :other)""")
                .setParameter("same", same)
                .setParameter("one", reports.articles().get(one))
                .setParameter("other", reports.articles().get(other))
                .executeUpdate());
    }
}
