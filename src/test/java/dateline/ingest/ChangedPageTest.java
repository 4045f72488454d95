package dateline.ingest;

import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dateline.Api;
import dateline.DatelineTest;
import dateline.ingest.fetch.OddServer;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A page that is fetched again with another text: what people kept and corrected of it stays with its new version. */
@DatelineTest
class ChangedPageTest {

    private static final String MET =
            "Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017, where they talked about the budget of the union.";
    private static final String SIGNED =
            "The two signed a treaty in Aachen on 22 January 2019, which renews an older one between the countries.";

    private static final String OPENED =
            "A museum of glass was opened in Paris on 5 March 2018, as the ministers had promised.";

    @Test
    void bookmarksPassagesAndCorrectionsStayWithTheNewVersion() throws Exception {
        try (OddServer server = new OddServer()) {
            String mark = "<p>The reference of this report is " + UUID.randomUUID() + ".</p>";
            server.page("/page", page("<p>" + MET + "</p><p>" + SIGNED + "</p>" + mark));
            JsonPath first = article(bringIn(server, "stored"));
            int event = first.getInt("events.find { it.when.edtf == '2019-01-22' }.id");
            patch("/api/events/" + event, Map.of("title", "The treaty of Aachen"))
                    .statusCode(200);
            int begin = first.getString("text").indexOf("an older one");
            int ofEvent = keep(Map.of("event", event));
            int ofArticle = keep(Map.of("article", first.getInt("id")));
            int ofPassage =
                    keep(Map.of("article", first.getInt("id"), "begin", begin, "end", begin + "an older one".length()));

            server.page("/page", page("<p>Correction: this is told anew.</p><p>" + SIGNED + "</p>" + mark));
            JsonPath second = article(bringIn(server, "version"));
            int id = second.getInt("id");
            assertThat(id).isNotEqualTo(first.getInt("id"));
            assertThat(second.getList("events.id")).isEqualTo(List.of(event));
            get("/api/events/" + event).body("title", is("The treaty of Aachen"));
            get("/api/bookmarks/" + ofEvent).body("gone", is(false), "target.event", is(event));
            get("/api/bookmarks/" + ofArticle).body("gone", is(false), "target.article", is(id));
            int now = second.getString("text").indexOf("an older one");
            get("/api/bookmarks/" + ofPassage)
                    .body("gone", is(false), "target.article", is(id))
                    .body("target.begin", is(now))
                    .body("target.begin", not(is(begin)));
        }
    }

    @Test
    void whatWasAcceptedRejectedAndMergedStaysSo() throws Exception {
        try (OddServer server = new OddServer()) {
            String mark = "<p>The reference of this report is " + UUID.randomUUID() + ".</p>";
            String all = "<p>" + MET + "</p><p>" + SIGNED + "</p><p>" + OPENED + "</p>" + mark;
            server.page("/page", page(all));
            JsonPath first = article(bringIn(server, "stored"));
            int accepted = first.getInt("events.find { it.when.edtf == '2017-05-03' }.id");
            int rejected = first.getInt("events.find { it.when.edtf == '2019-01-22' }.id");
            int merged = first.getInt("events.find { it.when.edtf == '2018-03-05' }.id");
            int elsewhere = Api.article("In Paris a museum of glass was opened on 7 March 2018.", "2019-01-23")
                    .getInt("events[0].id");
            patch("/api/events/" + accepted, Map.of("review", "accepted")).statusCode(200);
            patch("/api/events/" + rejected, Map.of("review", "rejected")).statusCode(200);
            post("/api/events/merge", Map.of("ids", List.of(merged, elsewhere), "into", merged))
                    .statusCode(200);

            server.page("/page", page("<p>Correction: this is told anew.</p>" + all));
            JsonPath second = article(bringIn(server, "version"));
            get("/api/events/" + accepted).body("review", is("accepted"), "orphaned", is(false));
            get("/api/events/" + rejected).body("review", is("rejected"));
            get("/api/events/" + merged)
                    .body("occurrences.articleId", hasItem(second.getInt("id")))
                    .body("occurrences", hasSize(2));
            get("/api/events/" + elsewhere).body("mergedInto", is(merged));
            assertThat(second.getList("events.id")).contains(accepted, merged).doesNotContain(elsewhere);
            assertThat(get("/api/events?limit=500&article=" + second.getInt("id"))
                            .extract()
                            .<List<Integer>>path("items.id"))
                    .as("and none is there anew")
                    .containsExactlyInAnyOrder(accepted, merged);
        }
    }

    private static int keep(Map<String, Object> target) {
        return post("/api/bookmarks", Map.of("target", target))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath article(int id) {
        return get("/api/articles/" + id).statusCode(200).extract().jsonPath();
    }

    private static int bringIn(OddServer server, String outcome) {
        JsonPath job = Arrivals.done(post("/api/intake", Map.of("url", server.address("/page"))));
        assertThat(job.getString("outcome")).isEqualTo(outcome);
        return job.getInt("article");
    }

    private static String page(String paragraphs) {
        return "<!doctype html><html><head><title>A treaty</title><meta property='article:published_time'"
                + " content='2019-01-23'></head><body><article><h1>A treaty</h1>" + paragraphs
                + "</article></body></html>";
    }
}
