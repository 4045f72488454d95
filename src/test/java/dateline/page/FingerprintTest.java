package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private record Report(String wire, Fingerprint fingerprint) {}

    @Test
    void tellsCopiesFromOtherReportsAsTheCorpusSays() throws IOException {
        List<Report> reports = reports();
        assertThat(reports).hasSize(5);
        for (Report one : reports) {
            for (Report other : reports) {
                assertThat(one.fingerprint().copyOf(other.fingerprint()))
                        .as(
                                "%s and %s: %s",
                                one.wire(), other.wire(), one.fingerprint().similarity(other.fingerprint()))
                        .isEqualTo(one.wire().equals(other.wire()));
            }
        }
    }

    @Test
    void copiesShareABand() throws IOException {
        for (Report one : reports()) {
            for (Report other : reports()) {
                if (one.wire().equals(other.wire())) {
                    assertThat(Collections.disjoint(
                                    one.fingerprint().bands(),
                                    other.fingerprint().bands()))
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 50)
    void estimatesTheShareOfCommonWording(@ForAll @IntRange(min = 0, max = 300) int common) {
        Fingerprint one = Fingerprint.of(words(0, 300));
        Fingerprint other = Fingerprint.of(words(300 - common, 600 - common));
        double both = Math.max(0, common - 3);
        assertThat(one.similarity(other)).isCloseTo(both / (2 * 297 - both), within(0.2));
    }

    @Property
    void isKeptAsBytes(@ForAll String text) {
        Fingerprint fingerprint = Fingerprint.of(text);
        assertThat(Fingerprint.ofBytes(fingerprint.bytes())).isEqualTo(fingerprint);
    }

    @Test
    void ofNoWordsIsLikeNothing() {
        assertThat(Fingerprint.of("…").similarity(Fingerprint.of(""))).isZero();
        assertThat(Fingerprint.of("").bands()).isEmpty();
        assertThatThrownBy(() -> Fingerprint.ofBytes(new byte[3])).isInstanceOf(IllegalArgumentException.class);
    }

    private static String words(int startInclusive, int endExclusive) {
        return IntStream.range(startInclusive, endExclusive)
                .mapToObj(i -> "word" + i)
                .collect(Collectors.joining(" "));
    }

    private static List<Report> reports() throws IOException {
        String corpus =
                Files.readString(Path.of("src/test/corpus/page/copies.txt")).replaceFirst("(?m)^#.*\\n\\n", "");
        return List.of(corpus.split("===\\n")).stream()
                .map(part -> part.split("\n", 2))
                .map(parts -> new Report(parts[0], Fingerprint.of(parts[1])))
                .toList();
    }
}
