package dateline.bookmark.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says what a field of a bookmark held, for the readers of its history. */
final class FieldWords {

    private FieldWords() {}

    /** @param value empty where there was none of it */
    static String of(String field, Optional<JsonNode> value) {
        return switch (field) {
            case ChangedField.KEPT ->
                value.map(kept -> kept.asBoolean() ? "kept" : "in the trash").orElse("not kept");
            case ChangedField.PLACE ->
                value.map(place -> "place " + (place.asInt() + 1)).orElse("not in it");
            case ChangedField.TAGS -> value.map(FieldWords::joined).orElse("none");
            default ->
                value.map(JsonNode::asText).filter(words -> !words.isBlank()).orElse("none");
        };
    }

    private static String joined(JsonNode tags) {
        return tags.isEmpty()
                ? "none"
                : StreamSupport.stream(tags.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "));
    }
}
