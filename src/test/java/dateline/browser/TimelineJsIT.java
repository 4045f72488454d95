package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is exported for TimelineJS is shown by TimelineJS itself. */
@ExtendWith(Newsroom.Shared.class)
class TimelineJsIT {

    private static final Path DIST = Path.of("frontend", "node_modules", "@knight-lab", "timelinejs", "dist");
    private static final String PAGE = """
            <!doctype html><html lang=en><meta charset=utf-8><title>Theirs</title>
            <link rel=stylesheet href=css/timeline.css><script src=js/timeline.js></script>
            <div id=theirs style="height: 600px"></div>
            <script>fetch('data.json').then(answer => answer.json()).then(data => {
              new TL.Timeline('theirs', data, { font: null, hash_bookmark: false, start_at_slide: 0 }); });</script>
            """;

    @Test
    void itsOwnProgramShowsEveryEventWithADateAsWeKnowIt(Newsroom newsroom) throws Exception {
        Assumptions.assumeTrue(Files.exists(DIST), "no TimelineJS: run npm ci in frontend first");
        Page ours = newsroom.chromium().page(800, 600, ColorScheme.LIGHT);
        String exported = ours.request()
                .get(newsroom.address() + "api/export/events?format=timelinejs&source=Morning+Wire")
                .text();
        ours.context().close();
        List<String> headlines = new ArrayList<>();
        for (JsonNode slide : new ObjectMapper().readTree(exported).get("events")) {
            headlines.add(slide.at("/text/headline").asText());
        }
        assertThat(headlines).hasSizeGreaterThan(3);

        HttpServer site = serve(exported);
        try (Chromium another = Chromium.launch()) {
            Page theirs = another.page(1100, 700, ColorScheme.LIGHT);
            theirs.navigate("http://localhost:" + site.getAddress().getPort() + "/");
            Locator slides = theirs.locator(".tl-slide:not(.tl-slide-titleslide)");
            assertThat(slides).hasCount(headlines.size());
            assertThat(theirs.locator(".tl-slide .tl-headline").allInnerTexts())
                    .containsExactlyInAnyOrderElementsOf(headlines);
            assertThat(theirs.locator(".tl-slide-titleslide"))
                    .containsText("for want of a date with two ends: 2 events");
            Locator visit = slides.filter(new Locator.FilterOptions().setHasText("on his 2019 visit"))
                    .first();
            assertThat(visit.locator(".tl-headline-date")).hasText("2019");
            assertThat(visit).containsText("Morning Wire");
            theirs.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "timelinejs.png")));
            assertThat(another.errors()).isEmpty();
        } finally {
            site.stop(0);
        }
    }

    private static HttpServer serve(String exported) throws Exception {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            Path file = DIST.resolve(path.substring(1)).normalize();
            boolean isFile = file.startsWith(DIST) && Files.isRegularFile(file);
            byte[] body = isFile
                    ? Files.readAllBytes(file)
                    : (path.equals("/data.json") ? exported : PAGE).getBytes(StandardCharsets.UTF_8);
            String type = path.endsWith(".css")
                    ? "text/css"
                    : path.endsWith(".js")
                            ? "text/javascript"
                            : path.endsWith(".json") ? "application/json" : "text/html";
            exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        return site;
    }
}
