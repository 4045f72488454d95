package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import dateline.process.RunningDateline;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where people sign in: bookmarks are collected and put in order, and read by whoever has the link until it is revoked. */
class ShareIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String TITLE = "Treaties & visits";

    @TempDir
    Path data;

    @Test
    void aCollectionIsSharedByALinkThatIsReadSignedOutAndRevoked() throws Exception {
        Files.createDirectories(SCREENSHOTS);
        try (Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.start(
                        Map.of("DATELINE_DATA_DIR", data.toString(), "DATELINE_AUTH", "accounts"))) {
            Page page = FirstAccount.signIn(chromium, dateline);
            add(page);
            page.navigate(dateline.address());
            Newsroom.ready(page);
            keepTwo(page);
            collect(page);
            inLanes(page);
            order(page);
            onTheTimeline(page);
            export(page);
            share(page, chromium, dateline.address());
            chromium.closePages();
        }
    }

    /** As the page does it: a cookie alone changes nothing. */
    private static void add(Page page) {
        Map<String, String> article = Map.of(
                "title", "The visit", "text", Texts.VISIT, "publisher", "Morning Wire", "publishedOn", "2024-06-19");
        Object status = page.evaluate(
                "async body => (await fetch('/api/articles', { method: 'POST', body: JSON.stringify(body),"
                        + " headers: { 'Content-Type': 'application/json' } })).status",
                article);
        Assertions.assertThat(status).isEqualTo(201);
    }

    private static void keepTwo(Page page) {
        for (String words : List.of("2019 visit", "arrived in Pyongyang")) {
            page.locator("#panel li button")
                    .filter(new Locator.FilterOptions().setHasText(words))
                    .first()
                    .click();
            assertThat(page.locator("#panel li.selected")).containsText(words);
            page.keyboard().press("b");
            assertThat(page.locator("#panel li.selected .kept")).isVisible();
        }
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Bookmarks"))
                .click();
        Locator first = rows(page).first();
        first.locator("[aria-expanded]").click();
        first.locator("textarea").fill("Before *dawn*, says the wire");
        button(page, "Save").click();
        assertThat(first.locator(".note em")).hasText("dawn");
    }

    private static void collect(Page page) throws Exception {
        scope(page, "New collection …");
        page.getByLabel("Title of the collection").fill(TITLE);
        button(page, "Make it").click();
        assertThat(page.locator("#panel")).containsText("Nothing in it yet");
        Axe.assertClean(page, "empty collection");
        scope(page, "All bookmarks");
        for (int row = 0; row < 2; row++) {
            Locator edited = rows(page).nth(row);
            edited.locator("[aria-expanded]").click();
            edited.getByLabel("Put into a collection").selectOption(TITLE);
            edited.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put in"))
                    .click();
            assertThat(page.locator(".message")).containsText("Put into “" + TITLE + "”");
        }
        scope(page, TITLE);
        assertThat(rows(page)).hasCount(2);
        rows(page).first().locator("button[aria-label^=Take]").click();
        assertThat(rows(page)).hasCount(1);
        button(page, "Undo").click();
        assertThat(rows(page)).hasCount(2);
    }

    /** What is taken out of the collection leaves its lane, without being asked for. */
    private static void inLanes(Page page) throws Exception {
        Locator lane = page.locator(".names .lane").filter(new Locator.FilterOptions().setHasText(TITLE));
        page.getByLabel("Lanes by").selectOption("collection");
        assertThat(lane.locator(".count")).hasText("2");
        Settled.await(page);
        Crowd.assertNone(page);
        shoot(page, "lanes-by-collection");
        rows(page).first().locator("button[aria-label^=Take]").click();
        assertThat(lane.locator(".count")).hasText("1");
        button(page, "Undo").click();
        assertThat(lane.locator(".count")).hasText("2");
        page.getByLabel("Lanes by").selectOption("");
        assertThat(lane).hasCount(0);
    }

    private static void order(Page page) throws Exception {
        assertThat(rows(page).first()).containsText("arrived in Pyongyang");
        rows(page).first().locator("button.open").focus();
        stored(page, () -> page.keyboard().press("Alt+ArrowDown"));
        assertThat(rows(page).first()).containsText("2019 visit");
        assertThat(rows(page).nth(1).locator("button.open")).isFocused();
        stored(
                page,
                () -> rows(page).nth(1).locator("button[aria-label^='Move up']").click());
        assertThat(rows(page).first()).containsText("arrived in Pyongyang");
        Locator handle = rows(page).first().locator(".handle");
        stored(page, () -> handle.dragTo(rows(page).nth(1).locator(".handle")));
        assertThat(rows(page).first()).containsText("2019 visit");
        page.reload();
        Newsroom.ready(page);
        scope(page, TITLE);
        assertThat(rows(page).first()).containsText("2019 visit");
        Axe.assertClean(page, "collection");
        shoot(page, "collection");
    }

    /** A place is shown before it is stored, and a page that goes takes its requests along. */
    private static void stored(Page page, Runnable move) {
        page.waitForResponse(answer -> answer.request().method().equals("PUT"), move);
    }

    private static void onTheTimeline(Page page) {
        button(page, "On the timeline").click();
        assertThat(Newsroom.search(page)).hasValue("in:\"" + TITLE + "\"");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("In view"))
                .click();
        assertThat(Newsroom.titles(page)).hasCount(2);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Bookmarks"))
                .click();
        scope(page, TITLE);
    }

    private static void export(Page page) throws Exception {
        button(page, "Export …").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText("JSON", new Locator.GetByTextOptions().setExact(true)).click();
        Axe.assertClean(page, "export");
        shoot(page, "export");
        Download file = page.waitForDownload(() -> button(page, "Save the file").click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("dateline-events.json");
        Assertions.assertThat(Files.readString(file.path()))
                .contains("Before *dawn*")
                .contains("2019 visit");
        assertThat(dialog).hasCount(0);

        button(page, "Export or print").click();
        dialog.getByText("CSV", new Locator.GetByTextOptions().setExact(true)).click();
        Download table =
                page.waitForDownload(() -> button(page, "Save the file").click());
        Assertions.assertThat(Files.readAllLines(table.path())).hasSize(3);
        print(page);
    }

    private static void print(Page page) throws Exception {
        page.evaluate("() => { window.print = () => { window.isPrinted = true; }; }");
        button(page, "Export or print").click();
        button(page, "Print …").click();
        page.waitForFunction("() => window.isPrinted");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".printed blockquote").first()).isVisible();
        assertThat(page.locator(".printed img")).isVisible();
        assertThat(page.locator("#timeline")).isHidden();
        shoot(page, "print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator(".printed")).hasCount(0);
    }

    private static void share(Page page, Chromium chromium, String address) throws Exception {
        button(page, "Share …").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name of their account").fill("Nobody");
        button(page, "Add").click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("nobody else");
        button(page, "Make a link").click();
        String link = dialog.getByLabel("Link", new Locator.GetByLabelOptions().setExact(true))
                .inputValue();
        Assertions.assertThat(link).startsWith(address + "shared/");
        Axe.assertClean(page, "sharing");
        shoot(page, "share");

        Page reader = chromium.page(1200, 800, ColorScheme.LIGHT);
        reader.navigate(link);
        assertThat(reader.locator("h1")).hasText(TITLE);
        reader.locator("#timeline[data-timeline-ready]").waitFor();
        assertThat(reader.locator("blockquote")).hasCount(2);
        assertThat(reader.locator(".note em")).hasText("dawn");
        assertThat(reader.locator("#timeline [data-event-id]").first()).isVisible();
        reader.locator("li h2 button").first().click();
        assertThat(reader.locator("li.chosen")).containsText("2019 visit");
        Axe.assertClean(reader, "shared");
        shoot(reader, "shared");
        Assertions.assertThat(reader.request().get(address + "api/events").status())
                .isEqualTo(401);
        String feed = reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Atom feed"))
                .getAttribute("href");
        Assertions.assertThat(reader.request().get(address + feed.substring(1)).text())
                .contains("<title>Treaties &amp; visits</title>");
        look(chromium, link, 390, ColorScheme.DARK, "shared-narrow-dark");
        embed(chromium, link.replace("/shared/", "/embed/"), link);

        button(page, "Revoke the link").click();
        // It goes when the server has done it.
        assertThat(button(page, "Revoke the link")).hasCount(0);
        reader.reload();
        assertThat(reader.getByRole(AriaRole.ALERT)).containsText("revoked");
    }

    /** Within a page of another origin; the page itself does not let itself be framed. */
    private static void embed(Chromium chromium, String framed, String unframed) throws Exception {
        byte[] page =
                "<!doctype html><html lang=en><title>A site</title><h1>A site</h1><iframe title=Timeline src=\"%s\" width=900 height=500></iframe><iframe title=Refused src=\"%s\"></iframe>"
                        .formatted(framed, unframed)
                        .getBytes(StandardCharsets.UTF_8);
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        try (Chromium another = Chromium.launch()) {
            Page host = another.page(1000, 700, ColorScheme.LIGHT);
            host.navigate("http://localhost:" + site.getAddress().getPort() + "/");
            FrameLocator frame = host.frameLocator("iframe[title=Timeline]");
            assertThat(frame.locator("h1")).hasText(TITLE);
            frame.locator("#timeline[data-timeline-ready]").waitFor();
            assertThat(frame.locator("blockquote")).hasCount(2);
            assertThat(host.frameLocator("iframe[title=Refused]").locator("h1")).containsText("blocked");
            shoot(host, "embedded");
        } finally {
            site.stop(0);
        }
    }

    private static void look(Chromium chromium, String link, int width, ColorScheme colours, String name)
            throws Exception {
        Page page = chromium.page(width, 800, colours);
        page.navigate(link);
        page.locator("#timeline[data-timeline-ready]").waitFor();
        Axe.assertClean(page, name);
        shoot(page, name);
        page.context().close();
    }

    private static Locator rows(Page page) {
        return page.locator("#panel li[data-bookmark-id]");
    }

    private static void scope(Page page, String label) {
        page.getByLabel("Which bookmarks").selectOption(label);
    }

    private static void shoot(Page page, String name) {
        page.waitForTimeout(500);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
