package dateline.time.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One annotated expression; offsets count code points. */
record Annotation(String doc, int begin, int end, String type, String value, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The annotations of a file of JSON lines by document, in text order. */
    static Map<String, List<Annotation>> read(Path file) throws IOException {
        Map<String, List<Annotation>> byDoc = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JSON.readTree(line);
            Annotation one = new Annotation(
                    node.path("doc").asText(),
                    node.path("begin").asInt(),
                    node.path("end").asInt(),
                    node.path("type").asText(),
                    node.path("value").asText(),
                    node.path("text").asText());
            byDoc.computeIfAbsent(one.doc, doc -> new ArrayList<>()).add(one);
        }
        byDoc.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(Annotation::begin).thenComparingInt(Annotation::end)));
        return byDoc;
    }

    String toJson() {
        return JSON.createObjectNode()
                .put("doc", doc)
                .put("begin", begin)
                .put("end", end)
                .put("type", type)
                .put("value", value)
                .put("text", text)
                .toString();
    }

    boolean overlaps(Annotation other) {
        return begin < other.end && other.begin < end;
    }

    boolean coincides(Annotation other) {
        return begin == other.begin && end == other.end;
    }
}
