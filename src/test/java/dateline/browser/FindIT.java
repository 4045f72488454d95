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
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst finds what there is by words and filters, and sends a link to it. */
@ExtendWith(Newsroom.Shared.class)
class FindIT {

    @Test
    void typingNarrowsTheListAndTheAddress(Newsroom newsroom) {
        Page page = newsroom.page("");
        search(page).fill("xi jinping 2019");
        assertThat(titles(page).first()).containsText("2019 visit");
        assertThat(titles(page).filter(new Locator.FilterOptions().setHasText("Merkel")))
                .hasCount(0);
        assertThat(page).hasURL(Pattern.compile(".*[?]q=xi\\+jinping\\+2019.*"));
    }

    @Test
    void aFilterIsAChipThatCanBeTakenOff(Newsroom newsroom) {
        Page page = newsroom.page("?q=actor:%22Angela+Merkel%22+source:chronicle+status:denied");
        assertThat(titles(page).first()).isVisible();
        assertThat(search(page)).hasValue("actor:\"Angela Merkel\" source:chronicle status:denied");
        // The buttons say it already.
        assertThat(button(page, "Happened")).hasAttribute("aria-pressed", "false");
        assertThat(button(page, "Remove the filter status:denied")).hasCount(0);
        button(page, "Remove the filter source:chronicle").click();
        assertThat(search(page)).hasValue("actor:\"Angela Merkel\" status:denied");
        assertThat(search(page)).isFocused();
        assertThat(button(page, "Remove the filter source:chronicle")).hasCount(0);
        button(page, "Clear filters").press("Enter");
        assertThat(search(page)).hasValue("");
        assertThat(search(page)).isFocused();
        assertThat(button(page, "Clear filters")).hasCount(0);
    }

    @Test
    void aStatusIsLeftOutWithoutMovingThePicture(Newsroom newsroom) {
        Page page = newsroom.page("");
        double height = page.locator("#timeline").boundingBox().height;
        button(page, "Denied").click();
        assertThat(button(page, "Denied")).hasAttribute("aria-pressed", "false");
        assertThat(page).hasURL(Pattern.compile(".*status:.*"));
        assertThat(page.locator("#timeline").boundingBox().height).isEqualTo(height);
        button(page, "Denied").click();
        assertThat(search(page)).hasValue("");
    }

    @Test
    void sourcesKindsPlacesAndWhatWasKeptNarrow(Newsroom newsroom) {
        Page page = newsroom.page("?q=source:morning+kind:visit");
        assertThat(titles(page)
                        .filter(new Locator.FilterOptions().setHasText("2019 visit"))
                        .first())
                .isVisible();
        assertThat(titles(page).filter(new Locator.FilterOptions().setHasText("Merkel")))
                .hasCount(0);
        search(page).fill("place:ottawa -status:denied");
        assertThat(titles(page).first()).containsText("Ottawa");
        assertThat(button(page, "Denied")).hasAttribute("aria-pressed", "false");
        search(page).fill("-is:bookmarked place:ottawa");
        assertThat(titles(page).first()).containsText("Ottawa");
    }

    @Test
    void phrasesAndExclusionsAreUnderstood(Newsroom newsroom) {
        Page page = newsroom.page("?q=%22weapons+transfers%22");
        assertThat(titles(page).first()).isVisible();
        search(page).fill("\"transfers weapons\"");
        assertThat(page.locator("#panel")).containsText("No event is like that");
        search(page).fill("source:morning -pyongyang");
        assertThat(titles(page).first()).isVisible();
        assertThat(titles(page).filter(new Locator.FilterOptions().setHasText("Pyongyang")))
                .hasCount(0);
    }

    @Test
    void whatIsFoundElsewhereIsOfferedAndWhatIsNotFoundIsSaid(Newsroom newsroom) {
        Page page = newsroom.page("?view=1900-01-01/1900-01-08");
        search(page).fill("source:morning xi");
        Locator panel = page.locator("#panel");
        assertThat(panel).containsText("No events here.");
        panel.getByRole(AriaRole.BUTTON).click();
        assertThat(titles(page).first()).isVisible();
        assertThat(panel).isFocused();
        search(page).fill("nobodyeverwrotethis");
        assertThat(panel).containsText("No event is like that.");
        button(page, "Clear the search").click();
        assertThat(search(page)).hasValue("");
        assertThat(titles(page).first()).isVisible();
    }

    @Test
    void timesInWordsAreReadAndTheLinkSaysTheDays(Newsroom newsroom) {
        Page page = newsroom.page("");
        search(page).fill("from:\"June 2019\" to:\"5 July 2019\" ");
        assertThat(page).hasURL(Pattern.compile(".*q=from:2019-06-01\\+to:2019-07-05.*"));
        page.reload();
        assertThat(search(page)).hasValue("from:2019-06-01 to:2019-07-05");
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndSearchedAsWords(Newsroom newsroom) {
        Page page = newsroom.page("?q=status:maybe+visit");
        assertThat(page.locator("header .chips")).containsText("“status:maybe” is none of happened, planned");
        search(page).fill("from:whenever visit");
        assertThat(page.locator("header .chips")).containsText("“from:whenever” is no time that can be read");
        search(page).fill("-actor:putin visit");
        assertThat(page.locator("header .chips")).containsText("cannot be left out as a filter");
    }

    @Test
    void filtersAndNamesAreSuggestedToTheKeyboard(Newsroom newsroom) throws Exception {
        Page page = newsroom.page("");
        search(page).focus();
        page.keyboard().type("ac");
        Locator options = page.locator("[role=listbox] [role=option]");
        assertThat(options).hasText(new String[] {"actor: who took part"});
        page.keyboard().press("ArrowDown");
        assertThat(search(page)).hasAttribute("aria-activedescendant", "suggestion-0");
        page.keyboard().press("Enter");
        page.keyboard().type("trud");
        assertThat(options).hasText(new String[] {"actor:\"Justin Trudeau\""});
        Axe.assertClean(page, "suggestions");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(search(page)).hasValue("actor:\"Justin Trudeau\" ");
        assertThat(titles(page).first()).containsText("Trudeau");
        page.keyboard().type("st");
        assertThat(options.first()).containsText("status:");
        page.keyboard().press("Escape");
        assertThat(options).hasCount(0);
    }

    @Test
    void backAndForwardGoThroughWhatWasAskedAndChosen(Newsroom newsroom) {
        List<String> toldBefore = newsroom.chromium().errors();
        Page page = newsroom.page("");
        search(page).fill("xi jinping 2019");
        titles(page)
                .filter(new Locator.FilterOptions().setHasText("2019 visit"))
                .first()
                .click();
        assertThat(card(page)).containsText("Xi Jinping");
        assertThat(page).hasURL(Pattern.compile(".*event=\\d+.*"));
        String link = page.url();
        search(page).fill("place:vienna");
        assertThat(titles(page).first()).containsText("Vienna");
        page.goBack();
        assertThat(search(page)).hasValue("xi jinping 2019");
        assertThat(card(page)).containsText("Xi Jinping");
        page.goBack();
        assertThat(card(page)).hasCount(0);
        page.goForward();
        assertThat(card(page)).containsText("Xi Jinping");

        Page other = newsroom.page(link.replaceFirst("^[^?]*", ""));
        assertThat(card(other)).containsText("Xi Jinping");
        assertThat(search(other)).hasValue("xi jinping 2019");
        assertThat(newsroom.chromium().errors()).isEqualTo(toldBefore);
    }
}
