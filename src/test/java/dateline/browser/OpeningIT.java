package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that has just come: the picture first, and nothing asked for twice. */
@ExtendWith(Newsroom.Shared.class)
class OpeningIT {

    /** Script and style, compressed, in bytes. */
    private static final int MOST_AT_FIRST = 76_000;

    @Test
    void thePictureIsDrawnBeforeTheListsAsk(Newsroom newsroom) {
        Page page = newsroom.chromium().page(1440, 900, ColorScheme.LIGHT);
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(request.url().replaceFirst("^https?://[^/]+", "")));
        page.navigate(newsroom.address());
        Newsroom.ready(page);
        assertThat(page.locator("#panel li").first()).isVisible();
        Settled.await(page);
        assertThat(asked).filteredOn(url -> url.equals("/api/session")).hasSize(1);
        assertThat(asked).filteredOn(url -> url.startsWith("/api/events?from=")).hasSize(1);
        assertThat(asked)
                .filteredOn(url -> url.startsWith("/api/events?undated="))
                .hasSize(1);
        assertThat(asked)
                .filteredOn(url -> url.startsWith("/api/events?review="))
                .hasSize(1);
        assertThat(asked).filteredOn(url -> url.startsWith("/api/events?")).hasSize(3);
        int firstList = first(asked, "/api/events?");
        assertThat(asked.subList(0, firstList)).anyMatch(url -> url.startsWith("/api/timeline/tiles/"));
        assertThat(asked.subList(firstList, asked.size())).noneMatch(url -> url.startsWith("/api/timeline"));
    }

    /** The head start asks for the strip before there is a page: how wide it will be has to come true. */
    @Test
    void theStripIsAsWideAsIsReckonedBefore(Newsroom newsroom) {
        for (int width : new int[] {1440, 761, 760, 390}) {
            Page page = newsroom.page("", width, 800, ColorScheme.LIGHT);
            double beside = width > 760 ? page.locator(".tools").boundingBox().width : 0;
            assertThat(page.locator(".overview").boundingBox().width).isEqualTo(width - beside);
            page.context().close();
        }
    }

    @Test
    void whatIsFetchedBeforeTheFirstDrawingIsSmall(Newsroom newsroom) throws Exception {
        Page page = newsroom.chromium().page(1440, 900, ColorScheme.LIGHT);
        String html = page.request().get(newsroom.address()).text();
        List<String> named = Pattern.compile("assets/[^\"]+")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(named).isNotEmpty();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        for (String asset : named) {
            try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
                out.write(page.request().get(newsroom.address() + asset).body());
            }
        }
        assertThat(compressed.size()).isLessThan(MOST_AT_FIRST);
    }

    private static int first(List<String> asked, String beginning) {
        return asked.indexOf(asked.stream()
                .filter(url -> url.startsWith(beginning))
                .findFirst()
                .orElseThrow());
    }
}
