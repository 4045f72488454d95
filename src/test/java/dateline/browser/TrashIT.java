package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;
import static dateline.browser.ReviewDesk.keep;
import static dateline.browser.ReviewDesk.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles that are removed, one or several, come back by undo and out of the trash, or go for good. */
@ExtendWith(Newsroom.Shared.class)
class TrashIT {

    /** With articles of its own: of each city one, with one event. */
    private static Page articles(Newsroom newsroom, ColorScheme colours, String... cities) {
        Page page = newsroom.page("", 1440, 900, colours);
        for (String city : cities) {
            Newsroom.add(
                    page,
                    "A report from " + city,
                    "Ada Byron met Charles Babbage in " + city + " on 5 June 1833.",
                    "1833-06-06",
                    city + " Globe");
        }
        page.navigate(newsroom.address() + "?panel=articles");
        Newsroom.ready(page);
        return page;
    }

    private static Locator row(Page page, String city) {
        return page.locator("#panel li").filter(new Locator.FilterOptions().setHasText("A report from " + city));
    }

    private static void mark(Page page, String city) {
        page.getByLabel("Select: A report from " + city).click();
    }

    private static Locator question(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    @Test
    void whatIsRemovedComesBackByTheToastAndByTheKey(Newsroom newsroom) {
        Page page = articles(newsroom, ColorScheme.LIGHT, "Bath");
        row(page, "Bath").locator("button.open").click();
        assertThat(page.locator("article")).containsText("Charles Babbage in Bath");
        Locator remove = button(page, "Remove “A report from Bath”");
        remove.click();
        assertThat(toast(page)).containsText("Removed “A report from Bath”.");
        assertThat(row(page, "Bath")).hasCount(0);
        assertThat(page.locator("article")).hasCount(0);
        button(page, "Undo").click();
        assertThat(toast(page)).containsText("Undone: Removed “A report from Bath”.");
        assertThat(row(page, "Bath")).containsText("1 event");
        remove.click();
        assertThat(row(page, "Bath")).hasCount(0);
        page.keyboard().press("u");
        assertThat(row(page, "Bath")).containsText("1 event");
        page.keyboard().press("u");
        assertThat(toast(page)).containsText("Nothing to undo");
    }

    @Test
    void severalGoAtOnceAndComeBackByTheHistory(Newsroom newsroom) throws Exception {
        Page page = articles(newsroom, ColorScheme.LIGHT, "Ely", "Hull", "Leeds");
        mark(page, "Ely");
        page.getByLabel("Select: A report from Leeds")
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        Locator selection = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Selected articles"));
        assertThat(selection).containsText("3 selected");
        keep(page, "articles-selected");
        selection.getByText("Remove").click();
        assertThat(toast(page)).containsText("Removed 3 articles.");
        assertThat(selection).hasCount(0);
        assertThat(row(page, "Hull")).hasCount(0);

        ReviewDesk.tab(page, "Review").click();
        button(page, "History").click();
        Locator step = page.locator("#panel li[data-step]").first();
        assertThat(step).containsText("Removed 3 articles");
        assertThat(step).containsText("A report from Hull");
        keep(page, "history-of-removal");
        button(page, "Undo: Removed 3 articles").click();
        assertThat(page.locator("#panel li[data-step]").first()).containsText("Undid: Removed 3 articles");
        ReviewDesk.tab(page, "Articles").click();
        for (String city : List.of("Ely", "Hull", "Leeds")) {
            assertThat(row(page, city)).containsText("1 event");
        }
    }

    @Test
    void outOfTheTrashItIsBackAndForGoodItIsAskedAbout(Newsroom newsroom) throws Exception {
        Page page = articles(newsroom, ColorScheme.DARK, "York", "Wells");
        mark(page, "York");
        mark(page, "Wells");
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Selected articles"))
                .getByText("Remove")
                .click();
        assertThat(row(page, "York")).hasCount(0);
        ReviewDesk.tab(page, "Review").click();
        button(page, "Trash").click();
        assertThat(row(page, "Wells")).isVisible();
        keep(page, "trash-of-articles");

        button(page, "Restore: A report from York").click();
        assertThat(toast(page)).containsText("Restored “A report from York”.");
        assertThat(row(page, "York")).hasCount(0);

        Locator forGood = button(page, "Remove for good: A report from Wells");
        forGood.click();
        assertThat(question(page)).containsText("This cannot be undone");
        Axe.assertClean(page, "question");
        page.keyboard().press("Escape");
        assertThat(question(page)).hasCount(0);
        assertThat(forGood).isFocused();
        forGood.click();
        question(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove for good"))
                .click();
        // The notice first: it goes away by itself.
        assertThat(toast(page)).containsText("Removed for good.");
        assertThat(row(page, "Wells")).hasCount(0);

        ReviewDesk.tab(page, "Articles").click();
        assertThat(row(page, "York")).containsText("1 event");
        assertThat(row(page, "Wells")).hasCount(0);
    }

    @Test
    void onATelephoneTheyAreWithinReach(Newsroom newsroom) throws Exception {
        Page page = articles(newsroom, ColorScheme.LIGHT, "Ripon");
        page.setViewportSize(390, 844);
        mark(page, "Ripon");
        keep(page, "articles-selected-narrow");
        button(page, "Remove “A report from Ripon”").click();
        assertThat(toast(page)).containsText("Removed");
        page.navigate(newsroom.address() + "?panel=trash");
        assertThat(row(page, "Ripon")).isVisible();
        keep(page, "trash-of-articles-narrow");
    }
}
