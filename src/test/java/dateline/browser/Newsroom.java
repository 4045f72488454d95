package dateline.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import dateline.process.RunningDateline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One Dateline with articles in it and one browser, started once for all tests that ask for it. They share the store:
 * what a test needs unchanged, it does not count on others to leave alone.
 */
final class Newsroom implements AutoCloseable {

    /** The first one that is given to a test starts it; the end of all tests ends it. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Newsroom.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Newsroom.class))
                    .computeIfAbsent(Newsroom.class, key -> open(), Newsroom.class);
        }
    }

    private final Chromium chromium;
    private final RunningDateline dateline;
    private final Path data;

    private Newsroom(Chromium chromium, RunningDateline dateline, Path data) {
        this.chromium = chromium;
        this.dateline = dateline;
        this.data = data;
    }

    private static Newsroom open() {
        Chromium chromium = Chromium.launch();
        try {
            Path data = Files.createTempDirectory("dateline-newsroom");
            Newsroom newsroom = new Newsroom(chromium, RunningDateline.over(data), data);
            newsroom.fill();
            return newsroom;
        } catch (Exception failed) {
            chromium.close();
            throw new IllegalStateException(failed);
        }
    }

    private void fill() {
        Page page = chromium.page(800, 600, ColorScheme.LIGHT);
        page.request().post(address() + "api/samples");
        page.navigate(address());
        add(page, "The visit", Texts.VISIT, "2024-06-19", "Morning Wire");
        add(page, "A chronicle of meetings", Texts.chronicle(), "2024-01-05", "The Chronicle");
        add(page, "Harbour workers strike", Texts.UNDATED, null, "Port Gazette");
        page.context().close();
    }

    /** Stores an article; without a day it has no publication date. */
    static void add(Page page, String title, String text, @Nullable String day, String publisher) {
        Map<String, String> body = day == null
                ? Map.of("title", title, "text", text, "publisher", publisher)
                : Map.of("title", title, "text", text, "publisher", publisher, "publishedOn", day);
        int status = page.request()
                .post(addressOf(page) + "api/articles", RequestOptions.create().setData(body))
                .status();
        if (status > 201) {
            throw new IllegalStateException(title + ": " + status);
        }
    }

    private static String addressOf(Page page) {
        return page.url().replaceFirst("^(https?://[^/]+/).*$", "$1");
    }

    Chromium chromium() {
        return chromium;
    }

    /** With a slash at the end. */
    String address() {
        return dateline.address();
    }

    /** A page of its own on a desk that is wide enough for everything, once the picture is there. */
    Page page(String search) {
        return page(search, 1440, 900, ColorScheme.LIGHT);
    }

    Page page(String search, int width, int height, ColorScheme colours) {
        Page page = chromium.page(width, height, colours);
        page.navigate(address() + search);
        ready(page);
        return page;
    }

    static void ready(Page page) {
        page.locator("#timeline[data-timeline-ready]").waitFor();
        page.locator("#panel li, #panel .none")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator search(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search events"));
    }

    /** The titles of the list in sight. */
    static Locator titles(Page page) {
        return page.locator("#panel li .title");
    }

    /** The chosen event's card. */
    static Locator card(Page page) {
        return page.locator("[data-selected-event]");
    }

    @Override
    public void close() throws Exception {
        try (chromium) {
            dateline.close();
        } finally {
            deleteAll(data);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
