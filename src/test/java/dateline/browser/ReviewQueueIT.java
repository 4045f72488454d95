package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;
import static dateline.browser.Newsroom.card;
import static dateline.browser.Newsroom.titles;
import static dateline.browser.ReviewDesk.field;
import static dateline.browser.ReviewDesk.idOf;
import static dateline.browser.ReviewDesk.keep;
import static dateline.browser.ReviewDesk.many;
import static dateline.browser.ReviewDesk.rows;
import static dateline.browser.ReviewDesk.tab;
import static dateline.browser.ReviewDesk.toast;
import static dateline.browser.ReviewDesk.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way through what was read: one after the other, several at once, into one and apart. */
@ExtendWith(Newsroom.Shared.class)
class ReviewQueueIT {

    @Test
    void theQueueIsWorkedThroughByKeyboardAlone(Newsroom newsroom) throws Exception {
        Page page = told(newsroom, "Quito Post", many("Quito"), "2024-06-21");
        page.locator("#timeline").focus();
        page.keyboard().press("r");
        assertThat(rows(page)).hasCount(6);
        assertThat(rows(page).nth(0).locator("button")).isFocused();
        String first = idOf(rows(page).nth(0));
        String second = idOf(rows(page).nth(1));
        assertThat(card(page)).hasAttribute("data-selected-event", first);
        assertThat(page.locator("article mark.selected")).isInViewport();
        keep(page, "review-queue");

        page.keyboard().press("a");
        assertThat(rows(page)).hasCount(5);
        assertThat(card(page)).hasAttribute("data-selected-event", second);
        assertThat(rows(page).nth(0).locator("button")).isFocused();
        page.keyboard().press("x");
        assertThat(rows(page)).hasCount(4);
        String third = idOf(rows(page).nth(0));
        assertThat(card(page)).hasAttribute("data-selected-event", third);

        page.keyboard().press("e");
        field(page, "Title").fill("Corrected by keyboard");
        field(page, "Title").press("Enter");
        assertThat(rows(page)).hasCount(3);
        assertThat(card(page))
                .hasAttribute("data-selected-event", idOf(rows(page).nth(0)));
        assertThat(rows(page).nth(0).locator("button")).isFocused();

        page.keyboard().press("u");
        assertThat(toast(page)).containsText("Undone: Corrected");
        assertThat(rows(page)).hasCount(4);
        assertThat(card(page)).hasAttribute("data-selected-event", third);
        page.keyboard().press("u");
        assertThat(toast(page)).containsText("Undone: Rejected");
        page.keyboard().press("u");
        assertThat(toast(page)).containsText("Undone: Accepted");
        assertThat(rows(page)).hasCount(6);
        page.keyboard().press("u");
        assertThat(toast(page)).containsText("Nothing to undo");
    }

    @Test
    void severalAreRejectedAtOnceAndComeBackFromTheTrash(Newsroom newsroom) throws Exception {
        Page page = told(newsroom, "Bogota Post", many("Bogota"), "2024-06-21");
        tab(page, "In view").click();
        assertThat(titles(page)).hasCount(6);
        tab(page, "Review").click();
        rows(page).nth(0).locator("button").click();
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Shift+ArrowDown");
        assertThat(page.getByText("3 selected")).isVisible();
        keep(page, "review-selection");
        rows(page).nth(2).locator("input").uncheck();
        assertThat(page.getByText("2 selected")).isVisible();
        page.keyboard().press("x");
        assertThat(rows(page)).hasCount(4);
        assertThat(toast(page)).containsText("Rejected 2 events.");
        tab(page, "In view").click();
        assertThat(titles(page)).hasCount(4);

        tab(page, "Review").click();
        button(page, "Trash").click();
        assertThat(rows(page)).hasCount(2);
        keep(page, "review-trash");
        rows(page).nth(0).locator("button").last().click();
        assertThat(rows(page)).hasCount(1);
        page.locator("#timeline").focus();
        page.keyboard().press("u");
        assertThat(toast(page)).containsText("Undone: Put back");
        assertThat(rows(page)).hasCount(2);
        page.keyboard().press("u");
        assertThat(rows(page)).hasCount(0);
        button(page, "To review").click();
        assertThat(rows(page)).hasCount(6);
    }

    @Test
    void twoEventsAreMergedAndTakenApart(Newsroom newsroom) throws Exception {
        Page page = told(newsroom, "Caracas One", "Maria Vidal met Pedro Ortiz in Caracas on Tuesday.", "2024-06-21");
        Newsroom.add(
                page,
                "A second report",
                "The pipeline at Maracaibo was closed on Tuesday. Rosa Luna visited Maracaibo on Wednesday.",
                "2024-06-21",
                "Caracas Two");
        page.navigate(newsroom.address() + "?panel=review&q=source:caracas");
        Newsroom.ready(page);
        int all = 3;
        assertThat(rows(page)).hasCount(all);
        String into = idOf(rows(page).nth(0));
        rows(page).nth(0).locator("button").click();
        // It is the open one that takes the other in.
        assertThat(card(page)).hasAttribute("data-selected-event", into);
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("m");
        assertThat(rows(page)).hasCount(all - 1);
        // The one that was open when they were merged took the other in.
        assertThat(card(page).locator("blockquote")).hasCount(2);
        assertThat(page.locator("#panel [data-event-id='" + into + "'] .title"))
                .hasText(page.locator("#event-title").textContent());
        keep(page, "review-merged");
        card(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Another event"))
                .last()
                .click();
        assertThat(card(page).locator("blockquote")).hasCount(1);
        assertThat(rows(page)).hasCount(all);
        page.keyboard().press("u");
        assertThat(card(page).locator("blockquote")).hasCount(2);
        page.keyboard().press("u");
        assertThat(card(page).locator("blockquote")).hasCount(1);
        assertThat(rows(page)).hasCount(all);
        assertThat(page.locator("#panel [data-event-id='" + into + "']")).isVisible();
    }

    @Test
    void itIsLegibleInTheDarkAndOnATelephone(Newsroom newsroom) throws Exception {
        told(newsroom, "Santiago Post", many("Santiago"), "2024-06-21")
                .context()
                .close();
        Page dark = newsroom.page("?panel=review&q=source:santiago", 1440, 900, ColorScheme.DARK);
        rows(dark).nth(1).locator("button").click();
        dark.keyboard().press("Shift+ArrowDown");
        keep(dark, "review-queue-dark");
        dark.keyboard().press("e");
        assertThat(field(dark, "Title")).isFocused();
        keep(dark, "review-form-dark");

        Page narrow = newsroom.page("?panel=review&q=source:santiago", 390, 844, ColorScheme.LIGHT);
        assertThat(rows(narrow).first()).isVisible();
        keep(narrow, "review-queue-narrow");
        rows(narrow).nth(0).locator("button").click();
        assertThat(card(narrow)).isVisible();
        keep(narrow, "review-card-narrow");
        button(narrow, "Correct").click();
        keep(narrow, "review-form-narrow");
    }
}
