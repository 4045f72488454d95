package dateline.extract.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dateline.extract.EventDraft;
import dateline.extract.EventReader;
import dateline.time.Anchor;
import dateline.time.TimeTagger;
import dateline.time.english.EnglishTimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** No text makes the reader throw or lose its head over its length. */
class HostileTextTest {

    /** A second at most on a machine of its own; time that grew with the square of the length would take minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** In words. */
    private static final int LONGEST_PIECE = 15;

    private static final EventReader READER = EnglishEventReader.create();
    private static final TimeTagger TAGGER = EnglishTimeTagger.create();
    private static final Anchor DAY = Anchor.of(LocalDate.of(2024, 6, 19));

    private static List<EventDraft> read(String text) {
        return READER.read(text, TAGGER.tag(text, DAY), DAY);
    }

    @Test
    void readsOneCharacterOfEachBlockOfUnicodeBetweenWords() {
        StringBuilder text = new StringBuilder();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point += 64) {
            if (Character.isDefined(point)) {
                text.append("Kim met ").appendCodePoint(point).append(" said. ");
            }
        }
        assertThatCode(() -> read(text.toString())).doesNotThrowAnyException();
    }

    @Test
    void readsLongLinesInTimeThatGrowsWithTheirLength() {
        List<String> pieces = List.of(
                "word ",
                "Kim met ",
                "“",
                "\"",
                "(",
                "said, ",
                "that ",
                "who ",
                "and ",
                "to sign ",
                "a".repeat(50),
                "2019 ",
                "Putin’s ",
                "– ",
                "'",
                "on the eve of the visit ",
                ".",
                "if ",
                "the first visit in 24 years ");
        for (String piece : pieces) {
            String text = piece.repeat(120_000 / piece.length());
            Assertions.assertTimeoutPreemptively(LIMIT, () -> read(text), piece);
        }
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read(" \n\n\t ")).isEmpty();
        assertThat(read("\u0000\uFFFF\uD800")).isEmpty();
    }

    @Test
    void readsWhatIsCutOffBehindAVerb() {
        assertThatCode(() -> read("Kim said the visit on the eve of the talks in 24 years quoted"))
                .doesNotThrowAnyException();
        assertThatCode(() -> read("the visit on Tuesday that Kim denied")).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void takesAnyText(@ForAll @StringLength(max = 400) String text) {
        for (EventDraft event : read(text)) {
            assertThat(event.quote().endExclusive()).isLessThanOrEqualTo(text.length());
        }
    }

    @Property(tries = 300)
    void takesAnyMixtureOfWordsThatItKnows(@ForAll("mixtures") String text) {
        for (EventDraft event : read(text)) {
            assertThat(event.title()).isNotBlank();
            assertThat(event.why().words()).isNotEmpty();
        }
    }

    /** Texts that are cut off anywhere, and go on as another. */
    @Property(tries = 1000)
    void takesPiecesOfNewsInAnyOrder(@ForAll("pieces") String text) {
        for (EventDraft event : read(text)) {
            assertThat(event.title()).isNotBlank();
            assertThat(event.quote().endExclusive()).isLessThanOrEqualTo(text.length());
        }
    }

    @Provide
    static Arbitrary<String> pieces() throws IOException {
        List<String> words = new ArrayList<>();
        for (String file :
                List.of("bench/news.txt", "extract/articles.txt", "extract/status.txt", "extract/gaps.txt")) {
            words.addAll(
                    List.of(Files.readString(Path.of("src/test/corpus", file)).split(" ")));
        }
        return Combinators.combine(
                        Arbitraries.integers().between(0, words.size() - LONGEST_PIECE),
                        Arbitraries.integers().between(1, LONGEST_PIECE))
                .as((start, length) -> String.join(" ", words.subList(start, start + length)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join(" ", pieces));
    }

    @Provide
    static Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "Kim",
                        "Putin",
                        "said",
                        "that",
                        "the visit",
                        "on the eve of",
                        "was",
                        "to",
                        "sign",
                        "signed",
                        ",",
                        ".",
                        "“",
                        "”",
                        "who",
                        "and",
                        "accused",
                        "of",
                        "attacking",
                        "his",
                        "first",
                        "in 24 years",
                        "on Tuesday",
                        "after",
                        "before",
                        "he",
                        "will",
                        "not",
                        "denied",
                        "–",
                        "Moscow",
                        "’s",
                        "leaders",
                        "meet",
                        "if",
                        "?",
                        "according to",
                        "quoted",
                        "as saying",
                        "\n\n",
                        "which",
                        "killed",
                        "2019")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }
}
