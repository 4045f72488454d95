package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;
import static dateline.browser.Newsroom.titles;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dateline.process.RunningDateline;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Others write while an analyst reads; the connection goes and comes back. */
class LiveIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @TempDir
    Path data;

    @Test
    void newsComeWithoutMovingAnythingAndALossHeals() throws Exception {
        Map<String, String> here =
                Map.of("DATELINE_DATA_DIR", data.toString(), "QUARKUS_HTTP_PORT", Integer.toString(freePort()));
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.page(1440, 900, ColorScheme.LIGHT);
            Page colleague = chromium.page(400, 300, ColorScheme.LIGHT);
            try (RunningDateline dateline = RunningDateline.start(here)) {
                colleague.navigate(dateline.address());
                Newsroom.add(colleague, "A chronicle of meetings", Texts.chronicle(), "2024-01-05", "The Chronicle");
                page.navigate(dateline.address());
                Newsroom.ready(page);
                newsIsOffered(page, colleague);
            }
            assertThat(page.locator("header .lost")).isVisible(PATIENTLY);
            assertThat(titles(page).first()).isVisible();
            Axe.assertClean(page, "connection lost");
            try (RunningDateline again = RunningDateline.start(here)) {
                colleague.navigate(again.address());
                Newsroom.add(
                        colleague,
                        "Missed",
                        "Ada Byron met Charles Babbage in London on 12 August 2001.",
                        "2024-01-06",
                        "The Globe");
                assertThat(page.locator("header .lost"))
                        .not()
                        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
                button(page, "1 new event").click(new Locator.ClickOptions().setTimeout(30_000));
                assertThat(titles(page).filter(new Locator.FilterOptions().setHasText("Babbage")))
                        .hasCount(1);
            }
        }
    }

    private static void newsIsOffered(Page page, Page colleague) {
        assertThat(titles(page)).hasCount(50);
        String view = page.url();
        List<String> before = titles(page).allTextContents();
        Newsroom.add(
                colleague,
                "Old news",
                "Frederick Douglass met Abraham Lincoln in Washington on 10 August 2001.",
                "2024-01-05",
                "The Globe");
        assertThat(button(page, "1 new event")).isVisible(PATIENTLY);
        assertThat(titles(page).allTextContents()).isEqualTo(before);
        assertThat(page.url()).isEqualTo(view);
        assertThat(page.locator("p[aria-live]")).hasText("1 new event");
        button(page, "1 new event").click();
        assertThat(titles(page).filter(new Locator.FilterOptions().setHasText("Douglass")))
                .hasCount(1);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
