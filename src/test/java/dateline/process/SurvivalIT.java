package dateline.process;

import static dateline.Api.unique;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said to be stored is there after whatever end, whole; and what was not is whole or absent. */
class SurvivalIT {

    private static final String VISIT = "Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017. "
            + "The two signed a treaty in Aachen on 22 January 2019. ";

    @TempDir
    static Path data;

    @AfterAll
    static void leaveNoServerBehind() throws Exception {
        RunningDateline.database(data).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void whatIsStoredIsThereAfterARestart() throws Exception {
        String text = unique(VISIT);
        JsonPath stored;
        String bookmark;
        try (RunningDateline dateline = RunningDateline.over(data)) {
            stored = add(dateline, text).then().statusCode(201).extract().jsonPath();
            bookmark = given().contentType(ContentType.JSON)
                    .body(Map.of("target", Map.of("event", stored.getInt("events[0].id")), "note", "keep"))
                    .post(dateline.address() + "api/bookmarks")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id")
                    .toString();
        }
        assertThat(RunningDateline.database(data)).isEmpty();
        try (RunningDateline dateline = RunningDateline.over(data)) {
            JsonPath again = get(dateline, "api/articles/" + stored.getInt("id"));
            assertThat(again.getString("text")).isEqualTo(stored.getString("text"));
            assertThat(again.getList("events")).isEqualTo(stored.getList("events"));
            assertThat(get(dateline, "api/bookmarks/" + bookmark).getString("note"))
                    .isEqualTo("keep");
        }
    }

    @Test
    void whatAKilledProcessWasStoringIsWholeOrAbsent() throws Exception {
        Set<Integer> confirmed = ConcurrentHashMap.newKeySet();
        ProcessHandle orphan;
        try (RunningDateline dateline = RunningDateline.over(data)) {
            ExecutorService senders = Executors.newFixedThreadPool(4);
            for (int sender = 0; sender < 4; sender++) {
                senders.execute(() -> addUntilItDies(dateline, confirmed));
            }
            while (confirmed.size() < 25) {
                Thread.sleep(5);
            }
            orphan = RunningDateline.database(data).orElseThrow();
            dateline.kill();
            senders.shutdown();
            assertThat(senders.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(orphan.isAlive()).as("the database outlives the process").isTrue();
        try (RunningDateline dateline = RunningDateline.over(data)) {
            assertThat(RunningDateline.database(data)).as("and is adopted").contains(orphan);
            List<Integer> ids = get(dateline, "api/articles?limit=500").getList("items.id");
            assertThat(ids).containsAll(confirmed);
            ids.forEach(id -> assertWhole(dateline, id));
        }
        assertThat(RunningDateline.database(data))
                .as("who is the last to use it stops it")
                .isEmpty();
    }

    @Test
    void whatIsConfirmedOutlivesTheDatabaseServerToo() throws Exception {
        int id;
        try (RunningDateline dateline = RunningDateline.over(data)) {
            id = add(dateline, unique(VISIT)).then().statusCode(201).extract().path("id");
            RunningDateline.database(data).orElseThrow().destroyForcibly();
            dateline.kill();
        }
        try (RunningDateline dateline = RunningDateline.over(data)) {
            assertWhole(dateline, id);
        }
    }

    @Test
    void twoShareTheDataAndTheLastStopsTheServer() throws Exception {
        try (RunningDateline second = startTwoAndStopTheFirst()) {
            assertThat(RunningDateline.database(data)).isPresent();
            add(second, unique(VISIT)).then().statusCode(201);
        }
        assertThat(RunningDateline.database(data)).isEmpty();
    }

    private RunningDateline startTwoAndStopTheFirst() throws Exception {
        try (RunningDateline first = RunningDateline.over(data)) {
            add(first, unique(VISIT)).then().statusCode(201);
            return RunningDateline.over(data);
        }
    }

    private static void addUntilItDies(RunningDateline dateline, Set<Integer> confirmed) {
        try {
            while (true) {
                Response response = add(dateline, unique(VISIT.repeat(20)));
                if (response.statusCode() == 201) {
                    confirmed.add(response.jsonPath().getInt("id"));
                }
            }
        } catch (Exception killed) {
            assertThat(killed).as("the end of the connection").isInstanceOf(IOException.class);
        }
    }

    /** Its text ends as it was sent, and reading it anew finds no event that is not there. */
    private static void assertWhole(RunningDateline dateline, int id) {
        JsonPath article = get(dateline, "api/articles/" + id);
        assertThat(article.getString("text")).startsWith(VISIT.strip()).contains("The reference of this report is");
        JsonPath preview = given().contentType(ContentType.JSON)
                .body(Map.of("text", article.getString("text")))
                .post(dateline.address() + "api/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(preview.getList("events")).isNotEmpty();
        assertThat(article.getList("events")).hasSameSizeAs(preview.getList("events"));
        assertThat(article.getList("mentions")).hasSameSizeAs(preview.getList("mentions"));
    }

    private static Response add(RunningDateline dateline, String text) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("text", text, "title", "A visit", "publishedOn", "2019-01-23"))
                .post(dateline.address() + "api/articles");
    }

    private static JsonPath get(RunningDateline dateline, String path) {
        return given().get(dateline.address() + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
