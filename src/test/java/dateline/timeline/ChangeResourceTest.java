package dateline.timeline;

import static dateline.Api.article;
import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.DatelineTest;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The stream of changes as a page reads it: a real connection, its lines put together into events. */
@DatelineTest
class ChangeResourceTest {

    private static final int PATIENCE_SECONDS = 15;
    private static final String TEXT = "The fleet sailed from Brest on 4 March 2023.";

    @TestHTTPResource("/api/changes")
    URI address;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    /** One event of the stream; the name is empty for a comment. */
    private record Heard(String name, String id, JsonNode data) {}

    private final class Listening implements AutoCloseable {

        private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
        private final HttpResponse<Stream<String>> response;

        Listening(String query, String... headers) throws IOException, InterruptedException {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address + query)).version(HttpClient.Version.HTTP_1_1);
            if (headers.length > 0) {
                request.headers(headers);
            }
            response = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            Thread reader = new Thread(() -> read(response.body()));
            reader.setDaemon(true);
            // Closing it from here ends the reading in the middle.
            reader.setUncaughtExceptionHandler((thread, closed) -> {});
            reader.start();
        }

        private void read(Stream<String> lines) {
            Heard[] soon = {new Heard("", "", json.nullNode())};
            lines.forEach(line -> {
                String value = line.substring(Math.min(line.length(), line.indexOf(':') + 1))
                        .strip();
                if (line.startsWith("event:")) {
                    soon[0] = new Heard(value, soon[0].id, soon[0].data);
                } else if (line.startsWith("id:")) {
                    soon[0] = new Heard(soon[0].name, value, soon[0].data);
                } else if (line.startsWith("data:")) {
                    soon[0] = new Heard(soon[0].name, soon[0].id, tree(value));
                } else if (line.isEmpty()) {
                    heard.add(soon[0]);
                    soon[0] = new Heard("", "", json.nullNode());
                }
            });
        }

        private JsonNode tree(String value) {
            try {
                return json.readTree(value);
            } catch (IOException notJson) {
                throw new IllegalStateException(notJson);
            }
        }

        Heard next(String name) throws InterruptedException {
            while (true) {
                Heard next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(next).as("an event named “%s” was awaited", name).isNotNull();
                if (next.name.equals(name)) {
                    return next;
                }
            }
        }

        @Override
        public void close() {
            response.body().close();
        }
    }

    @Test
    void eachCommitIsToldWithWhatItTouched() throws Exception {
        try (Listening page = new Listening("")) {
            assertThat(page.response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            String before = page.next("version").id;
            int article = article(TEXT, null).getInt("id");
            Heard stored = page.next("changed");
            assertThat(stored.data.get("from").asText()).isEqualTo("2023-03-04");
            assertThat(stored.data.get("to").asText()).isEqualTo("2023-03-05");
            assertThat(stored.data.get("kinds")).extracting(JsonNode::asText).contains("events", "articles");
            assertThat(stored.id).isEqualTo(stored.data.get("version").asText()).isNotEqualTo(before);
            assertThat(version()).isEqualTo(stored.data.get("version").asLong());

            int bookmark = post("/api/bookmarks", Map.of("target", Map.of("article", article)))
                    .extract()
                    .path("id");
            assertThat(page.next("changed").data.get("kinds"))
                    .extracting(JsonNode::asText)
                    .containsExactly("bookmarks");
            patch("/api/bookmarks/" + bookmark, Map.of("note", "ask")).statusCode(200);
            assertThat(page.next("changed").data.get("kinds"))
                    .extracting(JsonNode::asText)
                    .containsExactly("bookmarks");
            delete("/api/articles/" + article).statusCode(204);
            assertThat(page.next("changed").data.get("from").asText()).isEqualTo("2023-03-04");
        }
    }

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        try (Listening page = new Listening("")) {
            page.next("version");
            long before = version();
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("update article set publisher = 'Nobody'");
                connection.rollback();
            }
            assertThat(version()).isEqualTo(before);
            article(TEXT, null);
            assertThat(page.next("changed").data.get("kinds"))
                    .extracting(JsonNode::asText)
                    .contains("events");
        }
    }

    @Test
    void whoComesBackIsToldWhetherAnythingWasMissed() throws Exception {
        article(TEXT, null);
        String present = Long.toString(version());
        try (Listening page = new Listening("")) {
            // The news may be on its way yet.
            for (Heard first = page.next("version"); !first.id.equals(present); first = page.next("changed")) {
                assertThat(Long.parseLong(first.id)).isLessThan(Long.parseLong(present));
            }
        }
        try (Listening page = new Listening("", "Last-Event-ID", present)) {
            assertThat(page.next("version").id).isEqualTo(present);
        }
        for (List<String> missed : List.of(List.of("?version=17", "0"), List.of("", "not a version"))) {
            try (Listening page = missed.get(0).isEmpty()
                    ? new Listening("", "Last-Event-ID", missed.get(1))
                    : new Listening(missed.get(0))) {
                Heard first = page.next("changed");
                assertThat(first.id).isEqualTo(present);
                assertThat(first.data.get("from").isNull()).isTrue();
                assertThat(first.data.get("kinds")).hasSize(3);
            }
        }
    }

    @Test
    void anotherNodeHearsItTooAndALostConnectionHeals() throws Exception {
        BlockingQueue<Change> heard = new LinkedBlockingQueue<>();
        Properties settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("ApplicationName", "another node");
        try (ChangeFeed feed = new ChangeFeed(url, settings, json, heard::add)) {
            feed.start();
            assertThat(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
            article(TEXT, null);
            Change change = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(change).isNotNull();
            assertThat(change.kinds()).contains("events");

            cut("another node");
            article(TEXT, null);
            long now = version();
            Change told = change;
            while (told.version() != now) {
                told = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(told).isNotNull();
            }
            heard.clear();
            article(TEXT, null);
            assertThat(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Test
    void newsThatCannotBeReadIsLetGo() throws Exception {
        try (Listening page = new Listening("")) {
            page.next("version");
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_notify('dateline_changed', 'nonsense')");
            }
            article(TEXT, null);
            assertThat(page.next("changed").data.get("kinds")).isNotEmpty();
        }
    }

    private static long version() {
        return get("/api/timeline").extract().jsonPath().getLong("version");
    }

    private void cut(String application) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = '"
                    + application + "'");
        }
    }
}
