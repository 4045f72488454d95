package dateline.page.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.page.CleanPage;
import dateline.page.PageReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * Prints how well bodies and dates of publication are read, and how fast: {@code [--bodies FILE] [--dates FILE]
 * [--feeds FOLDER] [--each]}; the feeds as {@link MeasureFeeds} does. The files are compressed JSON lines {@code {"id",
 * "url", "html", "body" | "date"}}; {@code --each} prints each page that is not read as its gold says.
 */
public final class MeasurePages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Rounds over all pages before the time counts: the compiler has seen everything by then. */
    private static final int WARM_UP = 6;

    private static final int COUNTED = 5;

    private final PageReader reader = new PageReader();
    private final boolean each;

    private MeasurePages(boolean each) {
        this.each = each;
    }

    public static void main(String[] args) throws IOException {
        List<String> arguments = List.of(args);
        MeasurePages measure = new MeasurePages(arguments.contains("--each"));
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals("--bodies") && present(args[i + 1])) {
                measure.bodies(pages(Path.of(args[i + 1])));
            } else if (args[i].equals("--dates") && present(args[i + 1])) {
                measure.dates(pages(Path.of(args[i + 1])));
            } else if (args[i].equals("--feeds") && present(args[i + 1])) {
                MeasureFeeds.main(new String[] {args[i + 1]});
            }
        }
    }

    private static boolean present(String file) {
        boolean present = Files.isReadable(Path.of(file));
        if (!present) {
            System.out.println("skipped, as it is not there: " + file);
        }
        return present;
    }

    private void bodies(List<JsonNode> pages) {
        List<Shingles> scores = new ArrayList<>();
        for (JsonNode page : pages) {
            Shingles score = Shingles.of(page.path("body").asText(), read(page).text());
            scores.add(score);
            if (each && score.both() < 1) {
                System.out.printf(
                        "%.3f %.3f %s %s%n",
                        score.precision(),
                        score.recall(),
                        page.path("id").asText(),
                        page.path("url").asText());
            }
        }
        System.out.printf(
                "bodies: %d pages, F1 %.4f (precision %.4f, recall %.4f)%n",
                pages.size(),
                Shingles.f1(scores),
                scores.stream().mapToDouble(Shingles::precision).average().orElse(0),
                scores.stream().mapToDouble(Shingles::recall).average().orElse(0));
        speed(pages);
    }

    /** By the processor's time and beside the parser alone on the same pages, as machines and what else they do differ. */
    private void speed(List<JsonNode> pages) {
        List<Double> read = new ArrayList<>();
        List<Double> parsed = new ArrayList<>();
        for (int round = 0; round < WARM_UP + COUNTED; round++) {
            for (JsonNode page : pages) {
                double first = millis(() -> read(page));
                double second = millis(() -> Jsoup.parse(page.path("html").asText()));
                if (round >= WARM_UP) {
                    read.add(first);
                    parsed.add(second);
                }
            }
        }
        System.out.printf(
                "speed: %.1f ms of the processor a page (median, warm); jsoup's parser alone %.1f ms: %.2f times that%n",
                median(read), median(parsed), median(read) / median(parsed));
    }

    private void dates(List<JsonNode> pages) {
        int right = 0;
        int found = 0;
        for (JsonNode page : pages) {
            String gold = page.path("date").asText();
            Optional<String> day = read(page).publishedOn().map(it -> it.value() + " by " + it.source());
            boolean hit = day.filter(it -> it.startsWith(gold)).isPresent();
            right += hit ? 1 : 0;
            found += day.isPresent() ? 1 : 0;
            if (each && !hit) {
                System.out.printf(
                        "gold %s, found %s: %s %s%n",
                        gold,
                        day.orElse("none"),
                        page.path("id").asText(),
                        page.path("url").asText());
            }
        }
        // As htmldate counts: a page with a wrong date is a false positive, and no false negative beside.
        System.out.printf(
                "dates: %d pages, F %.4f (%d right, %d wrong, %d none)%n",
                pages.size(), 2.0 * right / (pages.size() + right), right, found - right, pages.size() - found);
    }

    private CleanPage read(JsonNode page) {
        return reader.readHtml(
                page.path("html").asText(), Optional.of(page.path("url").asText()));
    }

    private static double millis(Runnable step) {
        long start = THREADS.getCurrentThreadCpuTime();
        step.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static List<JsonNode> pages(Path file) throws IOException {
        List<JsonNode> pages = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pages.add(JSON.readTree(line));
            }
        }
        return pages;
    }
}
