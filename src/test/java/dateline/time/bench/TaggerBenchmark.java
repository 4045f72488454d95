package dateline.time.bench;

import dateline.text.Tokenizer;
import dateline.text.Tokens;
import dateline.time.Anchor;
import dateline.time.TimeMention;
import dateline.time.TimeTagger;
import dateline.time.english.EnglishTimeTagger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The tagger over a megabyte of news text, one thread, beside one pass of the tokenizer: operations a second are
 * megabytes a second. The text is the project's own sample, repeated; -Ddateline.bench.text names another file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TaggerBenchmark {

    private static final int MEGABYTE = 1_000_000;

    private final TimeTagger tagger = EnglishTimeTagger.create();
    private final Anchor anchor = Anchor.of(LocalDate.of(2024, 6, 19));
    private String text = "";

    @Setup
    public void readText() throws IOException {
        String sample = Files.readString(
                Path.of(System.getProperty("dateline.bench.text", "src/test/corpus/bench/news.txt")),
                StandardCharsets.UTF_8);
        text = (sample + "\n\n").repeat(MEGABYTE / sample.length() + 1).substring(0, MEGABYTE);
    }

    @Benchmark
    public List<TimeMention> tag() {
        return tagger.tag(text, anchor);
    }

    @Benchmark
    public Tokens tokenize() {
        return Tokenizer.tokenize(text);
    }
}
