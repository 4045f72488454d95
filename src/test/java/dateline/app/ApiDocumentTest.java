package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.Api;
import dateline.DatelineTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The document of the API, from which the page's types are made. */
@DatelineTest
class ApiDocumentTest {

    private static final Path KEPT = Path.of("frontend", "src", "api", "openapi.json");
    private static final Path SERVED = Path.of("target", "openapi.json");

    @Test
    void thePageIsBuiltAgainstTheApiThatIsServed() throws IOException {
        JsonNode served = served();
        Files.writeString(SERVED, served.toPrettyString() + "\n");
        assertThat(new ObjectMapper().readTree(KEPT.toFile()))
                .as("the API changed: copy %s to %s, then run npm run api in frontend", SERVED, KEPT)
                .isEqualTo(served);
    }

    @Test
    void itIsOpenApi31AndTellsWhatIsAlwaysThere() throws IOException {
        JsonNode document = served();
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        assertThat(document.at("/info/title").asText()).isEqualTo("Dateline");
        assertThat(document.at("/components/schemas/Event/required"))
                .anyMatch(name -> name.asText().equals("title"));
        assertThat(document.at("/components/schemas/When/properties/edtf/type").toString())
                .contains("null");
    }

    private static JsonNode served() throws IOException {
        return new ObjectMapper()
                .readTree(Api.get("/q/openapi?format=json")
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
