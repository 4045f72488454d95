package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;
import static dateline.browser.Newsroom.card;
import static dateline.browser.Newsroom.search;
import static dateline.browser.Newsroom.titles;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything without a mouse. */
@ExtendWith(Newsroom.Shared.class)
class KeyboardIT {

    private static final String CHRONICLE = "?q=source:chronicle";

    @Test
    void arrowsGoFromEventToEventBeyondWhatIsLoaded(Newsroom newsroom) {
        Page page = newsroom.page(CHRONICLE);
        assertThat(titles(page)).hasCount(50);
        page.locator("#timeline").focus();
        page.keyboard().press("End");
        String last = chosen(page, "");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("p[aria-live]")).hasText("No further event");
        page.keyboard().press("ArrowLeft");
        String before = chosen(page, last);
        page.keyboard().press("ArrowRight");
        assertThat(card(page)).hasAttribute("data-selected-event", last);
        page.keyboard().press("Home");
        String first = chosen(page, last);
        assertThat(Set.of(first, before, last)).hasSize(3);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Home");
        assertThat(card(page)).hasAttribute("data-selected-event", first);
    }

    @Test
    void everyEventOfTheViewIsReachedInTheList(Newsroom newsroom) {
        Page page = newsroom.page(CHRONICLE);
        assertThat(titles(page)).hasCount(50);
        page.getByRole(AriaRole.TAB).first().focus();
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        Set<String> reached = new LinkedHashSet<>();
        for (int each = 0; each < 50; each++) {
            reached.add(focused(page));
            page.keyboard().press("ArrowDown");
        }
        assertThat(reached).hasSize(50);
        assertThat(button(page, "Show more")).isFocused();
        page.keyboard().press("Enter");
        assertThat(titles(page)).hasCount(100);
        assertThat(page.locator("#panel li").nth(50).locator("button")).isFocused();
        page.keyboard().press("Enter");
        assertThat(card(page)).hasAttribute("data-selected-event", focused(page));
    }

    @Test
    void zoomSearchAndHelpHaveTheirKeys(Newsroom newsroom) throws Exception {
        Page page = newsroom.page("?view=2000-01-01/2020-01-01");
        page.locator("#timeline").focus();
        page.keyboard().press("+");
        page.waitForURL(url -> !url.contains("view=2000-01-01/2020-01-01"));
        page.keyboard().press("/");
        assertThat(search(page)).isFocused();
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        button(page, "Help").focus();
        page.keyboard().press("?");
        Locator help = page.getByRole(AriaRole.DIALOG);
        for (String key : new String[] {"←", "Home", "+", "/", "b", "a", "x", "e", "r", "m", "h", "u", "?", "Esc"}) {
            assertThat(help).containsText(key);
        }
        Axe.assertClean(page, "help");
        page.keyboard().press("Escape");
        assertThat(help).hasCount(0);
        assertThat(button(page, "Help")).isFocused();
    }

    @Test
    void escapeClosesTheEventAndTheFocusGoesBackToItsPlace(Newsroom newsroom) {
        Page page = newsroom.page(CHRONICLE);
        Locator third = page.locator("#panel li").nth(2).locator("button");
        third.focus();
        page.keyboard().press("Enter");
        assertThat(card(page)).isVisible();
        button(page, "Close the event").focus();
        page.keyboard().press("Enter");
        assertThat(card(page)).hasCount(0);
        assertThat(third).isFocused();
        page.keyboard().press("Enter");
        assertThat(card(page)).isVisible();
        page.keyboard().press("Escape");
        assertThat(card(page)).hasCount(0);
        assertThat(third).isFocused();
    }

    @Test
    void theFocusStaysWhereTheWorkIs(Newsroom newsroom) {
        Page page = newsroom.page("");
        button(page, "Add an article").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Text of the article")).isFocused();
        page.keyboard().insertText("The quay report\n\nThe crew of the Aurora met the mayor on Wednesday.");
        page.getByRole(AriaRole.DIALOG).getByText("Read it").focus();
        page.keyboard().press("Enter");
        Locator article = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Article"));
        assertThat(article).isFocused();
        page.getByLabel("Publication date").fill("2024-06-20");
        page.getByLabel("Publication date").press("Enter");
        assertThat(page.getByLabel("Publication date")).hasCount(0);
        assertThat(article).isFocused();

        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Articles"))
                .click();
        Locator second = page.locator("#panel li").nth(1);
        String following = second.getAttribute("data-article-id");
        Locator first = page.locator("#panel li").first();
        assertThat(first).containsText("The quay report");
        first.locator("button[aria-label^=Remove]").press("Enter");
        assertThat(page.locator("#panel li[data-article-id='" + following + "'] button.open"))
                .isFocused();
    }

    @Test
    void aHistoryThatIsAskedForComesIntoSight(Newsroom newsroom) {
        Page page = newsroom.page("?q=source:morning+xi", 1440, 700, ColorScheme.LIGHT);
        titles(page).first().click();
        assertThat(card(page)).isVisible();
        page.keyboard().press("h");
        assertThat(card(page).locator(".history > *").first()).isInViewport();
    }

    @Test
    void whatIsChosenIsAnnounced(Newsroom newsroom) {
        Page page = newsroom.page(CHRONICLE);
        page.locator("#panel li button").first().click();
        String title = page.locator("#event-title").textContent();
        assertThat(page.locator("p[aria-live=polite]").last()).containsText(title);
    }

    /** The event of the card, once it is another one than before. */
    private static String chosen(Page page, String before) {
        assertThat(card(page).and(page.locator(":not([data-selected-event=\"" + before + "\"])")))
                .isVisible();
        return card(page).getAttribute("data-selected-event");
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.closest('[data-event-id]')?.dataset.eventId ?? ''");
    }
}
