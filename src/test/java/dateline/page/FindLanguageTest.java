package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FindLanguageTest {

    private static final Path CORPUS = Path.of("src", "test", "corpus", "page", "languages.txt");

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
        List<String> cases = Files.readAllLines(CORPUS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(cases).hasSizeGreaterThan(15);
        return cases.stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] parts = line.split(" \\| ", 2);
                    assertThat(FindLanguage.of(parts[1]).map(Evidence::value).orElse("none"))
                            .isEqualTo(parts[0]);
                }));
    }
}
