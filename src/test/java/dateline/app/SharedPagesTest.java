package dateline.app;

import static dateline.Api.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dateline.DatelineTest;
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
        get("/embed/some-token")
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cross-Origin-Resource-Policy", is("cross-origin"))
                .header("Cache-Control", is("no-cache"))
                .body(containsString("<div id=\"app\">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/shared/some-token", "/api/session", "/embed"})
    void nothingElseMayBeFramed(String path) {
        requirePage();
        get(path)
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("frame-ancestors *")))
                .header("Cross-Origin-Resource-Policy", is("same-origin"));
    }

    @Test
    void aSharedCollectionHasAnAddressOfItsOwn() {
        requirePage();
        get("/shared/some-token").statusCode(200).contentType("text/html");
    }
}
