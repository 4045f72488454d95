package dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dateline.process.RunningDateline;
import dateline.timeline.measure.FillStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of very many events. {@code -Ddateline.dense.events=1000000} makes it as many as are wished. */
class DenseIT {

    private static final int EVENTS = Integer.getInteger("dateline.dense.events", 20_000);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** What a browser moves without effort, with all the rest of the page. */
    private static final int MOST_NODES = 1_500;

    @TempDir
    Path data;

    @Test
    void isCalmAndNothingIsCutAtAnyZoom() throws Exception {
        Files.createDirectories(SCREENSHOTS);
        try (Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.over(data)) {
            FillStore.main(data.toString(), Integer.toString(EVENTS));
            Page page = chromium.page(1440, 900, ColorScheme.LIGHT);
            look(page, dateline.address(), "very-many");
            assertThat(page.locator("#timeline .label:not([hidden])").count()).isGreaterThan(10);
            for (int step = 1; step <= 6; step++) {
                page.locator("#timeline").hover();
                page.mouse().wheel(0, -600);
                Settled.await(page);
                Crowd.assertNone(page);
            }
            look(page, dateline.address() + "?view=2020-05-01/2020-06-15", "very-many-weeks");
            look(page, dateline.address() + "?lanes=status", "very-many-lanes");
            look(page, dateline.address() + "?lanes=actor&view=2019-01-01/2022-01-01", "very-many-actors");
            look(chromium.page(390, 844, ColorScheme.DARK), dateline.address(), "very-many-narrow-dark");
            assertThat(chromium.errors()).isEmpty();
        }
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        Newsroom.ready(page);
        Settled.await(page);
        Crowd.assertNone(page);
        assertThat((int) page.evaluate("() => document.querySelectorAll('*').length"))
                .isLessThan(MOST_NODES);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
