package dateline.exchange.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON: Dateline's array of events, a line for each, or TimelineJS 3's object with its slides. */
final class JsonReader {

    /** Deeper than any timeline, and shallow enough for every stack. */
    private static final int DEEPEST = 32;

    static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());

    /** What reads one object of a file. */
    @FunctionalInterface
    private interface Reader {

        Entry read(JsonNode node, int line) throws WrongRow;
    }

    private JsonReader() {}

    static Contents readArray(String text) throws UnreadableFile {
        Contents.Collector events = new Contents.Collector("json");
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            takeArray(json, events, EventNode::entry);
            return events.contents();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    /** One object with slides, or a line for each event. */
    static Contents readObjects(String text) throws UnreadableFile {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isEvents = json.currentName().equals("events");
                if (json.nextToken() == JsonToken.START_ARRAY && isEvents) {
                    Contents.Collector slides = new Contents.Collector("timelinejs");
                    takeArray(json, slides, Slide::entry);
                    return slides.contents();
                }
                json.skipChildren();
            }
            return readLines(text);
        } catch (JsonProcessingException broken) {
            return readLines(text);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    private static void takeArray(JsonParser json, Contents.Collector to, Reader reader)
            throws IOException, UnreadableFile {
        int line = json.currentTokenLocation().getLineNr();
        try {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                int begin = json.currentTokenLocation().getLineNr();
                line = begin;
                JsonNode node = JSON.readTree(json);
                to.take(begin, () -> reader.read(node, begin));
            }
        } catch (JsonProcessingException broken) {
            to.wrong(line, "it is broken, and so nothing after it can be read: " + because(broken));
        }
    }

    private static Contents readLines(String text) throws UnreadableFile {
        Contents.Collector events = new Contents.Collector("json");
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String content = lines.get(index);
            int line = index + 1;
            if (!content.isBlank()) {
                events.take(line, () -> EventNode.entry(object(content), line));
            }
        }
        return events.contents();
    }

    private static JsonNode object(String line) throws WrongRow {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new WrongRow("it is no JSON: " + because(broken));
        }
    }

    private static String because(JsonProcessingException broken) {
        return Values.shown(broken.getOriginalMessage());
    }
}
