package dateline.app;

import static dateline.Api.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dateline.DatelineTest;
import io.restassured.http.Headers;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatelineTest
class SharedPagesTest {

    private static void requirePage() {
        Assumptions.assumeTrue(
                SharedPagesTest.class.getResource("/META-INF/resources/index.html") != null,
                "built without the page: run without -Dfrontend.skip once");
    }

    @Test
    void whatIsForFramesMayBeFramedByAnybody() {
        requirePage();
        Headers headers = get("/embed/some-token")
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<div id=\"app\">"))
                .extract()
                .headers();
        // One of each: of two policies, browsers keep to both.
        assertThat(headers.getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors *");
        assertThat(headers.getValues("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/shared/some-token", "/api/session", "/embed"})
    void nothingElseMayBeFramed(String path) {
        requirePage();
        Headers headers = get(path).extract().headers();
        assertThat(headers.getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
        assertThat(headers.getValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
    }

    @Test
    void aSharedCollectionHasAnAddressOfItsOwn() {
        requirePage();
        get("/shared/some-token").statusCode(200).contentType("text/html");
    }
}
