package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;
import static dateline.browser.Newsroom.card;
import static dateline.browser.Newsroom.titles;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a point on the timeline to the characters of its source, and back. */
@ExtendWith(Newsroom.Shared.class)
class SourceIT {

    @Test
    void anEventOpensItsArticleAtItsSentenceAndSaysWhy(Newsroom newsroom) throws Exception {
        Page page = newsroom.page("?q=source:morning+xi");
        titles(page).first().click();
        Locator passage = page.locator("article mark.selected");
        assertThat(passage).containsText("on his 2019 visit");
        assertThat(passage).isInViewport();
        assertThat(card(page)).containsText("2019");
        assertThat(card(page).locator("code").first()).containsText("2019");
        assertThat(card(page)).containsText("Xi Jinping");
        assertThat(card(page)).containsText("Happened");
        assertThat(card(page)).containsText("Why this date");
        assertThat(card(page)).containsText("Morning Wire, 19 June 2024");
        assertThat(page.locator("#timeline .label[aria-current]")).containsText("Xi Jinping");
        Axe.assertClean(page, "selected");
    }

    @Test
    void aHighlightChoosesItsEvent(Newsroom newsroom) {
        Page page = newsroom.page("?q=source:morning");
        // No other article tells of it, so that this one is opened.
        titles(page)
                .filter(new Locator.FilterOptions().setHasText("2019 visit"))
                .first()
                .click();
        Locator order = page.locator("article mark[role=button]")
                .filter(new Locator.FilterOptions().setHasText("presidential order"))
                .first();
        String before = card(page).getAttribute("data-selected-event");
        order.focus();
        page.keyboard().press("Enter");
        assertThat(card(page)).not().hasAttribute("data-selected-event", before);
        assertThat(order).hasClass(Pattern.compile("selected"));
        assertThat(card(page)
                        .locator("blockquote")
                        .filter(new Locator.FilterOptions().setHasText("presidential order")))
                .hasCount(1);
    }

    @Test
    void theTextStaysWhereItIsWhenTheSentenceIsInSight(Newsroom newsroom) {
        Page page = newsroom.page("?q=source:chronicle");
        titles(page).first().click();
        assertThat(page.locator("article mark.selected")).isInViewport();
        page.waitForFunction(
                "() => { const y = document.querySelector('section.reading').scrollTop;"
                        + " const was = window.seen; window.seen = y; return was === y; }",
                null,
                new Page.WaitForFunctionOptions().setPollingInterval(300));
        Object before = page.evaluate("() => document.querySelector('section.reading').scrollTop");
        Locator next = page.locator("article mark.selected")
                .locator("xpath=ancestor::p/following-sibling::p[1]//mark[@role='button']");
        String id = next.getAttribute("data-event-id");
        next.click();
        assertThat(card(page)).hasAttribute("data-selected-event", id);
        assertThat(page.locator("article mark.selected")).isInViewport();
        assertThat(page.evaluate("() => document.querySelector('section.reading').scrollTop"))
                .isEqualTo(before);
    }

    @Test
    void whatHasNoDateAsksForItOrSaysWhy(Newsroom newsroom) throws Exception {
        Page page = newsroom.page("?q=source:gazette&panel=undated");
        assertThat(page.locator("#panel")).containsText("date needed: “Thursday”");
        Axe.assertClean(page, "undated");
        page.locator("#panel .ask").first().click();
        assertThat(page.getByLabel("Publication date")).isFocused();
        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("The workers of the port");
        assertThat(button(page, "Set date")).isVisible();
    }
}
