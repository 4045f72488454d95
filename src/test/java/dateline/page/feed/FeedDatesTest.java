package dateline.page.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedDatesTest {

    private final FeedDates dates = new FeedDates();

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/corpus/page/feeds/dates.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsTheCorpusSays(String line) {
        int middle = line.lastIndexOf(" = ");
        assertThat(dates.read(line.substring(0, middle))
                        .map(FeedDatesTest::words)
                        .orElse("nothing"))
                .isEqualTo(line.substring(middle + 3));
    }

    @Property
    void neverThrows(@ForAll String anything) {
        assertThat(dates.read(anything)).isNotNull();
    }

    private static String words(FeedTime time) {
        return time.date()
                + time.time().map(it -> "T" + it).orElse("")
                + time.zone().map(Object::toString).orElse("");
    }
}
