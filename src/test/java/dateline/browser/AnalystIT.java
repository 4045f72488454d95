package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;
import static dateline.browser.Newsroom.card;
import static dateline.browser.Newsroom.search;
import static dateline.browser.Newsroom.titles;
import static dateline.browser.ReviewDesk.field;
import static dateline.browser.ReviewDesk.tab;
import static dateline.browser.ReviewDesk.toast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dateline.process.RunningDateline;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analyst's hour: from an empty Dateline to a second one that holds the same. Its pictures are the README's tour. */
class AnalystIT {

    private static final Path TOUR = Path.of("target", "tour");
    private static final String TITLE = "The road to the treaty";

    @TempDir
    Path data;

    @TempDir
    Path another;

    @TempDir
    Path exported;

    @Test
    void theHour() throws Exception {
        Path file;
        List<String> known;
        try (Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.start(
                        Map.of("DATELINE_DATA_DIR", data.toString(), "DATELINE_AUTH", "accounts"))) {
            Page page = FirstAccount.signIn(chromium, dateline);
            bringInTheSamples(page);
            filter(page);
            keepAnEvent(page);
            keepAPassage(page);
            keepAView(page);
            writeToIt(page);
            collect(page);
            readSignedOut(chromium, share(page));
            correctADateAndTakeItBack(page);
            known = everything(page);
            file = export(page);
            chromium.closePages();
            assertThat(chromium.errors()).isEmpty();
        }
        try (Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.over(another)) {
            Page page = chromium.page(1440, 900, ColorScheme.LIGHT);
            page.navigate(dateline.address());
            page.locator("#timeline[data-timeline-ready]").waitFor();
            importAll(page, file, known.size());
            page.reload();
            Newsroom.ready(page);
            assertThat(everything(page)).isEqualTo(known);
            leadsToItsSentence(page);
            chromium.closePages();
            assertThat(chromium.errors()).isEmpty();
        }
    }

    private static void bringInTheSamples(Page page) {
        button(page, "Load three sample articles").click();
        assertThat(tab(page, "Articles")).containsText("3");
        assertThat(page).hasURL(Pattern.compile("view=2024-"));
        button(page, "Show everything").click();
        assertThat(title(page, "Soviet Union")).isVisible();
        Settled.await(page);
        shoot(page, "timeline");
    }

    private static void filter(Page page) {
        search(page).fill("source:harbour actor:putin");
        assertThat(button(page, "Remove the filter source:harbour")).isVisible();
        assertThat(title(page, "landed in Pyongyang")).isVisible();
        assertThat(title(page, "Soviet Union")).hasCount(0);
    }

    private static void keepAnEvent(Page page) {
        title(page, "landed in Pyongyang").click();
        assertThat(page.locator("article mark.selected")).containsText("landed in Pyongyang");
        assertThat(card(page)).containsText("Said by North Korean state media");
        page.keyboard().press("b");
        assertThat(toast(page)).containsText("Bookmarked");
        shoot(page, "event");
    }

    private static void keepAPassage(Page page) {
        page.locator("article [role=group]").focus();
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("b");
        assertThat(page.locator("article .kept").first()).containsText("first trip to North Korea");
    }

    private static void keepAView(Page page) {
        page.getByLabel("Lanes by").selectOption("status");
        page.locator("#timeline").focus();
        page.keyboard().press("Shift+B");
        tab(page, "Bookmarks").click();
        assertThat(rows(page)).hasCount(3);
    }

    private static void writeToIt(Page page) {
        Locator kept = row(page, "landed in Pyongyang");
        kept.locator("[aria-expanded]").click();
        kept.locator("textarea").fill("Before *dawn*: ask the wire for the hour");
        kept.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Tags"))
                .fill("arrival, to check");
        button(page, "Save").click();
        assertThat(kept.locator(".note em")).hasText("dawn");
        page.getByLabel("Search what was kept").fill("tag:arrival has:note");
        assertThat(rows(page)).hasCount(1);
        page.getByLabel("Search what was kept").fill("");
        assertThat(rows(page)).hasCount(3);
    }

