package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dateline.process.RunningDateline;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Dateline is for, as a person does it: paste an article with its publication date, see its events on the timeline,
 * follow one to its sentence, bookmark it, restart, and find it all still there. Screenshots go to
 * {@code target/screenshots}.
 */
class PurposeIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Our own words on the facts of the founding article. */
    private static final String ARTICLE = """
            Kim Jong Un meets Putin at the airport of Pyongyang

            By Hanna Vale

            Kim Jong Un embraced Vladimir Putin when the Russian president arrived in Pyongyang, North Korean state media reported.

            Putin, who arrived before dawn on Wednesday, is on his first trip to the North Korean capital in 24 years.

            The reception was smaller than the ceremony that the North held for Chinese President Xi Jinping on his 2019 visit.

            Putin issued a presidential order on the eve of the visit, saying that Moscow was looking to sign a partnership treaty with North Korea.

            Moscow and Pyongyang have denied weapons transfers.

            Related News

            Leave a Reply
            """;

    @TempDir
    Path data;

    @Test
    void anArticleBecomesATimelineThatIsStillThereAfterARestart() throws Exception {
        Files.createDirectories(SCREENSHOTS);
        try (Chromium chromium = Chromium.launch()) {
            String link;
            try (RunningDateline dateline = RunningDateline.over(data)) {
                Page page = open(chromium, dateline.address(), 1440, ColorScheme.LIGHT);
                shoot(page, "empty");
                Axe.assertClean(page, "empty");
                paste(page);
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show everything"))
                        .click();
                event(page, "Xi Jinping’s 2019 visit").click();
                assertThat(page.locator("article mark.selected")).containsText("on his 2019 visit");
                assertThat(page.locator("body")).containsText("Why this date");
                shoot(page, "founding");
                page.keyboard().press("b");
                assertThat(bookmarked(page)).isVisible();
                assertThat(page.locator("article")).not().containsText("Leave a Reply");
                link = page.url();
                shoot(open(chromium, link, 1440, ColorScheme.DARK), "dark");
                shoot(open(chromium, link, 390, ColorScheme.LIGHT), "narrow");
                chromium.closePages();
            }
            try (RunningDateline again = RunningDateline.over(data)) {
                Page page = open(chromium, moved(link, again.address()), 1440, ColorScheme.LIGHT);
                assertThat(page.locator("article mark.selected")).containsText("on his 2019 visit");
                assertThat(bookmarked(page)).isVisible();
                chromium.closePages();
            }
            assertThat(chromium.errors()).isEmpty();
        }
    }

    @Test
    void theSampleComesInOnRequest() throws Exception {
        Files.createDirectories(SCREENSHOTS);
        try (Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.over(data)) {
            Page page = open(chromium, dateline.address(), 1440, ColorScheme.LIGHT);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("sample"))
                    .first()
                    .click();
            page.locator("#timeline [data-event-id]").first().waitFor();
            shoot(page, "sample");
            Axe.assertClean(page, "sample");
            assertThat(chromium.errors()).isEmpty();
        }
    }

    private static Page open(Chromium chromium, String address, int width, ColorScheme colours) {
        Page page = chromium.page(width, 900, colours);
        page.navigate(address);
        page.locator("#timeline[data-timeline-ready]").waitFor();
        return page;
    }

    private static void paste(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add an article"))
                .first()
                .click();
        Locator form = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Add an article"));
        form.getByLabel("Text of the article").fill(ARTICLE);
        form.getByLabel("Publication date").fill("2024-06-19");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Read it"))
                .click();
        page.locator("article")
                .getByText("first trip to the North Korean capital")
                .waitFor();
    }

    /** The event's card says that it is kept. */
    private static Locator bookmarked(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Bookmarked").setExact(true));
    }

    private static Locator event(Page page, String words) {
        return page.locator("li button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static String moved(String link, String address) {
        return address + link.replaceFirst("^https?://[^/]+/", "");
    }

    private static void shoot(Page page, String name) {
        page.waitForTimeout(600); // labels are placed when the movement has settled
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
