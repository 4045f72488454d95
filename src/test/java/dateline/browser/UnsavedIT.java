package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is half-written outlives the form that it was written in. */
@ExtendWith(Newsroom.Shared.class)
class UnsavedIT {

    private static final String NOTE = "Nobody else has it: ask the port.";

    @Test
    void aNoteIsGoneOnWithAfterAnotherListWasLookedAt(Newsroom newsroom) {
        Page page = kept(newsroom, "The pier report");
        write(page, "The pier report");
        tab(page, "Articles").click();
        assertThat(toast(page)).containsText("What you typed for “The pier report” is kept");
        button(page, "Go on with it").click();
        assertThat(note(page, "The pier report")).isFocused();
        assertThat(note(page, "The pier report")).hasValue(NOTE);
        tab(page, "Articles").click();
        tab(page, "Bookmarks").click();
        assertThat(note(page, "The pier report")).hasValue(NOTE);
        button(page, "Save").click();
        assertThat(row(page, "The pier report").locator(".note")).hasText(NOTE);
        tab(page, "Articles").click();
        tab(page, "Bookmarks").click();
        assertThat(row(page, "The pier report").locator(".note")).hasText(NOTE);
    }

    @Test
    void aNoteIsGoneOnWithAfterItsRowWasTakenAwayElsewhere(Newsroom newsroom) {
        Page page = kept(newsroom, "The quay report");
        write(page, "The quay report");
        Page elsewhere = newsroom.page("?panel=bookmarks");
        row(elsewhere, "The quay report").locator("button[aria-label^=Remove]").click();
        // Those who read are not moved: the list says that it has changed.
        button(page, "The list has changed").click();
        assertThat(toast(page)).containsText("What you typed for “The quay report” is kept");
        button(page, "Go on with it").click();
        assertThat(note(page, "The quay report")).hasValue(NOTE);
        button(page, "Save").click();
        assertThat(row(page, "The quay report").locator(".note")).hasText(NOTE);
    }

    @Test
    void aNoteIsGoneOnWithWhereASearchHidItsRow(Newsroom newsroom) {
        Page page = kept(newsroom, "The lock report");
        write(page, "The lock report");
        page.getByLabel("Search what was kept").fill("nothing that is like that");
        assertThat(row(page, "The lock report")).hasCount(0);
        button(page, "Go on with it").click();
        assertThat(note(page, "The lock report")).isFocused();
        assertThat(note(page, "The lock report")).hasValue(NOTE);
        assertThat(page.getByLabel("Search what was kept")).hasValue("");
    }

    @Test
    void anArticleThatWasBegunIsThereAgainUntilItIsCancelled(Newsroom newsroom) {
        Page page = newsroom.page("");
        Locator text = page.getByLabel("Text of the article");
        button(page, "Add an article").click();
        assertThat(text).isFocused();
        text.fill("The harbour was closed on 3 May 2017.");
        page.getByLabel("Publication date").fill("2017-05-04");
        page.keyboard().press("Escape");
        assertThat(text).hasCount(0);
        button(page, "Add an article").click();
        assertThat(text).hasValue("The harbour was closed on 3 May 2017.");
        assertThat(page.getByLabel("Publication date")).hasValue("2017-05-04");
        // What is pasted next takes its place.
        page.keyboard().insertText("Another one.");
        assertThat(text).hasValue("Another one.");
        button(page, "Cancel").click();
        button(page, "Add an article").click();
        assertThat(text).hasValue("");
    }

    private static Page kept(Newsroom newsroom, String title) {
        Page page = newsroom.page("?panel=articles");
        Newsroom.add(page, title, title + " is long. Nobody has read it.", "2024-06-19", "Port Gazette");
        page.reload();
        Newsroom.ready(page);
        page.locator("#panel li")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("button.open")
                .click();
        page.locator("article p[data-begin]").first().waitFor();
        page.keyboard().press("b");
        assertThat(toast(page)).containsText("Bookmarked");
        tab(page, "Bookmarks").click();
        return page;
    }

    private static void write(Page page, String title) {
        row(page, title).locator("button[aria-label^=Edit]").click();
        note(page, title).fill(NOTE);
    }

    private static Locator note(Page page, String title) {
        return row(page, title).locator("textarea");
    }

    private static Locator row(Page page, String title) {
        return page.locator("#panel li[data-bookmark-id]").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator toast(Page page) {
        return page.locator(".message");
    }
}
