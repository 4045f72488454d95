package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dateline.process.RunningDateline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of events comes in by the page: looked at first, with its wrong rows, and brought in by choice. */
class ImportIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String ROWS = """
            title,edtf,source,quote
            The wall falls,1989-11-09,The Chronicle,People crossed the border that night.
            A treaty is signed,1990-13,The Chronicle,It was signed in the autumn.
            ,1991,The Chronicle,Nobody knows what.
            The union ends,1991-12,The Chronicle,The flag was lowered in December.
            """;

    @TempDir
    Path data;

    @Test
    void theWrongRowsAreShownAndTheOthersComeInByChoice() throws Exception {
        Files.createDirectories(SCREENSHOTS);
        try (Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.over(data)) {
            Page page = chromium.page(1440, 900, ColorScheme.LIGHT);
            page.navigate(dateline.address());
            page.locator("#timeline[data-timeline-ready]").waitFor();
            Locator dialog = open(page);
            choose(dialog, "broken.csv", "name,when\nA,B\n");
            assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("“broken.csv” is no timeline that is known");
            Locator submit = dialog.getByRole(AriaRole.BUTTON, in("Import"));
            assertThat(submit).isDisabled();
            choose(dialog, "history.csv", ROWS);
            assertThat(dialog).containsText("2 events are new.");
            assertThat(dialog.locator("li")).hasCount(2);
            assertThat(dialog.locator("li").first()).containsText("Line 3");
            assertThat(dialog.locator("li").first()).containsText("“1990-13” is no date");
            assertThat(submit).isDisabled();
            dialog.getByLabel("Bring in the other rows").check();
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("import.png")));
            Axe.assertClean(page, "import");
            submit.click();
            assertThat(dialog).containsText("2 events were brought in.");
            dialog.getByRole(AriaRole.BUTTON, in("Close")).last().click();
            leadsToItsWords(page);
            choose(open(page), "history.csv", ROWS);
            assertThat(page.getByRole(AriaRole.DIALOG, named("Import a timeline")))
                    .containsText("2 are here already.");
            assertThat(chromium.errors())
                    .as("the browser's own note of the file that was refused")
                    .singleElement()
                    .asString()
                    .contains("422");
        }
    }

    private static void leadsToItsWords(Page page) {
        page.locator("#panel")
                .getByRole(AriaRole.BUTTON, in("The wall falls"))
                .first()
                .click();
        assertThat(page.locator("article mark").first()).containsText("People crossed the border that night.");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("imported.png")));
    }

    private static Locator open(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Add an article")).first().click();
        page.getByRole(AriaRole.BUTTON, named("Import a timeline …")).click();
        return page.getByRole(AriaRole.DIALOG, named("Import a timeline"));
    }

    private static void choose(Locator dialog, String name, String content) {
        dialog.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
