package dateline.time.measure;

import com.sun.management.ThreadMXBean;
import dateline.text.Tokenizer;
import dateline.time.Anchor;
import dateline.time.TimeTagger;
import dateline.time.english.EnglishTimeTagger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/**
 * What tagging costs, by the processor's time and the bytes allocated, which other work on the machine does not change:
 * a virtual machine's first sentence, from before the tagger's classes are loaded, then a text, warm. To be run in a
 * virtual machine of its own, with nothing read before.
 */
public final class MeasureCost {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Anchor ANCHOR = Anchor.of(LocalDate.of(2024, 6, 19));
    private static final String SENTENCE = "He arrived before dawn on Wednesday, on his first visit in 24 years.";
    private static final Path NEWS = Path.of("src/test/corpus/bench/news.txt");
    private static final int ROUNDS = 20_000;

    private MeasureCost() {}

    public static void main(String[] args) throws IOException {
        long processor = THREADS.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        TimeTagger tagger = EnglishTimeTagger.create();
        int mentions = tagger.tag(SENTENCE, ANCHOR).size();
        Duration byClock = Duration.ofNanos(System.nanoTime() - clock);
        Duration byProcessor = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - processor);
        System.out.printf(
                "ready, with %d mentions read: %d ms, of them %d of the processor%n",
                mentions, byClock.toMillis(), byProcessor.toMillis());

        String news = Files.readString(NEWS);
        report("tagged", news, () -> tagger.tag(news, ANCHOR).size());
        report("cut into tokens", news, () -> Tokenizer.tokenize(news).size());
    }

    /** Counts what a reading finds, so that it cannot be left out. */
    private interface Reading {
        int count();
    }

    private static void report(String what, String text, Reading reading) {
        repeat(reading);
        long processor = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        int found = repeat(reading);
        double seconds = (THREADS.getCurrentThreadCpuTime() - processor) / 1e9;
        double allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        double characters = (double) text.length() * ROUNDS;
        System.out.printf(
                "%s: %.1f MB of text a second, %.0f bytes allocated a character, something found in every %.0f%n",
                what, characters / 1e6 / seconds, allocated / characters, (double) text.length() / found);
    }

    private static int repeat(Reading reading) {
        int found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            found = reading.count();
        }
        return found;
    }
}
