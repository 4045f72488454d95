package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;
import static dateline.browser.Newsroom.card;
import static dateline.browser.Newsroom.titles;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was done to bookmarks and notes is taken back. */
@ExtendWith(Newsroom.Shared.class)
class UndoIT {

    @Test
    void bookmarksAndNotesAreTakenBackOneAfterTheOther(Newsroom newsroom) {
        Page page = newsroom.page("?q=source:chronicle+place:vienna");
        titles(page).first().click();
        String title = page.locator("#event-title").textContent();
        page.keyboard().press("u");
        assertThat(toast(page)).containsText("Nothing to undo");
        page.keyboard().press("b");
        assertThat(button(page, "Bookmarked")).isVisible();

        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Bookmarks"))
                .click();
        // The latest comes first; other tests keep events of the same title.
        Locator first = page.locator("#panel li").first();
        assertThat(first).containsText(title);
        Locator kept = page.locator("#panel li[data-bookmark-id='" + first.getAttribute("data-bookmark-id") + "']");
        note(kept, "Check with the embassy");
        assertThat(kept).containsText("Check with the embassy");
        kept.locator("button[aria-label^=Remove]").click();
        assertThat(kept).hasCount(0);
        button(page, "Undo").click();
        assertThat(kept).containsText("Check with the embassy");

        page.locator("#timeline").focus();
        page.keyboard().press("u");
        assertThat(kept).not().containsText("Check with the embassy");
        page.keyboard().press("u");
        assertThat(kept).hasCount(0);
        assertThat(button(page, "Bookmark")).isVisible();
        assertThat(card(page)).isVisible();
        page.keyboard().press("u");
        assertThat(toast(page)).containsText("Nothing to undo");
    }

    private static void note(Locator kept, String note) {
        kept.locator("button[aria-expanded]").click();
        kept.locator("textarea").fill(note);
        kept.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
    }

    private static Locator toast(Page page) {
        return page.locator(".message");
    }
}
