package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dateline.ingest.fetch.OddServer;
import dateline.process.RunningDateline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What comes in by other ways than pasting a text: files dropped on the page, the address of a page that this test
 * serves, a feed of it; each with its progress to be seen, its reason where it fails, and another try.
 */
class IntakeIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir
    Path data;

    @Test
    void filesAnAddressAndAFeedComeInBeforeTheAnalystsEyes() throws Exception {
        Files.createDirectories(SCREENSHOTS);
        Map<String, String> settings = Map.of(
                "DATELINE_DATA_DIR", data.toString(),
                "DATELINE_FETCH_ALLOW", "127.0.0.1",
                "DATELINE_FETCH_SPACING", "0s");
        try (OddServer site = site();
                Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.start(settings)) {
            Page page = open(chromium, dateline.address());
            dropFiles(page);
            setTheDateThatIsMissing(page);
            pasteAnAddress(page, site);
            cancelWhatTakesTooLong(page, site);
            followAFeed(page, site);
            openWhatCameByTheBookmarklet(page, dateline.address(), site);
            assertThat(chromium.errors()).isEmpty();
        }
    }

    private static void dropFiles(Page page) {
        drop(
                page,
                List.of(
                        List.of("first.html", base64(html("A summit in Berlin", "first")), "text/html"),
                        List.of("third.txt", base64(text("third")), "text/plain")));
        assertThat(arrival(page, "first.html")).hasAttribute("data-state", "done");
        assertThat(arrival(page, "third.txt")).hasAttribute("data-state", "done");
        page.getByRole(AriaRole.BUTTON, named("Add an article")).first().click();
        page.locator("input[type=file][multiple]").setInputFiles(new FilePayload[] {
            new FilePayload("second.txt", "text/plain", bytes(text("second"))),
            new FilePayload("picture.dat", "application/octet-stream", new byte[] {0, 1, 2, 3, 0, 5, 0, 7})
        });
        assertThat(arrival(page, "second.txt")).hasAttribute("data-state", "done");
        assertThat(arrival(page, "picture.dat")).hasAttribute("data-state", "failed");
        assertThat(arrival(page, "picture.dat").locator(".state")).containsText("failed: It ");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("intake.png")));
        page.getByRole(AriaRole.BUTTON, named("Dismiss picture.dat")).click();
        assertThat(arrival(page, "picture.dat")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, named("Open first.html")).click();
        assertThat(page.locator("article")).containsText("signed a treaty in Aachen");
        seeWhereItIsFrom(page);
    }

    private static void seeWhereItIsFrom(Page page) {
        page.getByText("Where this is from").click();
        Locator published = page.locator("dd[data-evidence-of=publishedOn]");
        assertThat(published.locator(".taken")).containsText("from meta article:published_time");
        assertThat(page.locator("dd[data-evidence-of=title] .taken")).containsText("A summit in Berlin");
        page.getByText("The same report is in 2 other articles").click();
        Locator copies = page.locator("details:has-text('The same report is in') li button");
        assertThat(copies).hasCount(2);
        copies.first().click();
        assertThat(page.locator("article"))
                .containsText(Pattern.compile("The reference of this report is (second|third)"));
    }

    /** What waits for the day of publication is asked for in the article, and placed once it is told. */
    private static void setTheDateThatIsMissing(Page page) {
        String waits = "The mayor of Aachen resigned yesterday.\n\nHis successor was elected on 3 May 2017.";
        drop(page, List.of(List.of("undated.txt", base64(waits), "text/plain")));
        assertThat(arrival(page, "undated.txt")).hasAttribute("data-state", "done");
        page.getByRole(AriaRole.BUTTON, named("Open undated.txt")).click();
        Locator article = page.getByRole(AriaRole.ARTICLE);
        assertThat(article).containsText("The mayor of Aachen");
        page.getByLabel("Publication date").fill("2019-01-23");
        page.getByRole(AriaRole.BUTTON, named("Set date").setExact(true)).click();
        assertThat(page.getByLabel("Publication date")).hasCount(0);
        article.locator("mark[role=button]")
                .filter(new Locator.FilterOptions().setHasText("resigned"))
                .first()
                .click();
        assertThat(page.locator("[data-selected-event]")).containsText("22 January 2019");
    }

    private static void cancelWhatTakesTooLong(Page page, OddServer site) {
        site.on("/endless", (to, head) -> {
            OddServer.write(to, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2000\r\n\r\n");
            for (int at = 0; at < 2000; at++) {
                OddServer.write(to, "x");
                to.flush();
                Thread.sleep(1000);
            }
        });
        paste(page, site.address("/endless"));
        assertThat(arrival(page, "/endless")).hasAttribute("data-state", "running");
        arrival(page, "/endless").getByRole(AriaRole.BUTTON, in("Cancel")).click();
        assertThat(arrival(page, "/endless")).hasCount(0);
    }

    private static void pasteAnAddress(Page page, OddServer site) {
        paste(page, site.address("/slow"));
        Locator slow = arrival(page, "/slow");
        assertThat(slow.locator("progress")).isVisible();
        assertThat(slow).hasAttribute("data-state", "done");
        paste(page, site.address("/later"));
        assertThat(arrival(page, "/later").locator(".state")).containsText("There is no such page (404).");
        site.page("/later", html("A page that came later", "later"));
        arrival(page, "/later").getByRole(AriaRole.BUTTON, in("Try")).click();
        assertThat(arrival(page, "/later")).hasAttribute("data-state", "done");
        paste(page, "http://169.254.169.254/latest/meta-data/");
        assertThat(arrival(page, "169.254").locator(".state")).containsText("public addresses only");
    }

    private static void followAFeed(Page page, OddServer site) {
        page.getByRole(AriaRole.BUTTON, named("Add an article")).first().click();
        page.getByRole(AriaRole.BUTTON, named("Feeds …")).click();
        Locator feeds = page.getByRole(AriaRole.DIALOG, named("Feeds"));
        feeds.getByLabel("Address of a feed").fill(site.address("/feed"));
        feeds.getByRole(AriaRole.BUTTON, in("Follow")).click();
        assertThat(feeds.locator("li")).containsText("Feed of a test");
        assertThat(feeds.locator("li")).containsText("looked at");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("feeds.png")));
        feeds.getByRole(AriaRole.BUTTON, in("Close")).click();
        assertThat(arrival(page, "An entry of the feed")).hasAttribute("data-state", "done");
    }

    private static void openWhatCameByTheBookmarklet(Page page, String address, OddServer site) {
        page.navigate(address + "#add=" + site.address("/x").replace(":", "%3A") + "&text=Selected%20words");
        Locator form = page.getByRole(AriaRole.DIALOG, named("Add an article"));
        assertThat(form.getByLabel("Text of the article")).hasValue("Selected words");
        assertThat(page).hasURL(Pattern.compile("[^#]*"));
        assertThat(site.requestsOf("/x")).as("nothing is fetched unasked").isZero();
    }

    private static OddServer site() throws Exception {
        OddServer site = new OddServer();
        String page = html("A slow page", "slow");
        site.on("/slow", (to, head) -> {
            OddServer.write(
                    to, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n");
            for (int at = 0; at < page.length(); at += page.length() / 8 + 1) {
                OddServer.write(to, page.substring(at, Math.min(page.length(), at + page.length() / 8 + 1)));
                to.flush();
                Thread.sleep(250);
            }
        });
        String feed =
                "<rss version='2.0'><channel><title>Feed of a test</title><item><title>An entry of the feed</title><link>"
                        + site.address("/entry") + "</link></item></channel></rss>";
        site.on("/feed", "200 OK", List.of("Content-Type: application/rss+xml"), bytes(feed));
        return site.page("/entry", html("An entry", "entry"));
    }

    /** As from the file manager, all at once; Playwright has no drop of its own. @param files name, base64 and type */
    private static void drop(Page page, List<List<String>> files) {
        page.evaluate("""
                (files) => {
                  const transfer = new DataTransfer();
                  for (const [name, base64, type] of files) {
                    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
                    transfer.items.add(new File([bytes], name, { type }));
                  }
                  for (const kind of ["dragover", "drop"]) {
                    document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
                  }
                }""", files);
    }

    private static String base64(String content) {
        return Base64.getEncoder().encodeToString(bytes(content));
    }

    private static void paste(Page page, String address) {
        page.getByRole(AriaRole.BUTTON, named("Add an article")).first().click();
        Locator form = page.getByRole(AriaRole.DIALOG, named("Add an article"));
        form.getByLabel("Text of the article").fill(address);
        form.getByRole(AriaRole.BUTTON, in("Read it")).click();
    }

    private static Locator arrival(Page page, String subject) {
        return page.locator("li[data-job-id]").filter(new Locator.FilterOptions().setHasText(subject));
    }

    private static Page open(Chromium chromium, String address) {
        Page page = chromium.page(1440, 900, ColorScheme.LIGHT);
        page.navigate(address);
        page.locator("#timeline[data-timeline-ready]").waitFor();
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static String html(String title, String reference) {
        return "<!doctype html><html><head><title>" + title + "</title>"
                + "<meta property='article:published_time' content='2019-01-23'></head><body><article><h1>" + title
                + "</h1><p>" + text(reference).replace("\n\n", "</p><p>") + "</p></article></body></html>";
    }

    private static String text(String reference) {
        return "Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017, where they talked about the budget of the union."
                + "\n\nThe two signed a treaty in Aachen on 22 January 2019, which renews an older one between the countries."
                + "\n\nThe reference of this report is " + reference + ".";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
