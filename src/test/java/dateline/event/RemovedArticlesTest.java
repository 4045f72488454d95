package dateline.event;

import static dateline.Api.get;
import static dateline.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dateline.Api;
import dateline.DatelineTest;
import dateline.rest.HistoryHeader;
import io.restassured.path.json.JsonPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What articles that go into the trash tell together with others: it goes, and comes back to the same events. */
@DatelineTest
class RemovedArticlesTest {

    @RegisterExtension
    static final Reports reports = new Reports();

    /** By article, what it tells: each event with its number, without its revision. None of what is in the trash. */
    private static Map<Integer, Object> shown() {
        Map<Integer, Object> shown = new TreeMap<>();
        for (int article : reports.articles().values()) {
            JsonPath stored = get("/api/articles/" + article).extract().jsonPath();
            if (stored.get("text") != null) {
                List<Map<String, Object>> events = stored.getList("events");
                events.forEach(event -> event.remove("revision"));
                shown.put(article, events);
            }
        }
        return shown;
    }

    /** @return the step of the history */
    private static String remove(List<Integer> articles) {
        return post("/api/articles/remove", Map.of("ids", articles))
                .statusCode(204)
                .extract()
                .header(HistoryHeader.STEP);
    }

    private static void restore(String publisher) {
        post("/api/articles/" + article(publisher) + "/restore", "").statusCode(200);
    }

    private static List<Integer> articles(List<String> publishers) {
        return publishers.stream().map(RemovedArticlesTest::article).toList();
    }

    private static Integer article(String publisher) {
        return reports.articles().get(publisher);
    }

    private static int eventOf(int bookmark) {
        return get("/api/bookmarks/" + bookmark).extract().jsonPath().getInt("target.event");
    }

