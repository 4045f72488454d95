package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;
import static dateline.browser.Newsroom.card;
import static dateline.browser.Newsroom.titles;
import static dateline.browser.ReviewDesk.field;
import static dateline.browser.ReviewDesk.keep;
import static dateline.browser.ReviewDesk.tab;
import static dateline.browser.ReviewDesk.toast;
import static dateline.browser.ReviewDesk.told;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an analyst makes of events, and that all of it can be taken back. Each test has articles of its own. */
@ExtendWith(Newsroom.Shared.class)
class ReviewIT {

    @Test
    void aDateIsCorrectedInWordsAndGivenBack(Newsroom newsroom) throws Exception {
        Page page = told(newsroom, "Lima Daily", "The minister was arrested in Lima on Tuesday.", "2024-06-21");
        titles(page).first().click();
        assertThat(card(page)).containsText("18 June 2024");
        page.keyboard().press("e");
        Locator when = field(page, "When");
        when.fill("24 years");
        assertThat(page.locator("#correct-when-read")).containsText("cannot be read");
        assertThat(when).hasAttribute("aria-invalid", "true");
        Axe.assertClean(page, "a date that cannot be read");
        when.fill("last week");
        assertThat(page.locator("#correct-when-read")).containsText("2024-06-10/2024-06-16");
        keep(page, "review-form");
        when.press("Enter");
        assertThat(card(page)).containsText("Corrected.");
        assertThat(card(page)).containsText("The articles say: 18 June 2024.");
        assertThat(card(page).locator("code").first()).hasText("2024-06-10/2024-06-16");
        keep(page, "review-corrected");

        page.keyboard().press("u");
        assertThat(card(page).locator("code").first()).hasText("2024-06-18");
        assertThat(card(page)).not().containsText("Corrected.");

        page.keyboard().press("e");
        field(page, "When").fill("../2024-06-19");
        field(page, "When").press("Enter");
        assertThat(card(page).locator("code").first()).hasText("../2024-06-19");
        button(page, "Give back: When").click();
        assertThat(card(page).locator("code").first()).hasText("2024-06-18");
    }

    @Test
    void whatIsWrongIsSaidAtItsField(Newsroom newsroom) throws Exception {
        Page page = told(newsroom, "Callao Daily", "The mayor was arrested in Callao on Tuesday.", "2024-06-21");
        titles(page).first().click();
        button(page, "Correct").click();
        field(page, "Title").fill(" ");
        button(page, "Save").click();
        assertThat(page.locator("#correct-title-trouble")).containsText("must not be blank");
        assertThat(field(page, "Title")).isFocused();
        Axe.assertClean(page, "a wrong title");
        field(page, "Title").fill("The mayor is held");
        field(page, "Who one a line").fill("The mayor\nAna Paz");
        field(page, "Said by").fill("The police");
        field(page, "Passed on by").fill("Andina");
        page.locator("#correct-status").selectOption("claimed");
        button(page, "Save").click();
        assertThat(page.locator("#event-title")).hasText("The mayor is held");
        assertThat(card(page)).containsText("The mayor, Ana Paz");
        assertThat(card(page)).containsText("The police, via Andina");
        assertThat(card(page)).containsText("Claimed");
        // Where the form was opened from.
        assertThat(button(page, "Correct")).isFocused();
    }

    @Test
    void theHistoryTakesBackAfterTheToastIsGone(Newsroom newsroom) throws Exception {
        Page page = told(newsroom, "La Paz Post", "The envoy visited La Paz on Tuesday.", "2024-06-21");
        titles(page).first().click();
        String title = page.locator("#event-title").textContent();
        page.keyboard().press("x");
        assertThat(card(page)).containsText("Rejected");
        assertThat(titles(page)).hasCount(0);
        page.reload();
        Newsroom.ready(page);
        page.keyboard().press("u");
        assertThat(toast(page)).containsText("Nothing to undo");
        page.keyboard().press("h");
        Locator step = card(page).locator("li[data-step]").first();
        assertThat(step).containsText("Rejected “" + title + "”");
        assertThat(step).containsText("open");
        assertThat(step).containsText("rejected");
        keep(page, "review-history");
        step.getByRole(AriaRole.BUTTON).last().click();
        assertThat(toast(page)).containsText("Undone: Rejected");
        assertThat(titles(page)).hasCount(1);
        assertThat(card(page).locator("li[data-step]")).hasCount(2);
        assertThat(card(page).locator("li[data-step]").last()).containsText("undone");

        tab(page, "Review").click();
        page.locator("#panel .views")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("History"))
                .click();
        Locator all = page.locator("#panel li[data-step]");
        assertThat(all.first()).containsText("Undid: Rejected “" + title + "”");
        keep(page, "review-history-all");
        page.locator("#timeline").focus();
        page.keyboard().press("u");
        assertThat(card(page)).containsText("Rejected");
    }

    @Test
    void whatWasTypedIsKeptWhenAnotherEventIsChosen(Newsroom newsroom) {
        Page page = told(
                newsroom,
                "Cuenca Post",
                "The envoy visited Cuenca on Tuesday. The senator was arrested in Cuenca on Wednesday.",
                "2024-06-21");
        titles(page).first().click();
        String title = page.locator("#event-title").textContent();
        page.keyboard().press("e");
        field(page, "Title").fill("Half a tit");
        titles(page).last().click();
        assertThat(page.locator("#event-title")).not().hasText(title);
        assertThat(toast(page)).containsText("What you typed for “" + title + "” is kept");
        page.keyboard().press("e");
        assertThat(field(page, "Title")).isFocused();
        button(page, "Go on with it").click();
        assertThat(field(page, "Title")).hasValue("Half a tit");
        field(page, "Title").press("Escape");
        page.keyboard().press("e");
        assertThat(field(page, "Title")).hasValue(title);
    }

    @Test
    void twoWhoCorrectTheSameSeeBothVersions(Newsroom newsroom) throws Exception {
        Page page = told(newsroom, "Sucre Post", "The governor was arrested in Sucre on Tuesday.", "2024-06-21");
        titles(page).first().click();
        assertThat(card(page)).isVisible();
        page.keyboard().press("e");
        field(page, "Title").fill("Mine");
        field(page, "When").fill("before 19 June 2024");
        assertThat(page.locator("#correct-when-read")).containsText("../2024-06-19");

        Page other = newsroom.page("?q=source:sucre");
        titles(other).first().click();
        assertThat(card(other)).isVisible();
        other.keyboard().press("e");
        field(other, "Title").fill("Theirs");
        other.locator("#correct-status").selectOption("denied");
        field(other, "Title").press("Enter");
        assertThat(other.locator("#event-title")).hasText("Theirs");

        button(page, "Save").click();
        Locator both = page.getByRole(AriaRole.DIALOG);
        assertThat(both).containsText("Somebody else changed it meanwhile");
        assertThat(both).containsText("Mine");
        assertThat(both).containsText("Theirs");
        assertThat(both).containsText("Denied");
        assertThat(button(page, "Save my choice")).isDisabled();
        assertThat(button(page, "Save my choice")).not().hasCSS("background-color", "rgb(29, 78, 137)");
        keep(page, "review-conflict");
        both.locator("input[name=difference-when]").first().check();
        button(page, "Save my choice").click();
        assertThat(page.locator("#event-title")).hasText("Theirs");
        assertThat(card(page).locator("code").first()).hasText("../2024-06-19");
        assertThat(card(page)).containsText("Denied");
    }
}
