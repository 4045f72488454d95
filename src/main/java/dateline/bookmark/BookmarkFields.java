package dateline.bookmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dateline.bookmark.history.ChangedField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What can be changed of a bookmark, field by field, as its history keeps it. */
record BookmarkFields(Map<String, JsonNode> values) {

    /** Of what is not kept yet. */
    static final BookmarkFields NONE = new BookmarkFields(Map.of());

    static BookmarkFields of(Bookmark bookmark) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ArrayNode tags = json.arrayNode();
        bookmark.tags().forEach(tags::add);
        Map<String, JsonNode> values = new LinkedHashMap<>();
        values.put(ChangedField.KEPT, json.booleanNode(!bookmark.isThrownAway()));
        values.put(ChangedField.NOTE, json.textNode(bookmark.note()));
        values.put(ChangedField.TAGS, tags);
        values.put(ChangedField.COLOUR, json.textNode(bookmark.colour().orElse("")));
        return new BookmarkFields(values);
    }

    /** What is another value in those. */
    List<ChangedField> changesTo(BookmarkFields after) {
        return after.values.keySet().stream()
                .filter(field -> !get(field).equals(after.get(field)))
                .map(field -> ChangedField.of(field, get(field), after.get(field)))
                .toList();
    }

    /** Whether the field is still what that change made of it. */
    boolean areAsLeftBy(ChangedField change) {
        return get(change.field()).equals(change.became());
    }

    /** As they were before those changes; of what was not kept then, note, tags and colour stay. */
    BookmarkFields before(List<ChangedField> changes) {
        Map<String, JsonNode> earlier = new LinkedHashMap<>(values);
        for (ChangedField change : changes) {
            Optional<JsonNode> notKept = Optional.of(JsonNodeFactory.instance.booleanNode(false));
            Optional<JsonNode> was =
                    change.field().equals(ChangedField.KEPT) ? change.was().or(() -> notKept) : change.was();
            was.ifPresent(value -> earlier.put(change.field(), value));
        }
        return new BookmarkFields(earlier);
    }

    void applyTo(Bookmark bookmark) {
        List<String> tags = StreamSupport.stream(value(ChangedField.TAGS).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        String colour = value(ChangedField.COLOUR).asText();
        bookmark.annotate(
                value(ChangedField.NOTE).asText(), tags, Optional.of(colour).filter(name -> !name.isEmpty()));
        boolean isKept = value(ChangedField.KEPT).asBoolean();
        if (isKept && bookmark.isThrownAway()) {
            bookmark.restore();
        } else if (!isKept && !bookmark.isThrownAway()) {
            bookmark.throwAway();
        }
    }

    private Optional<JsonNode> get(String field) {
        return Optional.ofNullable(values.get(field));
    }

    private JsonNode value(String field) {
        return Objects.requireNonNull(values.get(field));
    }
}
