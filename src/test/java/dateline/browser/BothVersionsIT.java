package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;
import static dateline.browser.ReviewDesk.keep;
import static dateline.browser.ReviewDesk.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What was done with a bookmark is read and taken back in its history; and where two change the same bookmark or collection,
 * the later one sees both versions. Each test keeps views of its own.
 */
@ExtendWith(Newsroom.Shared.class)
class BothVersionsIT {

    @Test
    void theHistoryOfABookmarkIsReadAndTakenBackStepByStep(Newsroom newsroom) throws Exception {
        Page page = kept(newsroom, "Harbour visits");
        Locator row = row(page, "Harbour visits");
        row.locator("[aria-expanded]").click();
        row.locator("textarea").fill("Ask the port\nand the embassy");
        row.getByLabel("Amber").check(new Locator.CheckOptions().setForce(true));
        button(page, "Save").click();
        assertThat(row.locator(".note")).containsText("Ask the port");
        page.reload();
        Newsroom.ready(page);

        row.locator("[aria-expanded]").click();
        history(row).click();
        Locator steps = row.locator("li[data-step]");
        assertThat(steps).hasCount(2);
        assertThat(steps.first()).containsText("Changed the note and the colour");
        assertThat(steps.first()).containsText("Ask the port");
        assertThat(steps.first()).containsText("amber");
        assertThat(steps.first()).containsText("analyst, ");
        assertThat(steps.last()).containsText("not kept");
        keep(page, "bookmark-history");
        undo(steps.last()).click();
        assertThat(toast(page)).containsText("It cannot be undone: Its note was changed since.");
        undo(steps.first()).click();
        assertThat(toast(page)).containsText("Undone: Changed the note and the colour");
        assertThat(steps).hasCount(3);
        assertThat(steps.nth(1)).containsText("undone");
        undo(steps.last()).click();
        assertThat(row).hasCount(0);

        page.getByLabel("Which bookmarks").selectOption("Trash");
        history(row).click();
        assertThat(steps.first()).containsText("Undid: Kept");
        keep(page, "bookmark-history-trash");
        undo(steps.first()).click();
        assertThat(row).hasCount(0);
        page.getByLabel("Which bookmarks").selectOption("All bookmarks");
        assertThat(row).isVisible();
    }

    @Test
    void twoWhoWriteToTheSameBookmarkSeeBothVersions(Newsroom newsroom) throws Exception {
        Page page = kept(newsroom, "Embassy visits");
        Locator row = row(page, "Embassy visits");
        row.locator("[aria-expanded]").click();
        row.locator("textarea").fill("Mine");
        tags(row).fill("my tag");

        Page other = newsroom.page("?panel=bookmarks", 390, 800, ColorScheme.DARK);
        Locator same = row(other, "Embassy visits");
        same.locator("[aria-expanded]").click();
        same.locator("textarea").fill("Theirs");
        same.getByLabel("Red").check(new Locator.CheckOptions().setForce(true));
        button(other, "Save").click();
        assertThat(same.locator(".note")).containsText("Theirs");
        // News of it reach the page: what is being written stays, and the version that it is written to.
        assertThat(row.locator(".row")).hasAttribute("data-colour", "red");
        assertThat(row.locator("textarea")).hasValue("Mine");

        button(page, "Save").click();
        Locator both = page.getByRole(AriaRole.DIALOG);
        assertThat(both).containsText("Somebody else changed it meanwhile");
        assertThat(both.locator("tr").filter(new Locator.FilterOptions().setHasText("Note")))
                .containsText("Theirs");
        assertThat(both.locator("tr").filter(new Locator.FilterOptions().setHasText("Colour")))
                .containsText("not changed by you");
        keep(page, "bookmark-conflict");
        button(page, "Cancel").click();
        assertThat(both).hasCount(0);
        assertThat(row.locator("textarea")).hasValue("Mine");
        assertThat(same.locator(".note")).containsText("Theirs");

        button(page, "Save").click();
        both.locator("input[name=difference-tags]").first().check();
        button(page, "Save my choice").click();
        assertThat(row.locator(".note")).containsText("Theirs");
        assertThat(row.locator(".tag")).hasText("my tag");
        assertThat(row.locator(".row")).hasAttribute("data-colour", "red");
    }

