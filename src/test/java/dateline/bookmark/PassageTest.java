package dateline.bookmark;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String TEXT = "Kim met Putin. They signed. Then Kim met Xi. They signed. They left.";

    private static Passage secondSigning() {
        int start = TEXT.lastIndexOf("They signed.");
        return Passage.of(TEXT, Span.of(start, start + "They signed.".length()));
    }

    private static Optional<String> context(String text) {
        return secondSigning()
                .in(text)
                .map(span -> text.substring(Math.max(0, span.startInclusive() - 8), span.endExclusive()));
    }

    @Test
    void ofEqualWordsItFindsThoseBetweenTheSameWords() {
        assertThat(context("An editor's note. " + TEXT)).contains("met Xi. They signed.");
        assertThat(context("Then Kim met Xi. They signed. They left. Kim met Putin. They signed."))
                .contains("met Xi. They signed.");
    }

    @Test
    void anotherWrapOfLinesIsNoDifference() {
        assertThat(context("Then Kim met Xi.\n\nThey\nsigned. They left."))
                .hasValueSatisfying(found -> assertThat(found).endsWith("They\nsigned."));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(context("Kim met Putin. Then Kim met Xi. They left.")).isEmpty();
        assertThat(context("")).isEmpty();
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCut() {
        String text = "😀".repeat(40) + "word" + "😀".repeat(40);
        Passage passage = Passage.of(text, Span.of(80, 84));
        assertThat(passage.before().codePoints()).allMatch(each -> each == 0x1F600);
        assertThat(passage.after().codePoints()).allMatch(each -> each == 0x1F600);
    }

    @Property
    void itIsFoundWhereItWasTaken(
            @ForAll @StringLength(min = 1, max = 60) String text,
            @ForAll @IntRange(min = 0, max = 59) int from,
            @ForAll @IntRange(min = 1, max = 60) int to) {
        int start = Math.min(from, text.length() - 1);
        int end = Math.min(Math.max(to, start + 1), text.length());
        Span span = Span.of(start, end);
        assertThat(Passage.of(text, span).in(text)).contains(span);
    }
}
