package dateline.ingest;

import static dateline.Api.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What has been taken in and is read by and by, watched until it is there. */
public final class Arrivals {

    private Arrivals() {}

    /** The job of what was taken in, once it is over and went well. */
    public static JsonPath done(ValidatableResponse taken) {
        JsonPath job = ended(taken);
        assertThat(job.getString("state")).as(job.getString("problem")).isEqualTo("done");
        return job;
    }

    /** The same, however it went. */
    public static JsonPath ended(ValidatableResponse taken) {
        return ended(taken.extract().<Integer>path("id"));
    }

    public static JsonPath ended(int id) {
        await(() -> !List.of("waiting", "running")
                .contains(get("/api/jobs/" + id).extract().<String>path("state")));
        return get("/api/jobs/" + id).extract().jsonPath();
    }

    public static void await(BooleanSupplier reached) {
        Instant limit = Instant.now().plusSeconds(60);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(limit);
            try {
                Thread.sleep(30);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
