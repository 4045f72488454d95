package dateline.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.event.history.FieldChange;
import dateline.event.history.FieldChange.Value;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets what a person makes of an event, and tells what that changed, so that it can be kept and undone. */
@ApplicationScoped
class AlterEvents {

    private static final String REVIEW = "review";

    private final ObjectMapper json;

    AlterEvents(ObjectMapper json) {
        this.json = json;
    }

    /** @return each field that is another one now; none where nothing changed */
    List<FieldChange> alter(Event event, Review review, Corrections corrections) {
        Content before = event.content();
        Review reviewBefore = event.review();
        ObjectNode valuesBefore = tree(event.corrections());
        ObjectNode valuesAfter = tree(corrections);
        event.review(review, corrections);
        event.remake();
        List<FieldChange> changes = new ArrayList<>();
        for (String field : Corrections.FIELDS) {
            if (!Objects.equals(valuesBefore.get(field), valuesAfter.get(field))) {
                changes.add(FieldChange.of(
                        event.id(),
                        field,
                        new Value(text(valuesBefore.get(field)), FieldWords.of(field, before)),
                        new Value(text(valuesAfter.get(field)), FieldWords.of(field, event.content()))));
            }
        }
        if (reviewBefore != review) {
            changes.add(FieldChange.of(event.id(), REVIEW, value(reviewBefore), value(review)));
        }
        return changes;
    }

    /** Sets a field back to what it was before a change. */
    List<FieldChange> restore(Event event, FieldChange change) {
        if (change.field().equals(REVIEW)) {
            Review before = review(change.before());
            // Another field can have been corrected since, which stays.
            boolean isCorrected = before == Review.OPEN && !event.corrections().isEmpty();
            return alter(event, isCorrected ? Review.CORRECTED : before, event.corrections());
        }
        ObjectNode values = tree(event.corrections());
        values.remove(change.field());
        read(change.before()).ifPresent(value -> values.set(change.field(), value));
        return alter(event, event.review(), corrections(values));
    }

    /** Whether the field is still what that change made of it. */
    boolean isAsLeftBy(FieldChange change, Event event) {
        return change.field().equals(REVIEW)
                ? event.review() == review(change.after())
                : Objects.equals(
                        read(change.after()).orElse(null),
                        tree(event.corrections()).get(change.field()));
    }

    private Review review(@Nullable String kept) {
        return Review.named(read(kept).orElseThrow().asText()).orElseThrow();
    }

    private static Value value(Review review) {
        return new Value("\"" + review.word() + "\"", review.word());
    }

    private ObjectNode tree(Corrections corrections) {
        return json.valueToTree(corrections);
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.toString();
    }

    private Optional<JsonNode> read(@Nullable String kept) {
        try {
            return kept == null ? Optional.empty() : Optional.of(json.readTree(kept));
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("the history holds what is no JSON", notJson);
        }
    }

    private Corrections corrections(ObjectNode values) {
        try {
            return json.treeToValue(values, Corrections.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("the history holds what is no correction", notOurs);
        }
    }
}
