package dateline.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dateline.DatelineTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatelineTest
class DoorTest {

    private static String here(String name) {
        return name + ":" + RestAssured.port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void thisMachinesOwnNamesAreAnswered(String name) {
        given().header("Host", here(name)).get("/api/articles").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "[::2]",
                ""
            })
    void anotherNameIsRefusedAsAPageBehindItMightBeSomebodyElses(String name) {
        given().header("Host", name)
                .get("/api/articles")
                .then()
                .statusCode(421)
                .contentType("application/problem+json")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body("status", is(421));
    }

    @Test
    void thePagesOwnRequestsPass() {
        given().header("Origin", "http://" + here("localhost"))
                .header("Host", here("localhost"))
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON)
                .body("{\"text\": \"A text.\"}")
                .post("/api/preview")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
    })
    void anotherSitesPageChangesNothing(String header, String value) {
        given().header(header, value)
                .contentType(ContentType.JSON)
                .body("{\"text\": \"A text.\"}")
                .post("/api/articles")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("status", is(403));
    }

    @Test
    void aLinkFromElsewhereMayBeFollowed() {
        given().header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate")
                .get("/api/articles")
                .then()
                .statusCode(200);
    }

    @Test
    void aFormOfElsewhereIsRefusedThoughItNavigates() {
        given().header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate")
                .post("/api/samples")
                .then()
                .statusCode(403);
    }

    @Test
    void everyAnswerTellsTheBrowserToTakeNothingFromElsewhere() {
        given().get("/api/articles")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    @Test
    void aRequestByHttp2IsToldByItsAuthority() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://" + here("127.0.0.1") + "/api/articles"));
        HttpResponse<String> own = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(own.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(own.statusCode()).isEqualTo(200);
        HttpResponse<String> foreign = client.send(
                request.header("Origin", "http://evil.example").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(foreign.statusCode()).isEqualTo(403);
    }
}