    private static int bookmark(int event) {
        return post("/api/bookmarks", Map.of("target", Map.of("event", event)))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getInt("id");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whateverGoesInWhateverOrderIsTheSameEventsWhenItIsUndone(int seed) {
        List<String> order = new ArrayList<>(new TreeSet<>(Reports.REPORTS.keySet()));
        reports.store(order);
        Random random = new Random(seed);
        Collections.shuffle(order, random);
        Deque<String> steps = new ArrayDeque<>();
        Deque<Map<Integer, Object>> before = new ArrayDeque<>();
        for (int at = 0; at < 9; ) {
            int next = at + 1 + random.nextInt(3);
            before.push(shown());
            steps.push(remove(articles(order.subList(at, next))));
            at = next;
        }
        while (!steps.isEmpty()) {
            Stored.undo(steps.pop());
            assertThat(shown()).as(order.toString()).isEqualTo(before.pop());
        }
    }

    /** The events that bookmarks are of keep their numbers first, so what is bookmarked makes them go elsewhere. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whatWentAtOnceIsTheSameEventsWhenItHasComeBackOneByOne(int seed) {
        List<String> order = new ArrayList<>(new TreeSet<>(Reports.REPORTS.keySet()));
        reports.store(order);
        Random random = new Random(seed);
        Collections.shuffle(order, random);
        order.subList(0, 4).stream().map(reports::event).distinct().forEach(RemovedArticlesTest::bookmark);
        Map<Integer, Object> before = shown();
        Collections.shuffle(order, random);
        remove(articles(order.subList(0, 4)));
        remove(articles(order.subList(4, 8)));
        List<String> back = new ArrayList<>(order.subList(0, 8));
        Collections.shuffle(back, random);
        back.forEach(RemovedArticlesTest::restore);
        assertThat(shown()).as("%s, back as %s", order, back).isEqualTo(before);
    }

    @Test
    void whatComesBackLeavesAloneWhatWasMovedByOthersThatWentWithIt() {
        reports.store(List.of("Alone", "Wire", "Later", "Month"));
        int wire = reports.event("Wire");
        int later = reports.event("Later");
        remove(articles(List.of("Alone", "Wire")));
        int together = reports.event("Month");
        assertThat(reports.event("Later")).isEqualTo(together);
        restore("Alone");
        assertThat(reports.event("Month")).isEqualTo(reports.event("Later")).isEqualTo(together);
        restore("Wire");
        assertThat(reports.event("Month")).isEqualTo(wire);
        assertThat(reports.event("Later")).isEqualTo(later);
    }

    @Test
    void aBookmarkOfWhatWasGroupedOtherwiseMeanwhileIsOfTheSameEventAgain() {
        reports.store(List.of("Wire", "Post", "Copy", "Later", "Month"));
        int wire = reports.event("Wire");
        int later = reports.event("Later");
        assertThat(reports.event("Month")).isEqualTo(wire).isNotEqualTo(later);
        int ofLater = bookmark(later);
        String step = remove(articles(List.of("Wire", "Post", "Copy")));
        assertThat(reports.event("Month")).isEqualTo(reports.event("Later"));
        Stored.undo(step);
        assertThat(reports.event("Month")).isEqualTo(wire);
        assertThat(reports.event("Later")).isEqualTo(later);
        assertThat(eventOf(ofLater)).isEqualTo(later);
    }

    @Test
    void whatOnlyTheTrashTellsIsBookmarkedAsGoneAndThereAgainAfterwards() {
        reports.store(List.of("Wire", "Alone"));
        int bookmark = bookmark(reports.event("Alone"));
        String title = get("/api/bookmarks/" + bookmark).extract().jsonPath().getString("title");
        int event = eventOf(bookmark);
        String step = remove(List.of(article("Alone")));
        get("/api/bookmarks/" + bookmark)
                .body("gone", is(true))
                .body("title", is(title))
                .body("quote", notNullValue())
                .body("target.event", nullValue());
        Stored.undo(step);
        get("/api/bookmarks/" + bookmark).body("gone", is(false)).body("target.event", is(event));
    }

    @Test
    void whatAPersonMergedIsOneEventWhenItComesBackAndCanBeParted() {
        reports.store(List.of("Wire", "Herald"));
        int wire = reports.event("Wire");
        int herald = reports.event("Herald");
        String merge = Stored.step(post("/api/events/merge", Map.of("ids", List.of(wire, herald), "into", wire))
                .extract()
                .response());
        String step = remove(List.of(article("Wire"), article("Herald")));
        get("/api/events/" + herald).statusCode(404);
        post("/api/history/" + merge + "/undo", "").statusCode(409);
        Stored.undo(step);
        assertThat(reports.event("Herald")).isEqualTo(wire);
        get("/api/events/" + herald).body("mergedInto", is(wire));
        Stored.undo(merge);
        assertThat(reports.event("Herald")).isEqualTo(herald);
    }

    @Test
    void whatComesBackToAMergedEventGoesWithItWhenThatIsParted() {
        reports.store(List.of("Wire", "Post"));
        reports.store("Inquiry", "An investigation began in Quetta on 3 May 1987.", "1987-05-04");
        int wire = reports.event("Wire");
        int inquiry = reports.event("Inquiry");
        assertThat(reports.event("Post")).isEqualTo(wire).isNotEqualTo(inquiry);
        bookmark(inquiry);
        String removal = remove(articles(List.of("Post")));
        String merge = Stored.step(post("/api/events/merge", Map.of("ids", List.of(wire, inquiry), "into", inquiry))
                .extract()
                .response());
        Stored.undo(removal);
        assertThat(reports.event("Post")).isEqualTo(inquiry);
        String parted = Stored.undo(merge);
        assertThat(reports.event("Post")).isEqualTo(reports.event("Wire")).isEqualTo(wire);
        assertThat(reports.event("Inquiry")).isEqualTo(inquiry);
        Stored.undo(parted);
        assertThat(reports.event("Post")).isEqualTo(reports.event("Wire")).isEqualTo(inquiry);
    }

    @Test
    void whatComesMeanwhileIsPutTogetherWithWhatComesBack() {
        reports.store(List.of("Wire"));
        int event = reports.event("Wire");
        String removal = remove(List.of(article("Wire")));
        reports.store(List.of("Post"));
        int bookmark = bookmark(reports.event("Post"));
        assertThat(eventOf(bookmark)).isNotEqualTo(event);
        Stored.undo(removal);
        assertThat(reports.event("Wire")).isEqualTo(reports.event("Post")).isEqualTo(eventOf(bookmark));
    }

    @Test
    void forGoodGoesWhatWaitedForItAloneAndNothingElse() {
        reports.store(List.of("Wire", "Post", "Copy", "Later", "Month", "Alone"));
        int accepted = reports.event("Later");
        post("/api/events/review", Map.of("ids", List.of(accepted), "review", "accepted"))
                .statusCode(200);
        int alone = reports.event("Alone");
        Map<Integer, Object> before = shown();
        before.keySet().removeAll(List.of(article("Alone"), article("Later")));
        remove(List.of(article("Alone"), article("Later")));
        Api.forget(article("Alone"));
        Api.forget(article("Later"));
        get("/api/events/" + alone).statusCode(404);
        get("/api/events/" + accepted).statusCode(200).body("orphaned", is(true));
        assertThat(shown()).isEqualTo(before);
    }
}
