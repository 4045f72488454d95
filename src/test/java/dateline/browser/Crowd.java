package dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Labels that another one overlaps, or that a side of the picture cuts. */
final class Crowd {

    private static final String CROWDED = """
            () => {
              const host = document.querySelector('#timeline').getBoundingClientRect();
              const shown = [...document.querySelectorAll('#timeline .label:not([hidden])')]
                .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect(),
                                   isCut: label.firstChild.nodeType === 3 && label.scrollWidth > label.clientWidth + 1 }));
              const overlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
                                     && a.top < b.bottom - 1 && b.top < a.bottom - 1;
              return shown.filter(({ box, isCut }, at) => isCut
                  || box.left < host.left - 1 || box.right > host.right + 1
                  || shown.some((other, index) => index !== at && overlap(box, other.box)))
                .map(({ text }) => text);
            }""";

    private Crowd() {}

    static void assertNone(Page page) {
        assertThat(page.evaluate(CROWDED))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }
}
