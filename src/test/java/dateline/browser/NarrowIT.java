package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.browser.Newsroom.button;
import static dateline.browser.Newsroom.card;
import static dateline.browser.Newsroom.titles;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a telephone, and from right to left. */
@ExtendWith(Newsroom.Shared.class)
class NarrowIT {

    /** Buttons and fields that are shown and smaller than a fingertip's 24 pixels, links within sentences excepted. */
    private static final String SMALL = """
            () => [...document.querySelectorAll('button, input, select, [role=tab]')]
                .filter(each => each.checkVisibility() && !each.closest('.visually-hidden, .labels, dd, .sources'))
                .map(each => [each, each.getBoundingClientRect()])
                .filter(([each, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
                .map(([each, box]) => `${each.outerHTML.slice(0, 120)} ${box.width}×${box.height}`)""";

    /** Things side by side that lie over each other. */
    private static final String OVERLAPS = """
            () => ['header', '.below', '.acts', '.statuses', '.tabs'].flatMap(parent => {
              const boxes = [...(document.querySelector(parent)?.children ?? [])]
                .filter(each => each.checkVisibility())
                .map(each => [each, each.getBoundingClientRect()]);
              return boxes.flatMap(([a, one], i) => boxes.slice(i + 1)
                .filter(([b, two]) => one.left < two.right - 1 && two.left < one.right - 1
                  && one.top < two.bottom - 1 && two.top < one.bottom - 1)
                .map(([b]) => `${a.outerHTML.slice(0, 80)} over ${b.outerHTML.slice(0, 80)}`));
            })""";

    @Test
    void theCardAndTheTextAreSheetsBelowThePicture(Newsroom newsroom) throws Exception {
        Page page = newsroom.page("?q=source:morning+xi", 390, 844, ColorScheme.LIGHT);
        Axe.assertClean(page, "narrow lists");
        titles(page).first().click();
        assertThat(card(page)).isVisible();
        assertThat(page.locator("#timeline")).isInViewport();
        assertThat(page.locator("#panel")).not().isVisible();
        Axe.assertClean(page, "narrow event");
        button(page, "Article").click();
        assertThat(page.locator("article mark.selected")).isInViewport();
        Axe.assertClean(page, "narrow article");
        button(page, "Lists").click();
        assertThat(titles(page).first()).isInViewport();
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        assertThat(list(page, SMALL)).isEmpty();
        assertThat(list(page, OVERLAPS)).isEmpty();
    }

    @Test
    void aButtonNamesNoKeyWhereThereIsNoKeyboard(Newsroom newsroom) {
        Page page = newsroom.page("?q=source:morning+xi", 390, 844, ColorScheme.LIGHT);
        titles(page).first().click();
        assertThat(card(page).locator("button kbd").first()).isVisible();
        Browser browser = page.context().browser();
        try (BrowserContext telephone = browser.newContext(
                new Browser.NewContextOptions().setHasTouch(true).setIsMobile(true))) {
            Page held = telephone.newPage();
            held.navigate(page.url());
            assertThat(card(held).locator("button kbd").first()).isHidden();
        }
    }

    @Test
    void whatCameInLeavesTheSheetsFreeAndIsFolded(Newsroom newsroom) throws Exception {
        Page page = newsroom.page("?q=source:morning+xi", 390, 844, ColorScheme.LIGHT);
        titles(page).first().click();
        assertThat(card(page)).isVisible();
        page.request()
                .post(
                        newsroom.address() + "api/intake",
                        RequestOptions.create().setData(Map.of("url", "http://127.0.0.1:9/private")));
        page.reload();
        Locator arrivals = page.locator(".arrivals");
        assertThat(arrivals).containsText("127.0.0.1 is not a public address");
        Axe.assertClean(page, "what came in, narrow");
        assertThat(list(page, SMALL)).isEmpty();
        button(page, "Lists").click();
        assertThat(titles(page).first()).isVisible();
        Locator fold = button(page, "Show what is coming in");
        fold.click();
        assertThat(fold).hasAttribute("aria-expanded", "false");
        assertThat(arrivals.locator("li")).isHidden();
        assertThat(arrivals).containsText("1 failed");
        fold.click();
        arrivals.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dismiss"))
                .click();
        assertThat(arrivals).hasCount(0);
    }

    @Test
    void targetsAreLargeEnoughOnAWideScreenToo(Newsroom newsroom) {
        Page page = newsroom.page("?q=actor:merkel+status:happened");
        titles(page).first().click();
        assertThat(card(page)).isVisible();
        assertThat(list(page, SMALL)).isEmpty();
        assertThat(list(page, OVERLAPS)).isEmpty();
    }

    @Test
    void nothingLiesOverAnythingFromRightToLeft(Newsroom newsroom) {
        for (int width : new int[] {1440, 390}) {
            Page page = newsroom.page("?q=source:morning+xi", width, 844, ColorScheme.LIGHT);
            page.evaluate("() => { document.documentElement.dir = 'rtl'; }");
            titles(page).first().click();
            assertThat(card(page)).isVisible();
            assertThat(list(page, OVERLAPS)).isEmpty();
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @SuppressWarnings("unchecked") // what the scripts give
    private static List<String> list(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
