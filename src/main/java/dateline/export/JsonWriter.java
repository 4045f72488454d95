package dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dateline.event.EventView;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Events as the API shows them, with their tellings: an array, or a line each. Those of a collection with {@code bookmarks}:
 * notes, tags and colours.
 */
final class JsonWriter implements EventWriter {

    /** Dates as strings, and nothing else that an application could have set otherwise. */
    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private final JsonGenerator json;
    private final boolean isArray;

    private JsonWriter(JsonGenerator json, boolean isArray) {
        this.json = json;
        this.isArray = isArray;
    }

    static JsonWriter openArray(OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.writeStartArray();
        return new JsonWriter(json, true);
    }

    static JsonWriter openLines(OutputStream out) throws IOException {
        return new JsonWriter(JSON.createGenerator(out).setRootValueSeparator(null), false);
    }

    static String words(EventView event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException neverOfAView) {
            throw new IllegalStateException(neverOfAView);
        }
    }

    @Override
    public void write(Told told) throws IOException {
        ObjectNode event = JSON.valueToTree(told.event());
        if (!told.bookmarks().isEmpty()) {
            event.set("bookmarks", JSON.valueToTree(told.bookmarks()));
        }
        JSON.writeValue(json, event);
        if (!isArray) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void close() throws IOException {
        if (isArray) {
            json.writeEndArray();
        }
        json.close();
    }
}
