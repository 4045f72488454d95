package dateline.page.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.page.Evidence;
import dateline.page.PageReader.NotText;
import dateline.page.feed.Feed;
import dateline.page.feed.FeedEntry;
import dateline.page.feed.FeedReader;
import dateline.page.feed.FeedTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints of how many feeds no entry is lost, and how many of their dates are read: {@code FOLDER [--each]}. The folder
 * has feeds {@code X.xml} with what is expected of them in {@code X.json}, and {@code X.json} with {@code
 * X_expected.json}, in the words of gofeed: {@code items} or {@code entries}, with {@code publishedParsed}, {@code
 * pubDateParsed} and {@code updatedParsed}.
 */
public final class MeasureFeeds {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FeedReader reader = new FeedReader();
    private final boolean each;
    private int feeds;
    private int whole;
    private int dates;
    private int read;

    private MeasureFeeds(boolean each) {
        this.each = each;
    }

    public static void main(String[] args) throws IOException {
        MeasureFeeds measure = new MeasureFeeds(List.of(args).contains("--each"));
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Optional<Path> gold = gold(file);
                if (gold.isPresent()) {
                    measure.feed(file, JSON.readTree(gold.get().toFile()));
                }
            }
        }
        System.out.printf(
                "feeds: %d, %.4f without a lost entry; %d dates of entries, %.4f read as expected%n",
                measure.feeds,
                measure.whole / (double) Math.max(1, measure.feeds),
                measure.dates,
                measure.read / (double) Math.max(1, measure.dates));
    }

    private static Optional<Path> gold(Path file) {
        String name = file.toString();
        String gold = name.endsWith(".xml")
                ? name.replaceFirst("\\.xml$", ".json")
                : name.replaceFirst("\\.json$", "_expected.json");
        return Optional.of(Path.of(gold)).filter(it -> !it.equals(file) && Files.exists(it));
    }

    private void feed(Path file, JsonNode gold) throws IOException {
        JsonNode expected = gold.has("entries") ? gold.path("entries") : gold.path("items");
        List<FeedEntry> entries = entries(file);
        feeds++;
        boolean all = entries.size() >= expected.size();
        whole += all ? 1 : 0;
        if (!all) {
            say(file, "expected " + expected.size() + " entries, found " + entries.size());
        }
        for (int i = 0; i < expected.size(); i++) {
            List<Instant> found = i < entries.size() ? times(entries.get(i)) : List.of();
            for (String name : List.of("publishedParsed", "pubDateParsed", "updatedParsed")) {
                if (expected.path(i).has(name)) {
                    Instant date = Instant.parse(expected.path(i).path(name).asText());
                    dates++;
                    read += found.contains(date) ? 1 : 0;
                    if (!found.contains(date)) {
                        say(file, "expected " + date + ", found " + found);
                    }
                }
            }
        }
    }

    private List<FeedEntry> entries(Path file) throws IOException {
        try {
            Feed feed = reader.read(Files.readAllBytes(file), Optional.empty(), "");
            return feed.entries();
        } catch (NotText refused) {
            say(file, refused.getMessage());
            return List.of();
        }
    }

    private static List<Instant> times(FeedEntry entry) {
        List<Instant> times = new ArrayList<>();
        Stream.of(entry.published(), entry.updated())
                .flatMap(Optional::stream)
                .map(Evidence::value)
                .map(FeedTime::instant)
                .flatMap(Optional::stream)
                .forEach(times::add);
        return times;
    }

    private void say(Path file, String what) {
        if (each) {
            System.out.println(file + ": " + what);
        }
    }
}
