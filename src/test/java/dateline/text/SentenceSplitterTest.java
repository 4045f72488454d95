package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    @Test
    void aHeadingWithoutAFullStopIsASentenceOfItsOwn() {
        assertThat(split("Putin and Kim embrace\n\nBy A. Writer\n\nThe visit began. It was short."))
                .containsExactly("Putin and Kim embrace", "By A. Writer", "The visit began.", "It was short.");
    }

    @Test
    void abbreviationsAndInitialsDoNotEndASentence() {
        assertThat(split("The U.N. Security Council met Mr. J. Smith on Jan. 6. He left at 8:30 p.m. Wednesday. Done."))
                .containsExactly(
                        "The U.N. Security Council met Mr. J. Smith on Jan. 6.",
                        "He left at 8:30 p.m. Wednesday.",
                        "Done.");
    }

    @Test
    void anAbbreviationEndsASentenceWhereTheNextBeginsAnew() {
        assertThat(split("They live in the U.S. The law changed. It rose 3.5 percent to No. 10 in all."))
                .containsExactly("They live in the U.S.", "The law changed.", "It rose 3.5 percent to No. 10 in all.");
    }

    @Test
    void quotesCloseAfterTheFullStop() {
        assertThat(split("“We will go.” He left. \"Stay,\" she said. (It rained.) 'No.' Then (again) it “stopped.”"))
                .containsExactly(
                        "“We will go.”",
                        "He left.",
                        "\"Stay,\" she said.",
                        "(It rained.)",
                        "'No.'",
                        "Then (again) it “stopped.”");
    }

    @Test
    void aWrappedLineGoesOn() {
        assertThat(
                        split(
                                "The leaders met in the capital on Wednesday, the\nagency said. They left.\nNext heading\nEnd."))
                .containsExactly(
                        "The leaders met in the capital on Wednesday, the\nagency said.",
                        "They left.",
                        "Next heading",
                        "End.");
    }

    @Test
    void paragraphsAreNumbered() {
        List<Sentence> sentences = new SentenceSplitter().split("One. Two.\r\n\r\nThree.\n\n\n\nFour");
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 1, 2);
    }

    @Property
    void sentencesAreInOrderTrimmedAndLoseNothingButSpace(@ForAll String text) {
        int last = 0;
        StringBuilder between = new StringBuilder();
        for (Sentence sentence : new SentenceSplitter().split(text)) {
            assertThat(sentence.span().isEmpty()).isFalse();
            between.append(text, last, sentence.span().startInclusive());
            last = sentence.span().endExclusive();
        }
        between.append(text, last, text.length());
        assertThat(between.toString()).matches("(?U)[\\s\\p{Cntrl}\\u00a0]*");
    }

    private static List<String> split(String text) {
        return new SentenceSplitter()
                .split(text).stream().map(s -> s.span().in(text)).toList();
    }
}
