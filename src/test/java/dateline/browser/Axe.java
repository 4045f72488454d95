package dateline.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Looks over a page for what WCAG 2.2 and good practice forbid, as axe-core knows it. */
final class Axe {

    private static final Path SCRIPT = Path.of("frontend", "node_modules", "axe-core", "axe.min.js");

    /** Every rule but those that are still being tried out. */
    private static final String RUN = """
            async () => (await axe.run(document)).violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`))""";

    private Axe() {}

    static void assertClean(Page page, String state) throws IOException {
        Assumptions.assumeTrue(Files.exists(SCRIPT), "no axe-core: run npm ci in frontend first");
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(Files.readString(SCRIPT));
        }
        @SuppressWarnings("unchecked") // what RUN gives
        List<String> violations = (List<String>) page.evaluate(RUN);
        Assertions.assertThat(violations).as(state).isEmpty();
    }
}
