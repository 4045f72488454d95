package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindAuthorsTest {

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/corpus/page/bylines.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheCorpusSays(String line) {
        int middle = line.lastIndexOf(" = ");
        CleanPage page = new PageReader().readHtml(line.substring(0, middle), Optional.empty());
        String authors = page.authors().stream().map(Evidence::value).collect(Collectors.joining(", "));
        String agency = page.agency().map(Evidence::value).orElse("");
        assertThat((authors + "; " + agency).strip())
                .isEqualTo(line.substring(middle + 3).strip());
    }
}
