package dateline.bookmark.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One field of a bookmark, as a step changed it.
 *
 * @param field by its name in the API; {@value #PLACE} where it is about a collection
 * @param collection in which it has the place, from 0 on; null for another field
 * @param before null where there was none of it: before it was kept, or out of the collection
 * @param after null where there is none of it any more
 */
@Embeddable
public record ChangedField(
        String field,
        @Column(name = "collection_id") @Nullable Long collection,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable JsonNode before,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable JsonNode after) {

    /** Whether it is kept, in the trash, or was not there yet. */
    public static final String KEPT = "kept";

    public static final String NOTE = "note";
    public static final String TAGS = "tags";
    public static final String COLOUR = "colour";

    /** The event that it is of, by its title. */
    public static final String EVENT = "event";

    public static final String PLACE = "place";

    public static ChangedField of(String field, Optional<JsonNode> before, Optional<JsonNode> after) {
        return new ChangedField(field, null, before.orElse(null), after.orElse(null));
    }

    public static ChangedField ofPlace(long collection, Optional<JsonNode> before, Optional<JsonNode> after) {
        return new ChangedField(PLACE, collection, before.orElse(null), after.orElse(null));
    }

    public boolean isPlace() {
        return field.equals(PLACE);
    }

    /** Empty where there was none of it. */
    public Optional<JsonNode> was() {
        return Optional.ofNullable(before);
    }

    /** Empty where there is none of it any more. */
    public Optional<JsonNode> became() {
        return Optional.ofNullable(after);
    }

    /** Of what a new bookmark was kept without, a reader is told nothing. */
    boolean isTold() {
        return before != null
                || after == null
                || !after.isEmpty()
                || !after.asText().isEmpty();
    }
}
