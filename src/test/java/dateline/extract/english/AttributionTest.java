package dateline.extract.english;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.Speaker;
import dateline.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds who says what against a gold of sentences written for it, and asks for nine in ten each way. */
class AttributionTest {

    private final Lexicon lexicon = Lexicon.load();
    private final Gazetteer gazetteer = Gazetteer.load();

    @Test
    void findsNineOfTenSpeakersAndIsRightNineTimesOfTen() {
        int sentences = 0;
        int right = 0;
        int found = 0;
        int wanted = 0;
        List<String> misses = new ArrayList<>();
        for (Corpus.Case sample : Corpus.cases("attribution.txt")) {
            List<Set<String>> read = speakers(sample.text());
            List<String> gold = sample.all("says");
            assertThat(read).as(sample.text()).hasSameSizeAs(gold);
            for (int i = 0; i < gold.size(); i++) {
                Set<String> want = gold.get(i).equals("nobody")
                        ? Set.of()
                        : Set.of(gold.get(i).split("\\s*;\\s*"));
                sentences++;
                wanted += want.size();
                found += read.get(i).size();
                right += (int) read.get(i).stream().filter(want::contains).count();
                if (!want.equals(read.get(i))) {
                    misses.add(sample.text() + " | sentence " + (i + 1) + " wants " + want + " read " + read.get(i));
                }
            }
        }
        String figures = "%d sentences: precision %d of %d, recall %d of %d%n%s"
                .formatted(sentences, right, found, right, wanted, String.join("\n", misses));
        assertThat(sentences).isGreaterThanOrEqualTo(150);
        assertThat((double) right / found).as(figures).isGreaterThanOrEqualTo(0.9);
        assertThat((double) right / wanted).as(figures).isGreaterThanOrEqualTo(0.9);
    }

    /** The speakers of each sentence. */
    private List<Set<String>> speakers(String text) {
        List<Parse> parses =
                new SentenceParser(lexicon, gazetteer).parses(text, new SentenceSplitter().split(text), List.of());
        Cast cast = ActorFinder.cast(parses, lexicon, gazetteer);
        return new Attribution(lexicon, cast, Quotations.of(text))
                .of(parses).stream()
                        .map(attributed -> attributed.stream()
                                .map(Attributed::speaker)
                                .map(AttributionTest::words)
                                .collect(Collectors.toCollection(TreeSet::new)))
                        .map(words -> (Set<String>) words)
                        .toList();
    }

    private static String words(Speaker speaker) {
        return speaker.name() + speaker.via().map(via -> " via " + via).orElse("");
    }
}
