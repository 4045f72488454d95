package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalAddressTest {

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/corpus/page/addresses.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheCorpusSays(String line) {
        int middle = line.lastIndexOf(" = ");
        assertThat(CanonicalAddress.of(line.substring(0, middle))
                        .map(Object::toString)
                        .orElse("nothing"))
                .isEqualTo(line.substring(middle + 3));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ofACanonicalOneIsTheSame(String line) {
        CanonicalAddress.of(line.substring(0, line.lastIndexOf(" = ")))
                .ifPresent(
                        once -> assertThat(CanonicalAddress.of(once.toString())).contains(once));
    }

    @Property
    void neverThrows(@ForAll String anything) {
        assertThat(CanonicalAddress.of("https://news.example/" + anything)).isNotNull();
    }
}
