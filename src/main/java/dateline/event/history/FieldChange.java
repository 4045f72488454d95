package dateline.event.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One field of one event, as a step changed it.
 *
 * @param field by its name in the API; {@value #OCCURRENCE} where an occurrence went over to another event
 * @param before as JSON; null where the articles had the say
 * @param after as JSON; null where the articles have the say
 */
@Embeddable
public record FieldChange(
        @Column(name = "event_id") long event,
        String field,
        @Column(name = "occurrence_id") @Nullable Long occurrence,
        @Column(name = "other_event_id") @Nullable Long otherEvent,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable String before,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable String after,
        @Column(name = "before_words") String beforeWords,
        @Column(name = "after_words") String afterWords) {

    public static final String OCCURRENCE = "occurrence";

    /** A value before and after, for the program and for a reader. */
    public record Value(@Nullable String json, String words) {}

    public static FieldChange of(long event, String field, Value before, Value after) {
        return new FieldChange(event, field, null, null, before.json(), after.json(), before.words(), after.words());
    }

    /** An occurrence that went from one event to another. */
    public static FieldChange move(long occurrence, long from, long to, Value before, Value after) {
        return new FieldChange(
                from, OCCURRENCE, occurrence, to, before.json(), after.json(), before.words(), after.words());
    }

    public boolean isMove() {
        return field.equals(OCCURRENCE);
    }
}
