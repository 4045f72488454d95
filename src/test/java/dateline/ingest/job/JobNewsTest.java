package dateline.ingest.job;

import static dateline.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.DatelineTest;
import dateline.ingest.Arrivals;
import dateline.ingest.Treaty;
import dateline.ingest.fetch.OddServer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page hears of the jobs while it watches them, over a real connection. */
@DatelineTest
class JobNewsTest {

    private static final String DATA = "data:";

    @TestHTTPResource("/api/jobs/changes")
    URI address;

    private final List<JsonPath> heard = new CopyOnWriteArrayList<>();

    @Test
    void aJobIsToldFromItsBeginningOverItsProgressToItsEnd() throws Exception {
        try (OddServer server = new OddServer();
                Stream<String> lines = listen()) {
            assertThat(lines).isNotNull();
            Arrivals.await(() -> !heard.isEmpty());
            server.on("/drips", (to, head) -> drip(Treaty.page("A page that drips", ""), to));
            int id = post("/api/intake", Map.of("url", server.address("/drips")))
                    .statusCode(202)
                    .extract()
                    .path("id");
            assertThat(Arrivals.ended(id).getString("state")).isEqualTo("done");
            Arrivals.await(() -> told(id, "state").contains("done"));
            assertThat(told(id, "state")).containsSubsequence("running", "done");
            assertThat(told(id, "progress"))
                    .as("and something in between")
                    .anyMatch(percent -> (int) percent > 0 && (int) percent < 100)
                    .endsWith(100);
        }
    }

    /** What was told of that job, one after the other. */
    private List<Object> told(int id, String field) {
        return heard.stream()
                .map(jobs -> jobs.get("find { it.id == " + id + " }?." + field))
                .filter(value -> value != null)
                .toList();
    }

    private Stream<String> listen() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        Thread reader = new Thread(() -> response.body()
                .filter(line -> line.startsWith(DATA))
                .forEach(line -> heard.add(new JsonPath(line.substring(DATA.length())))));
        reader.setDaemon(true);
        // Closing it ends the reading in the middle.
        reader.setUncaughtExceptionHandler((thread, closed) -> {});
        reader.start();
        return response.body();
    }

    private static void drip(String page, OutputStream to) throws Exception {
        byte[] bytes = Arrivals.bytes(page);
        OddServer.write(
                to, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + bytes.length + "\r\n\r\n");
        int step = bytes.length / 8 + 1;
        for (int at = 0; at < bytes.length; at += step) {
            to.write(bytes, at, Math.min(step, bytes.length - at));
            to.flush();
            Thread.sleep(250);
        }
    }
}