    @Test
    void aConflictIsChosenFromOnANarrowScreen(Newsroom newsroom) throws Exception {
        kept(newsroom, "Narrow visits");
        Page page = newsroom.page("?panel=bookmarks", 390, 800, ColorScheme.DARK);
        Locator row = row(page, "Narrow visits");
        row.locator("[aria-expanded]").click();
        row.locator("textarea").fill("What I wrote on the way to the harbour, and is not short");
        String theirs = "What they wrote at the desk is long. ".repeat(9) + "That is the end.";
        send(page, "PATCH", "bookmarks/" + idOf(row), Map.of("note", theirs, "colour", "blue"));
        button(page, "Save").click();
        Locator both = page.getByRole(AriaRole.DIALOG);
        assertThat(both).containsText("That is the end.");
        keep(page, "bookmark-conflict-narrow-dark");
        button(page, "Discard mine").click();
        assertThat(row.locator(".note")).containsText("That is the end.");
        row.locator("[aria-expanded]").click();
        history(row).click();
        Locator step = row.locator("li[data-step]").first();
        assertThat(step.getByText("That is the end.")).isHidden();
        keep(page, "bookmark-history-narrow-dark");
        step.locator("summary").click();
        assertThat(step.getByText("That is the end.")).isVisible();
        keep(page, "bookmark-history-whole-narrow-dark");
    }

    @Test
    void twoWhoDescribeTheSameCollectionSeeBothVersions(Newsroom newsroom) throws Exception {
        Page page = newsroom.page("?panel=bookmarks");
        String address = send(page, "POST", "collections", Map.of("title", "Port calls"));
        page.reload();
        Newsroom.ready(page);
        page.getByLabel("Which bookmarks").selectOption("Port calls");
        button(page, "Rename …").click();
        page.getByLabel("Title of the collection").fill("My port calls");
        page.getByLabel("What it is about").fill("Since 2019");
        String collection = address.replaceFirst(".*/api/", "");
        send(page, "PATCH", collection, Map.of("title", "Their port calls"));
        assertThat(page.locator("header h2")).hasText("Their port calls");
        button(page, "Save").click();
        Locator both = page.getByRole(AriaRole.DIALOG);
        assertThat(both).containsText("Choose what is to hold for “Their port calls”");
        assertThat(both).containsText("My port calls");
        keep(page, "collection-conflict");
        both.locator("input[name=difference-description]").first().check();
        button(page, "Save my choice").click();
        assertThat(page.locator("header p")).hasText("Since 2019");
        assertThat(page.locator("header h2")).hasText("Their port calls");
        button(page, "Undo").click();
        assertThat(page.locator("header p")).hasCount(0);
        assertThat(page.locator("header h2")).hasText("Their port calls");

        // What it holds is nothing that a description excludes.
        button(page, "Rename …").click();
        page.getByLabel("What it is about").fill("Since 2020");
        String view = send(page, "POST", "bookmarks", Map.of("target", Map.of("view", "q=x"), "title", "Held"));
        long bookmark = Long.parseLong(view.replaceFirst(".*/", ""));
        send(page, "POST", collection + "/bookmarks", Map.of("bookmark", bookmark));
        button(page, "Save").click();
        assertThat(page.locator("header p")).hasText("Since 2020");
        assertThat(both).hasCount(0);
    }

    /** With a view of that title, in the panel of bookmarks. */
    private static Page kept(Newsroom newsroom, String title) {
        Page page = newsroom.page("?panel=bookmarks");
        send(page, "POST", "bookmarks", Map.of("target", Map.of("view", "q=visit"), "title", title));
        page.reload();
        Newsroom.ready(page);
        return page;
    }

    /** What another program does meanwhile. */
    private static String send(Page page, String method, String path, Map<String, Object> body) {
        var answer = page.request()
                .fetch(
                        page.url().replaceFirst("/\\?.*$", "/api/" + path),
                        RequestOptions.create().setMethod(method).setData(body));
        Assertions.assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return String.valueOf(answer.headers().get("location"));
    }

    private static Locator row(Page page, String title) {
        return page.locator("#panel li[data-bookmark-id]").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static String idOf(Locator row) {
        return row.getAttribute("data-bookmark-id");
    }

    private static Locator tags(Locator row) {
        return row.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Tags"));
    }

    private static Locator history(Locator row) {
        return row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("History of the bookmark"));
    }

    private static Locator undo(Locator step) {
        return step.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"));
    }
}
