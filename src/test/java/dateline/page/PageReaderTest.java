package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PageReaderTest {

    private static final Path CORPUS = Path.of("src", "test", "corpus", "page", "pasted.txt");

    private final PageReader reader = new PageReader();

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
        String[] cases = Files.readString(CORPUS).split("(?m)^===== ");
        assertThat(cases.length).isGreaterThan(5);
        return Stream.of(cases).skip(1).map(each -> {
            String name = each.lines().findFirst().orElseThrow();
            String[] parts = each.substring(name.length()).split("(?m)^-----$");
            return DynamicTest.dynamicTest(name, () -> {
                CleanPage page = reader.readText(parts[0].substring(1));
                assertThat(metadata(page)).isEqualTo(parts[1].strip());
                assertThat(page.text()).isEqualTo(parts[2].strip());
            });
        });
    }

    private static String metadata(CleanPage page) {
        List<String> lines = new ArrayList<>();
        page.title().ifPresent(title -> lines.add("title: " + title.value()));
        if (!page.authors().isEmpty()) {
            lines.add("authors: " + page.authors().stream().map(Evidence::value).collect(Collectors.joining("; ")));
        }
        page.agency().ifPresent(agency -> lines.add("agency: " + agency.value()));
        page.publisher().ifPresent(publisher -> lines.add("publisher: " + publisher.value()));
        page.publishedOn().ifPresent(day -> lines.add("publishedOn: " + day.value()));
        return String.join("\n", lines);
    }

    @Test
    void charactersOfNoWritingGoAndTheOthersStay() {
        String pasted = "\uFEFFKim\u00AD met\u0000 Xi.\r\nA \ud83d\ude00 and a \ud800 half.\rEnd.";
        assertThat(reader.readText(pasted + " ".repeat(60)).text())
                .isEqualTo("Kim met Xi.\nA \ud83d\ude00 and a \ufffd half.\nEnd.");
    }

    @Test
    void binaryIsRefusedWithASentence() {
        assertThatThrownBy(() -> reader.readText("\u0001\u0002PNG\u0003\u0004\u0005\u0006"))
                .isInstanceOf(PageReader.NotText.class)
                .hasMessageContaining("is no text");
    }

    @Test
    void aPageIsReadForItsArticleAndWhatItDeclares() {
        String paragraph = "The minister met the envoy in Paris on Monday, and both spoke of a long and useful talk. ";
        CleanPage page = reader.readHtml("""
                <html><head><title>Envoy in Paris | The Post</title><meta property="og:site_name" content="The Post">
                <meta name="author" content="Ada Brenner"><link rel="canonical" href="https://post.example/envoy">
                <script type="application/ld+json">{"datePublished": "2021-05-04T08:00:00Z"}</script></head>
                <body><nav><a href="/">Home</a></nav><article><h1>Envoy in Paris</h1><p>%s</p><p>%s</p></article>
                <footer>All rights reserved</footer><script>alert('x')</script></body>""".formatted(paragraph.repeat(3), paragraph.repeat(2)), Optional.empty());
        assertThat(metadata(page))
                .isEqualTo("title: Envoy in Paris\nauthors: Ada Brenner\npublisher: The Post\npublishedOn: 2021-05-04");
        assertThat(page.url().orElseThrow().value()).isEqualTo("https://post.example/envoy");
        assertThat(page.text()).contains("useful talk").doesNotContain("Home", "alert", "rights reserved");
    }

    @Test
    void hostileInputTakesNoLongerAndThrowsNothing() {
        List<String> hostile = List.of(
                "a".repeat(1_000_000),
                "By ".repeat(300_000),
                "\n".repeat(1_000_000),
                "By A\n".repeat(100_000),
                "Title\n\nBy A" + ", A".repeat(300_000),
                "1 May 2026\n\n".repeat(80_000),
                "AA, 1 May 2026 (\n".repeat(60_000),
                "Related News\n".repeat(80_000),
                "– X\n".repeat(200_000));
        for (String text : hostile) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> reader.readText(text));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            reader.readHtml("<div>".repeat(100_000) + "text", Optional.empty());
            reader.readHtml("<p".repeat(100_000), Optional.empty());
        });
    }
}
