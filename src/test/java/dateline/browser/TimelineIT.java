package dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dateline.process.RunningDateline;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The picture itself under hand and keyboard: lanes, brush, labels, and what it gives to paper. */
class TimelineIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir
    Path data;

    @BeforeEach
    void screenshotsHaveAPlace() throws IOException {
        Files.createDirectories(SCREENSHOTS);
    }

    @Test
    void lanesAreNamedCountedCollapsedAndInTheAddress() throws Exception {
        try (Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.over(data)) {
            Page page = sample(chromium, dateline, 1440);
            page.getByLabel("Lanes by").selectOption("status");
            Locator happened = lane(page, "Happened");
            assertThat(happened).isVisible();
            assertThat(page).hasURL(Pattern.compile("lanes=status"));
            Settled.await(page);
            Crowd.assertNone(page);
            shoot(page, "lanes");
            double open = happened.boundingBox().height;
            happened.focus();
            page.keyboard().press("Enter");
            assertThat(happened).hasAttribute("aria-expanded", "false");
            Settled.await(page);
            assertThat(happened.boundingBox().height).isLessThan(open);
            Page again = open(chromium, page.url(), 390);
            assertThat(lane(again, "Happened")).isVisible();
            Settled.await(again);
            Crowd.assertNone(again);
            shoot(again, "lanes-narrow");
            page.goBack();
            assertThat(happened).not().isVisible();
            assertThat(chromium.errors()).isEmpty();
        }
    }

    @Test
    void labelsAreNeverCutAndNeverOverlap() throws Exception {
        try (Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.over(data)) {
            Page page = sample(chromium, dateline, 1440);
            Locator timeline = page.locator("#timeline");
            for (int step = 0; step < 6; step++) {
                Settled.await(page);
                Crowd.assertNone(page);
                timeline.hover();
                page.mouse().wheel(0, step % 2 == 0 ? -400 : 150);
            }
            for (int width : List.of(1000, 600, 390)) {
                page.setViewportSize(width, 900);
                Settled.await(page);
                Crowd.assertNone(page);
            }
            assertThat(chromium.errors()).isEmpty();
        }
    }

    @Test
    void theBrushHasEdgesForTheKeyboard() throws Exception {
        try (Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.over(data)) {
            Page page = sample(chromium, dateline, 1440);
            Locator start = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Start of the view"));
            Locator end = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("End of the view"));
            Settled.await(page);
            String until = end.getAttribute("aria-valuenow");
            double from = Double.parseDouble(start.getAttribute("aria-valuenow"));
            start.focus();
            page.keyboard().press("Shift+ArrowLeft");
            Settled.await(page);
            assertThat(Double.parseDouble(start.getAttribute("aria-valuenow"))).isLessThan(from);
            assertThat(end).hasAttribute("aria-valuenow", until);
            assertThat(start.getAttribute("aria-valuetext")).matches("\\d{1,2} \\p{L}+ \\d{4}");
            assertThat(page.locator("#timeline [aria-current]")).hasCount(0);
            assertThat(chromium.errors()).isEmpty();
        }
    }

    @Test
    void thePictureIsSavedAsItIsDrawn() throws Exception {
        try (Chromium chromium = Chromium.launch();
                RunningDateline dateline = RunningDateline.over(data)) {
            Page page = sample(chromium, dateline, 1440);
            Settled.await(page);
            String label =
                    page.locator("#timeline .label:not([hidden])").first().textContent();
            Document svg = parse(saved(page, "svg"));
            assertThat(texts(svg, "text")).anyMatch(text -> label.startsWith(text));
            assertThat(texts(svg, "text")).anyMatch(text -> text.startsWith("Sources: "));
            assertThat(texts(svg, "desc")).hasSize(1).first().asString().contains("2024");
            assertThat(texts(svg, "title")).hasSizeGreaterThan(5);
            BufferedImage png = ImageIO.read(saved(page, "png").toFile());
            int width = Integer.parseInt(svg.getDocumentElement().getAttribute("width"));
            assertThat(png.getWidth()).isEqualTo(2 * width);
            assertThat(colours(png)).isGreaterThan(20);
            assertThat(chromium.errors()).isEmpty();
        }
    }

    private static Page sample(Chromium chromium, RunningDateline dateline, int width) {
        Page page = open(chromium, dateline.address(), width);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("sample"))
                .first()
                .click();
        page.locator("#timeline [data-event-id]").first().waitFor();
        // Each sample comes by itself, and what comes later can move a view that is moved by hand only afterwards.
        assertThat(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Articles")))
                .containsText("3");
        // Nor is the picture there before it went to where they are.
        assertThat(page).hasURL(Pattern.compile("view=2024-"));
        return page;
    }

    private static Page open(Chromium chromium, String address, int width) {
        Page page = chromium.page(width, 900, ColorScheme.LIGHT);
        page.navigate(address);
        page.locator("#timeline[data-timeline-ready]").waitFor();
        return page;
    }

    private static Locator lane(Page page, String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Lanes"))
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private Path saved(Page page, String type) throws IOException {
        Download download =
                page.waitForDownload(() -> page.getByLabel("Save the picture").selectOption(type));
        Path file = data.resolveSibling("saved-" + type + "." + type);
        Files.deleteIfExists(file);
        download.saveAs(file);
        return file;
    }

    private static Document parse(Path svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(svg.toFile());
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }

    private static long colours(BufferedImage image) {
        return IntStream.range(0, image.getHeight() / 3)
                .flatMap(row ->
                        IntStream.range(0, image.getWidth() / 3).map(column -> image.getRGB(column * 3, row * 3)))
                .distinct()
                .count();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
