package dateline.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** What tests of review have in common: articles of their own in the newsroom, and the ways around the desk. */
final class ReviewDesk {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private ReviewDesk() {}

    static Page told(Newsroom newsroom, String publisher, String text, String day) {
        Page page = newsroom.page("");
        Newsroom.add(page, publisher + " reports", text, day, publisher);
        page.navigate(newsroom.address() + "?q=source:\"" + publisher + "\"");
        Newsroom.ready(page);
        return page;
    }

    /** Six events on days of their own. */
    static String many(String city) {
        return """
                Maria Vidal met Pedro Ortiz in %1$s on 3 May 2017. Rosa Luna visited %1$s on 4 June 2018.

                Pedro Ortiz signed a treaty in %1$s on 5 July 2019. The harbour of %1$s was closed on 6 August 2020.

                Rosa Luna was arrested in %1$s on 7 September 2021. Maria Vidal denied that Juan Soto visited %1$s on 8 October 2022.
                """.formatted(city);
    }

    static Locator rows(Page page) {
        return page.locator("#panel li[data-event-id]");
    }

    static String idOf(Locator row) {
        return row.getAttribute("data-event-id");
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    static Locator toast(Page page) {
        return page.locator(".message");
    }

    static void keep(Page page, String state) throws Exception {
        page.waitForTimeout(400); // labels are placed when the movement has settled
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(state + ".png")));
        Axe.assertClean(page, state);
    }
}
