package dateline.extract.english;

import dateline.extract.EventDraft;
import dateline.extract.EventReader;
import dateline.text.Sentence;
import dateline.text.SentenceSplitter;
import dateline.time.Anchor;
import dateline.time.TimeMention;
import dateline.time.TimeTagger;
import dateline.time.english.EnglishTimeTagger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole way from text to event drafts over a megabyte of news, one article at a time, one thread, and beside it each
 * step alone with what the steps before it made: operations are milliseconds to the megabyte, so that a step's time over
 * the {@link #whole} one's is its share. The articles are the project's own sample, repeated; -Ddateline.bench.text names
 * another file, whose articles are parted by lines of "=====".
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReaderBenchmark {

    private static final int MEGABYTE = 1_000_000;

    /** An article and what each step makes of it. */
    private record Read(
            String text,
            List<Sentence> sentences,
            List<TimeMention> mentions,
            List<Parse> parses,
            Cast cast,
            List<List<Attributed>> attributed,
            List<Telling> tellings,
            List<Told> told) {}

    private final TimeTagger tagger = EnglishTimeTagger.create();
    private final EnglishEventReader reader = (EnglishEventReader) EnglishEventReader.create();
    private final EventReader whole = reader;
    private final Anchor anchor = Anchor.of(LocalDate.of(2024, 6, 19));
    private final List<Read> articles = new ArrayList<>();

    @Setup
    public void readArticles() throws IOException {
        String sample = Files.readString(
                Path.of(System.getProperty("dateline.bench.text", "src/test/corpus/bench/news.txt")),
                StandardCharsets.UTF_8);
        List<Read> once = new ArrayList<>();
        for (String text : sample.split("(?m)^=====.*$")) {
            once.add(read(text.strip()));
        }
        int length = 0;
        for (int i = 0; length < MEGABYTE; i++) {
            articles.add(once.get(i % once.size()));
            length += articles.get(i).text().length();
        }
    }

    private Read read(String text) {
        List<Sentence> sentences = new SentenceSplitter().split(text);
        List<TimeMention> mentions = tagger.tag(text, anchor);
        List<Parse> parses = reader.parses(text, sentences, mentions);
        Cast cast = reader.cast(parses);
        List<List<Attributed>> attributed = reader.attributed(text, parses, cast);
        List<Telling> tellings = reader.tellings(parses, cast, attributed);
        List<Told> told = reader.placed(text, anchor, parses, tellings);
        return new Read(text, sentences, mentions, parses, cast, attributed, tellings, told);
    }

    @Benchmark
    public void whole(Blackhole sink) {
        articles.forEach(a -> sink.consume(whole.read(a.text(), tagger.tag(a.text(), anchor), anchor)));
    }

    @Benchmark
    public void step1Times(Blackhole sink) {
        articles.forEach(a -> sink.consume(tagger.tag(a.text(), anchor)));
    }

    @Benchmark
    public void step2Sentences(Blackhole sink) {
        articles.forEach(a -> sink.consume(new SentenceSplitter().split(a.text())));
    }

    @Benchmark
    public void step3Parses(Blackhole sink) {
        articles.forEach(a -> sink.consume(reader.parses(a.text(), a.sentences(), a.mentions())));
    }

    @Benchmark
    public void step4WhoIsWho(Blackhole sink) {
        articles.forEach(a -> sink.consume(reader.cast(a.parses())));
    }

    @Benchmark
    public void step5WhoSaysWhat(Blackhole sink) {
        articles.forEach(a -> sink.consume(reader.attributed(a.text(), a.parses(), a.cast())));
    }

    @Benchmark
    public void step6Events(Blackhole sink) {
        articles.forEach(a -> sink.consume(reader.tellings(a.parses(), a.cast(), a.attributed())));
    }

    @Benchmark
    public void step7Dates(Blackhole sink) {
        articles.forEach(a -> sink.consume(reader.placed(a.text(), anchor, a.parses(), a.tellings())));
    }

    @Benchmark
    public void step8Drafts(Blackhole sink) {
        for (Read a : articles) {
            List<EventDraft> drafts = reader.drafts(a.text(), anchor, a.parses(), a.cast(), a.told());
            sink.consume(drafts);
        }
    }
}
