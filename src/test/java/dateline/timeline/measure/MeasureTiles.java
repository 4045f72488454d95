package dateline.timeline.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measures how long tiles take over HTTP: {@code MeasureTiles http://127.0.0.1:8080}, on a Dateline that {@link FillStore}
 * filled. For each filter a walk of views, zoomed and moved at random, each of three tiles that were not asked for before.
 */
public final class MeasureTiles {

    private static final int VIEWS = 120;
    private static final int TILES_OF_A_VIEW = 3;
    private static final int WIDEST = 10;
    private static final int BITS_ABOVE_LEVEL = 6;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    private MeasureTiles(String address) {
        this.address = address;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        MeasureTiles measure = new MeasureTiles(arguments[0]);
        measure.walk("", new Random(1)); // warms the server up
        System.out.printf("%-28s %9s %9s %8s %8s %8s%n", "", "events", "whole ms", "p50 ms", "p99 ms", "max ms");
        for (Map.Entry<String, String> filter : measure.filters().entrySet()) {
            measure.print(filter.getKey(), filter.getValue());
        }
    }

    private Map<String, String> filters() throws IOException, InterruptedException {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("everything", "");
        filters.put("status", "status=planned");
        filters.put("two statuses", "status=claimed&status=denied");
        filters.put("kind", "kind=visit");
        filters.put("rare word", "q=telegraph");
        filters.put("frequent word", "q=pipeline");
        filters.put("two words", "q=harbour+oslo");
        filters.put("actor", "actor=rossi");
        filters.put("place", "place=lagos");
        filters.put("country", "place=CH");
        filters.put("source", "source=oslo+mail");
        filters.put("bookmarked", "bookmarked=true");
        filters.put("not bookmarked", "bookmarked=false");
        for (String by : List.of("status", "kind", "actor", "place", "source")) {
            long before = System.nanoTime();
            JsonNode lanes = get("/api/timeline/lanes?by=" + by);
            System.out.printf("lanes by %-19s %9s %9.1f%n", by, "", (System.nanoTime() - before) / 1e6);
            for (int lane : new int[] {0, lanes.size() - 1}) {
                filters.put(
                        "lane " + by + " " + lanes.get(lane).get("name").asText("(others)"),
                        "lane=" + URLEncoder.encode(lanes.get(lane).get("key").asText(), StandardCharsets.UTF_8));
            }
        }
        return filters;
    }

    private void print(String name, String filter) throws IOException, InterruptedException {
        long before = System.nanoTime();
        long events = filter.startsWith("lane=")
                ? get("/api/timeline/tiles/21/0?limit=0&" + filter).get("total").asLong()
                : get("/api/timeline?" + filter).get("total").asLong();
        double whole = (System.nanoTime() - before) / 1e6;
        List<Double> millis = walk(filter, new Random(name.hashCode()));
        Collections.sort(millis);
        System.out.printf(
                "%-28s %,9d %9.1f %8.1f %8.1f %8.1f%n",
                name,
                events,
                whole,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 99 / 100),
                millis.get(millis.size() - 1));
    }

    private List<Double> walk(String filter, Random random) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        int level = WIDEST;
        double day = LocalDate.of(2000, 1, 1).toEpochDay();
        for (int view = 0; view < VIEWS; view++) {
            level = Math.max(0, Math.min(WIDEST, level + random.nextInt(3) - 1));
            double span = Math.pow(2, level + BITS_ABOVE_LEVEL);
            day += random.nextGaussian() * span;
            day = Math.max(
                    LocalDate.of(1900, 1, 1).toEpochDay(),
                    Math.min(LocalDate.of(2026, 11, 1).toEpochDay(), day));
            long first = Math.floorDiv((long) day, 1L << (level + BITS_ABOVE_LEVEL));
            for (long index = first; index < first + TILES_OF_A_VIEW; index++) {
                long before = System.nanoTime();
                get("/api/timeline/tiles/" + level + "/" + index + "?limit=100&" + filter);
                millis.add((System.nanoTime() - before) / 1e6);
            }
        }
        return millis;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode() + " "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return new ObjectMapper().readTree(response.body());
    }
}
