package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dateline.process.RunningDateline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom sets itself up: the first owner comes in by the printed link, invites a reader, who signs in elsewhere. */
class AccountsIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path data;

    @Test
    void theFirstOwnerInvitesAReader() throws Exception {
        Files.createDirectories(SCREENSHOTS);
        try (Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.start(
                        Map.of("DATELINE_DATA_DIR", data.toString(), "DATELINE_AUTH", "accounts"))) {
            Page owner = chromium.page(1440, 900, ColorScheme.LIGHT);
            owner.navigate(printedLink(dateline));
            shoot(owner.getByLabel("Password").first(), "invitation");
            accept(owner, "Olga");
            signIn(owner, "Olga");
            bringIn(owner, "The minister was arrested in Lima on Tuesday.", "2024-06-21");
            open(owner, "Account of Olga");
            String secret = makeToken(owner);
            Assertions.assertThat(secret).startsWith("dateline_");
            String invitation = invite(owner, "Rita");
            shoot(owner.getByRole(AriaRole.DIALOG), "account");

            Page reader = chromium.page(1440, 900, ColorScheme.DARK);
            reader.navigate(invitation);
            accept(reader, "Rita");
            shoot(button(reader, "Sign in"), "sign-in");
            signIn(reader, "Rita");
            open(reader, "Account of Rita");
            assertThat(reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("People")))
                    .hasCount(0);

            readsOnly(reader);

            // Her account is another one since she set her password: the owner is told, and sees it as it is now.
            button(owner, "Shut out: Rita").click();
            assertThat(owner.getByText("It was changed meanwhile")).isVisible();
            button(owner, "Shut out: Rita").click();
            button(owner, "Let in again: Rita").waitFor();
            reader.reload();
            button(reader, "Sign in").waitFor();
        }
    }

    /** What the server would refuse is not offered. */
    private static void readsOnly(Page reader) {
        reader.keyboard().press("Escape");
        reader.reload();
        Newsroom.ready(reader);
        Newsroom.titles(reader).first().click();
        assertThat(Newsroom.card(reader)).containsText("18 June 2024");
        for (String act : List.of("Accept", "Correct", "Reject", "Add an article")) {
            assertThat(button(reader, act)).hasCount(0);
        }
        reader.keyboard().press("e");
        reader.keyboard().press("x");
        reader.keyboard().press("b");
        assertThat(button(reader, "Bookmarked")).isVisible();
        assertThat(Newsroom.card(reader)).not().containsText("Rejected");
        assertThat(reader.locator("form[aria-label='Correct the event']")).hasCount(0);
        assertThat(reader.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    private static void bringIn(Page page, String text, String day) {
        button(page, "Add an article").click();
        page.getByLabel("Text of the article").fill(text);
        page.getByLabel("Publication date").fill(day);
        button(page, "Read it").click();
        Newsroom.titles(page).first().waitFor();
    }

    private static String printedLink(RunningDateline dateline) {
        Matcher link = Pattern.compile("http\\S+#invitation=\\S+").matcher(dateline.printed());
        Assertions.assertThat(link.find()).as(dateline.printed()).isTrue();
        return link.group();
    }

    private static void accept(Page page, String name) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Set name and password").click();
    }

    private static void signIn(Page page, String name) {
        button(page, "Sign in").waitFor();
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill("a wrong one, at first");
        button(page, "Sign in").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Name or password is wrong");
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Sign in").click();
        page.locator("#timeline[data-timeline-ready]").waitFor();
    }

    private static void open(Page page, String account) {
        button(page, account).click();
        page.getByRole(AriaRole.DIALOG).waitFor();
    }

    private static String makeToken(Page page) {
        page.getByLabel("What it is for").fill("nightly export");
        button(page, "Make a token").click();
        return page.locator(".told code").textContent();
    }

    private static String invite(Page page, String name) {
        Locator people = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("People"));
        people.getByLabel("Name").fill(name);
        people.locator("form select").selectOption("reader");
        button(page, "Invite").click();
        return people.locator(".told code").textContent();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Once that is there. */
    private static void shoot(Locator shown, String name) {
        shown.waitFor();
        shown.page().screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
