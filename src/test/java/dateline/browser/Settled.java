package dateline.browser;

import com.microsoft.playwright.Page;

/** When the picture has come to rest: nothing in the page says so but that everything stays. */
final class Settled {

    private static final String STAYS = """
            () => {
              const now = [...document.querySelectorAll('#timeline .label, .edge')]
                .map((each) => each.style.transform + each.hidden + each.ariaValueNow).join() + location.search;
              const since = performance.now();
              if (globalThis.before?.now !== now) globalThis.before = { now, since };
              return since - globalThis.before.since > 500;
            }""";

    private Settled() {}

    static void await(Page page) {
        page.waitForFunction(STAYS);
        page.evaluate("() => { delete globalThis.before; }");
    }
}
