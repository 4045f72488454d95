package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.card;
import static dateline.browser.Newsroom.titles;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main states, each looked over by axe-core and kept as a picture in {@code target/screenshots}. */
@ExtendWith(Newsroom.Shared.class)
class StatesIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String STORY = "?q=source:morning&view=2024-06-10/2024-06-28";

    @BeforeAll
    static void folder() throws Exception {
        Files.createDirectories(SCREENSHOTS);
    }

    @Test
    void dense(Newsroom newsroom) throws Exception {
        keep(newsroom.page("?q=source:chronicle"), "dense");
    }

    @Test
    void selected(Newsroom newsroom) throws Exception {
        keep(chosen(newsroom, 1440, 900, ColorScheme.LIGHT), "selected");
    }

    @Test
    void selectedInTheDark(Newsroom newsroom) throws Exception {
        keep(chosen(newsroom, 1440, 900, ColorScheme.DARK), "selected-dark");
    }

    @Test
    void narrow(Newsroom newsroom) throws Exception {
        keep(newsroom.page(STORY, 390, 844, ColorScheme.LIGHT), "narrow-lists");
    }

    @Test
    void narrowInTheDark(Newsroom newsroom) throws Exception {
        keep(chosen(newsroom, 390, 844, ColorScheme.DARK), "narrow-selected-dark");
    }

    @Test
    void listsOfArticlesAndBookmarks(Newsroom newsroom) throws Exception {
        keep(newsroom.page("?panel=articles"), "articles");
        Page page = newsroom.page("?panel=bookmarks");
        Axe.assertClean(page, "bookmarks");
    }

    @Test
    void nothingFound(Newsroom newsroom) throws Exception {
        Page page = newsroom.page("?q=status:maybe+zebra");
        assertThat(page.locator("#panel .none")).isVisible();
        keep(page, "nothing-found");
    }

    @Test
    void rightToLeft(Newsroom newsroom) throws Exception {
        Page page = chosen(newsroom, 1440, 900, ColorScheme.LIGHT);
        page.evaluate("() => { document.documentElement.dir = 'rtl'; }");
        keep(page, "right-to-left");
    }

    private static Page chosen(Newsroom newsroom, int width, int height, ColorScheme colours) {
        Page page = newsroom.page(STORY, width, height, colours);
        titles(page).first().click();
        assertThat(card(page)).isVisible();
        return page;
    }

    private static void keep(Page page, String state) throws Exception {
        page.waitForTimeout(600); // labels are placed when the movement has settled
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(state + ".png")));
        Axe.assertClean(page, state);
    }
}
