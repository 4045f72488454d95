package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole pages of the kinds that articles come in: what is read of each, and nothing else. */
class PagesTest {

    private static final Path CORPUS = Path.of("src", "test", "corpus", "page", "pages");

    private final PageReader reader = new PageReader();

    @TestFactory
    List<DynamicTest> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(pages).hasSizeGreaterThan(10);
            return pages.stream()
                    .map(page -> DynamicTest.dynamicTest(String.valueOf(page.getFileName()), () -> check(page)))
                    .toList();
        }
    }

    private void check(Path html) throws IOException {
        String expected = Files.readString(Path.of(html.toString().replace(".html", ".txt")));
        CleanPage page = reader.readHtml(Files.readString(html), Optional.empty());
        assertThat(known(page) + "\n-----\n" + page.text() + "\n").isEqualTo(expected);
        assertThat(page.candidates())
                .filteredOn(candidate -> candidate.of().equals("publishedOn"))
                .extracting(Candidate::value)
                .startsWith(page.publishedOn().stream()
                        .map(day -> day.value().toString())
                        .toArray(String[]::new));
    }

    private static String known(CleanPage page) {
        List<String> lines = new ArrayList<>();
        page.title().ifPresent(title -> lines.add("title: " + title.value()));
        if (!page.authors().isEmpty()) {
            lines.add("authors: " + page.authors().stream().map(Evidence::value).collect(Collectors.joining("; ")));
        }
        page.agency().ifPresent(agency -> lines.add("agency: " + agency.value()));
        page.publisher().ifPresent(publisher -> lines.add("publisher: " + publisher.value()));
        page.publishedOn().ifPresent(day -> lines.add("publishedOn: " + day.value()));
        page.url().ifPresent(url -> lines.add("url: " + url.value()));
        page.language().ifPresent(language -> lines.add("language: " + language.value()));
        return String.join("\n", lines);
    }
}
