package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DayInWordsTest {

    private static final Path CORPUS = Path.of("src", "test", "corpus", "page", "days.txt");

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
        List<String> cases = Files.readAllLines(CORPUS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(cases).hasSizeGreaterThan(40);
        return cases.stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] parts = line.split(" \\| ", 2);
                    String language = parts[1].startsWith("[") ? parts[1].substring(1, parts[1].indexOf(']')) : "";
                    String words = parts[1].replaceFirst("^\\[[^]]*] ", "");
                    DayInWords days = DayInWords.of(language.equals("en-us"), language);
                    assertThat(days.first(words).map(LocalDate::toString).orElse("none"))
                            .isEqualTo(parts[0]);
                }));
    }

    @Test
    void instantsThatProgramsCountAreDays() {
        assertThat(DayInWords.counted("1718784000")).contains(LocalDate.of(2024, 6, 19));
        assertThat(DayInWords.counted(" 1718784000123 ")).contains(LocalDate.of(2024, 6, 19));
        assertThat(DayInWords.counted("17187840001")).isEmpty();
        assertThat(DayInWords.counted("20240619")).isEmpty();
    }
}
