package dateline.process;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dateline.app.PostgresTestResource;
import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same jar on a PostgreSQL that is not its own. */
class ExternalDatabaseIT {

    @TempDir
    Path folder;

    @Test
    void aPostgresOfYourOwnServesAndNoOtherIsStarted() throws Exception {
        Path data = folder.resolve("data");
        PostgresTestResource another = new PostgresTestResource();
        Map<String, String> at = another.start();
        Map<String, String> settings = Map.of(
                "DATELINE_DATA_DIR", data.toString(),
                "QUARKUS_DATASOURCE_JDBC_URL", at.get("quarkus.datasource.jdbc.url"),
                "QUARKUS_DATASOURCE_USERNAME", at.get("quarkus.datasource.username"),
                "QUARKUS_DATASOURCE_PASSWORD", at.get("quarkus.datasource.password"));
        try {
            int id;
            try (RunningDateline dateline = RunningDateline.start(settings)) {
                id = given().contentType(ContentType.JSON)
                        .body(Map.of("text", "The treaty was signed in Paris on 3 May 2017.", "title", "Treaty"))
                        .post(dateline.address() + "api/articles")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
            }
            try (RunningDateline dateline = RunningDateline.start(settings)) {
                get(dateline.address() + "api/articles/" + id)
                        .then()
                        .statusCode(200)
                        .body("title", is("Treaty"));
            }
            assertThat(data).doesNotExist();
        } finally {
            another.stop();
        }
    }
}