    private static void collect(Page page) {
        scope(page, "New collection …");
        page.getByLabel("Title of the collection").fill(TITLE);
        button(page, "Make it").click();
        assertThat(page.locator("#panel")).containsText("Nothing in it yet");
        scope(page, "All bookmarks");
        for (int each = 0; each < 3; each++) {
            Locator edited = rows(page).nth(each);
            edited.getByLabel("Edit note and tags").click();
            edited.getByLabel("Put into a collection").selectOption(TITLE);
            edited.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put in"))
                    .click();
            assertThat(toast(page)).containsText("Put into “" + TITLE + "”");
            edited.getByLabel("Edit note and tags").click();
        }
        scope(page, TITLE);
        assertThat(rows(page)).hasCount(3);
        shoot(page, "collection");
    }

    private static String share(Page page) {
        button(page, "Share …").click();
        button(page, "Make a link").click();
        String link = page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
                .click();
        return link;
    }

    private static void readSignedOut(Chromium chromium, String link) {
        Page reader = chromium.page(1200, 800, ColorScheme.DARK);
        reader.navigate(link);
        assertThat(reader.locator("h1")).hasText(TITLE);
        reader.locator("#timeline[data-timeline-ready]").waitFor();
        assertThat(reader.locator(".note em")).hasText("dawn");
        assertThat(reader.locator("blockquote").first()).isVisible();
        assertThat(reader.locator("#timeline [data-event-id]").first()).isVisible();
        shoot(reader, "shared");
        reader.context().close();
    }

    private static void correctADateAndTakeItBack(Page page) {
        tab(page, "In view").click();
        title(page, "landed in Pyongyang").click();
        page.keyboard().press("e");
        field(page, "When").fill("last Tuesday");
        assertThat(page.locator("#correct-when-read")).containsText("2024-06-18");
        shoot(page, "correct");
        field(page, "When").press("Enter");
        assertThat(card(page)).containsText("Corrected.");
        assertThat(card(page).locator("code").first()).hasText("2024-06-18");
        page.locator("#timeline").focus();
        page.keyboard().press("u");
        assertThat(card(page).locator("code").first()).hasText("2024-06-19");
    }

    /** The whole list, each event with its date and status, but not what the analyst made of it. */
    private static List<String> everything(Page page) {
        page.navigate(page.url().replaceFirst("\\?.*$", ""));
        Newsroom.ready(page);
        int count = (int)
                page.evaluate(
                        "async () => (await (await fetch('/api/events?limit=500')).json()).items.filter(each => each.when.edtf).length");
        assertThat(count).isGreaterThan(20);
        assertThat(titles(page)).hasCount(count);
        return page.locator("#panel li[data-event-id]").allInnerTexts().stream()
                .map(row -> row.replaceAll("\\s+|★|Accepted", " ")
                        .replaceAll(" +", " ")
                        .trim())
                .sorted()
                .toList();
    }

    private Path export(Page page) {
        button(page, "Export or print").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText("JSON", new Locator.GetByTextOptions().setExact(true)).click();
        Download download =
                page.waitForDownload(() -> button(page, "Save the file").click());
        Path file = exported.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static void importAll(Page page, Path file, int count) {
        button(page, "Add an article").first().click();
        button(page, "Import a timeline …").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Import a timeline"));
        dialog.locator("input[type=file]").setInputFiles(file);
        assertThat(dialog).containsText(count + " events are new.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Import"))
                .click();
        assertThat(dialog).containsText(count + " events were brought in.");
    }

    private static void leadsToItsSentence(Page page) {
        title(page, "landed in Pyongyang").click();
        assertThat(page.locator("article mark.selected")).containsText("landed in Pyongyang");
        assertThat(card(page)).containsText("The Harbour Post");
    }

    private static Locator title(Page page, String words) {
        return titles(page)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static Locator rows(Page page) {
        return page.locator("#panel li[data-bookmark-id]");
    }

    private static Locator row(Page page, String words) {
        return rows(page).filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void scope(Page page, String name) {
        page.getByLabel("Which bookmarks").selectOption(name);
    }

    private static void shoot(Page page, String name) {
        page.waitForTimeout(500); // labels are placed when the movement has settled
        page.screenshot(new Page.ScreenshotOptions().setPath(TOUR.resolve(name + ".png")));
    }
}
