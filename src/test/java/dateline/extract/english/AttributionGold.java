package dateline.extract.english;

import dateline.extract.Speaker;
import dateline.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How well speakers are found in the sentences of {@code attribution.txt}, which were written for it.
 *
 * @param right speakers read that the gold has
 * @param read speakers read
 * @param wanted speakers of the gold
 * @param misses the sentences read otherwise, in words
 */
record AttributionGold(int sentences, int right, int read, int wanted, List<String> misses) {

    static AttributionGold measured() {
        int sentences = 0;
        int right = 0;
        int found = 0;
        int wanted = 0;
        List<String> misses = new ArrayList<>();
        Lexicon lexicon = Lexicon.load();
        Gazetteer gazetteer = Gazetteer.load();
        for (Corpus.Case sample : Corpus.cases("attribution.txt")) {
            List<Set<String>> read = speakers(sample.text(), lexicon, gazetteer);
            List<String> gold = sample.all("says");
            if (read.size() != gold.size()) {
                throw new IllegalStateException(gold.size() + " lines for " + read.size() + " sentences: " + sample);
            }
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
        return new AttributionGold(sentences, right, found, wanted, misses);
    }

    double precision() {
        return (double) right / read;
    }

    double recall() {
        return (double) right / wanted;
    }

    @Override
    public String toString() {
        return "speakers of %d sentences: precision %d of %d = %.3f, recall %d of %d = %.3f"
                .formatted(sentences, right, read, precision(), right, wanted, recall());
    }

    /** The speakers of each sentence. */
    private static List<Set<String>> speakers(String text, Lexicon lexicon, Gazetteer gazetteer) {
        List<Parse> parses =
                new SentenceParser(lexicon, gazetteer).parses(text, new SentenceSplitter().split(text), List.of());
        Cast cast = ActorFinder.cast(parses, lexicon, gazetteer);
        return new Attribution(lexicon, cast, Quotations.of(text))
                .of(parses).stream().map(AttributionGold::words).toList();
    }

    private static Set<String> words(List<Attributed> attributed) {
        return attributed.stream()
                .map(Attributed::speaker)
                .map(AttributionGold::words)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Speaker speaker) {
        return speaker.name() + speaker.via().map(via -> " via " + via).orElse("");
    }
}
