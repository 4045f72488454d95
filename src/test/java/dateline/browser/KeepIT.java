package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;
import static dateline.browser.Newsroom.titles;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events, passages and views are kept at a key, found again by what was written to them, and opened as they were. */
@ExtendWith(Newsroom.Shared.class)
class KeepIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @Test
    void wordsSelectedWithTheMouseAreKeptAndMarked(Newsroom newsroom) throws Exception {
        Page page = article(newsroom, "The Lisbon letter", "They agreed at length. The letter from Lisbon is private.");
        Locator paragraph = paragraph(page, "The letter from Lisbon");
        drag(page, paragraph);
        Locator keep = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep this passage"));
        assertThat(keep).isVisible();
        Axe.assertClean(page, "selected passage");
        shoot(page, "passage-selected");
        keep.click();
        assertThat(toast(page)).containsText("Bookmarked");
        Locator kept = page.locator("article .kept").first();
        assertThat(kept).containsText(Pattern.compile("^They"));
        assertThat(keep).hasCount(0);
        shoot(page, "passage-kept");
        page.keyboard().press("u");
        assertThat(kept).hasCount(0);
    }

    @Test
    void wordsSelectedWithTheKeyboardAreKeptWithNoteTagsAndColour(Newsroom newsroom) throws Exception {
        Page page = article(
                newsroom,
                "The harbour report",
                "The report is long. Nobody has read the harbour report. It will be sent.");
        page.locator("article [role=group]").focus();
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Shift+ArrowDown");
        assertSelected(page, "Nobody has read the harbour report.");
        page.keyboard().press("Shift+ArrowLeft");
        assertSelected(page, "Nobody has read the harbour report");
        page.keyboard().press("Shift+ArrowLeft");
        page.keyboard().press("Alt+Shift+ArrowRight");
        assertSelected(page, "has read the harbour");
        page.keyboard().press("b");
        assertThat(page.locator("article .kept")).hasText("has read the harbour");

        panel(page);
        Locator row = row(page, "has read the harbour");
        row.locator("[aria-expanded]").click();
        row.locator("textarea").fill("Ask **the port** about <script>alert(1)</script>");
        row.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Tags"))
                .fill("port, to check");
        row.getByLabel("Amber").check(new Locator.CheckOptions().setForce(true));
        Axe.assertClean(page, "bookmark being edited");
        shoot(page, "bookmark-edited");
        button(page, "Save").click();
        assertThat(row.locator(".note strong")).hasText("the port");
        assertThat(row.locator(".note")).containsText("<script>");
        assertThat(row.locator(".tag")).hasCount(2);
        assertThat(page.locator("article .kept")).hasAttribute("data-colour", "amber");
        Axe.assertClean(page, "bookmark with a note");

        Locator search = page.getByLabel("Search what was kept");
        search.fill("harbour tag:\"to check\" has:note colour:amber");
        assertThat(titles(page)).hasCount(1);
        search.fill("harbour tag:other");
        assertThat(page.locator("#panel")).containsText("Nothing that was kept is like that");
        search.fill("tag:port");
        assertThat(titles(page)).hasCount(1);

        page.locator("#timeline").focus();
        page.keyboard().press("u");
        search.fill("");
        assertThat(row).isVisible();
        assertThat(row.locator(".note")).hasCount(0);
    }

    @Test
    void aViewIsKeptAndOpenedAsItWas(Newsroom newsroom) throws Exception {
        Page page = newsroom.page("?q=place:vienna&view=2001-03-04/2011-05-06&lanes=status&panel=bookmarks");
        page.locator("#timeline").focus();
        page.keyboard().press("b");
        Locator row = row(page, "place:vienna · ");
        assertThat(row).containsText("view");
        page.navigate(newsroom.address() + "?panel=bookmarks");
        Newsroom.ready(page);
        row.locator("button.open").click();
        assertThat(page)
                .hasURL(Pattern.compile("q=place:vienna&view=2001-03-04/2011-05-06&panel=bookmarks&lanes=status$"));
        assertThat(Newsroom.search(page)).hasValue("place:vienna");
        assertThat(page.getByLabel("Lanes by")).hasValue("status");
        page.goBack();
        assertThat(Newsroom.search(page)).hasValue("");
        page.goForward();
        page.keyboard().press("Shift+B");
        assertThat(toast(page)).containsText("Bookmark removed");
        assertThat(row).hasCount(0);
    }

    @Test
    void whatIsInTheTrashIsRestoredOrGoneAfterAQuestion(Newsroom newsroom) throws Exception {
        Page page = article(newsroom, "The trash report", "Nobody has read it.");
        page.locator("#timeline").focus();
        page.keyboard().press("b");
        panel(page);
        Locator row = row(page, "The trash report");
        row.locator("button[aria-label^=Remove]").click();
        assertThat(row).hasCount(0);
        page.getByLabel("Which bookmarks").selectOption("Trash");
        Axe.assertClean(page, "trash");
        row.locator("button[aria-label^=Restore]").click();
        assertThat(row).hasCount(0);
        page.getByLabel("Which bookmarks").selectOption("All bookmarks");
        row.locator("button[aria-label^=Remove]").click();
        page.getByLabel("Which bookmarks").selectOption("Trash");
        button(page, "Empty the trash").click();
        Locator question = page.getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("This cannot be undone");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Empty the trash"))
                .click();
        assertThat(page.locator("#panel")).containsText("The trash is empty");
    }

    @Test
    void aPassageWhoseTextIsGoneIsSaidToBeLost(Newsroom newsroom) throws Exception {
        String url = "https://gazette.example/changing";
        Page page = newsroom.page("?panel=articles");
        store(page, "The changing report", "The mayor will resign. Nobody knows when.", url);
        open(page, "The changing report");
        page.locator("article [role=group]").focus();
        page.keyboard().press("Shift+ArrowDown");
        assertSelected(page, "The mayor will resign.");
        page.keyboard().press("b");
        assertThat(page.locator("article .kept").first()).isVisible();
        store(page, "The changing report", "The mayor stays, says the town. Nobody knows why.", url);
        page.navigate(newsroom.address() + "?panel=bookmarks");
        Newsroom.ready(page);
        Locator row = row(page, "The mayor will resign.");
        assertThat(row).containsText("no longer in the text");
        row.locator("button.open").click();
        assertThat(page.locator("article")).containsText("The mayor stays");
        assertThat(page.locator("article section")).containsText("The mayor will resign.");
        Axe.assertClean(page, "lost passage");
        shoot(page, "passage-lost");
    }

    @Test
    void aFingerKeepsOnANarrowScreen(Newsroom newsroom) throws Exception {
        Page page = newsroom.page("?panel=bookmarks", 390, 800, ColorScheme.DARK);
        button(page, "Keep this view").click();
        assertThat(toast(page)).containsText("Bookmarked");
        button(page, "Undo").click();
        assertThat(toast(page)).containsText("Undone");
        shoot(page, "bookmarks-narrow-dark");
        Axe.assertClean(page, "bookmarks on a narrow screen");
    }

    private static Page article(Newsroom newsroom, String title, String text) {
        Page page = newsroom.page("?panel=articles");
        Newsroom.add(page, title, text, "2024-06-19", "Port Gazette");
        open(page, title);
        return page;
    }

    private static void open(Page page, String title) {
        page.reload();
        Newsroom.ready(page);
        page.locator("#panel li")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("button")
                .first()
                .click();
        page.locator("article p[data-begin]").first().waitFor();
    }

    private static void store(Page page, String title, String text, String url) {
        int status = page.request()
                .post(
                        page.url().replaceFirst("/\\?.*$", "/api/articles"),
                        RequestOptions.create().setData(Map.of("title", title, "text", text, "url", url)))
                .status();
        Assertions.assertThat(status).isEqualTo(201);
    }

    private static Locator paragraph(Page page, String words) {
        return page.locator("article p[data-begin]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static void drag(Page page, Locator paragraph) {
        BoundingBox box = paragraph.boundingBox();
        page.mouse().move(box.x + 1, box.y + 12);
        page.mouse().down();
        page.mouse().move(box.x + 60, box.y + 12);
        page.mouse().move(box.x + 180, box.y + 12);
        page.mouse().up();
    }

    private static void assertSelected(Page page, String words) {
        Assertions.assertThat(page.evaluate("() => getSelection().toString()")).isEqualTo(words);
    }

    private static void panel(Page page) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Bookmarks"))
                .click();
        page.getByLabel("Search what was kept").waitFor();
    }

    private static Locator row(Page page, String words) {
        return page.locator("#panel li[data-bookmark-id]").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator toast(Page page) {
        return page.locator(".message");
    }

    private static void shoot(Page page, String name) throws Exception {
        Files.createDirectories(SCREENSHOTS);
        page.waitForTimeout(500);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
