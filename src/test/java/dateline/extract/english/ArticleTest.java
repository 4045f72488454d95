package dateline.extract.english;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.EventDraft;
import dateline.extract.EventReader;
import dateline.time.TimeTagger;
import dateline.time.english.EnglishTimeTagger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads whole articles with the tagger, as the pipeline does. */
class ArticleTest {

    private static final EventReader READER = EnglishEventReader.create();
    private static final TimeTagger TAGGER = EnglishTimeTagger.create();

    static Stream<Corpus.Case> articles() {
        return Corpus.cases("articles.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsTheEventsOfTheArticle(Corpus.Case article) {
        String text = article.text();
        List<EventDraft> events = READER.read(text, TAGGER.tag(text, article.anchor()), article.anchor());
        List<String> read = events.stream().map(EventCorpusTest::words).toList();
        List<String> expected = article.all("event");
        for (String event : expected) {
            assertThat(read).as(event).anyMatch(words -> holds(words, event));
        }
        assertThat(read)
                .as("events beside those expected")
                .filteredOn(words -> expected.stream().noneMatch(event -> holds(words, event)))
                .hasSizeLessThanOrEqualTo(Integer.parseInt(article.all("others").get(0)));
    }

    private static boolean holds(String words, String event) {
        return Arrays.stream(event.split("\\|")).allMatch(part -> words.contains("| " + part.strip() + " |"));
    }
}
