package dateline.event.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One field of one event, as a step changed it, or where an article was put.
 *
 * @param event none where it is of an article
 * @param article none where it is of an event
 * @param field by its name in the API; {@value #OCCURRENCE} where an occurrence went over to another event,
 *     {@value #ARTICLE} where an article went into the trash or came out of it
 * @param before as JSON; null where the articles had the say
 * @param after as JSON; null where the articles have the say
 */
@Embeddable
public record FieldChange(
        @Column(name = "event_id") @Nullable Long event,
        @Column(name = "article_id") @Nullable Long article,
        String field,
        @Column(name = "occurrence_id") @Nullable Long occurrence,
        @Column(name = "other_event_id") @Nullable Long otherEvent,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable String before,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable String after,
        @Column(name = "before_words") String beforeWords,
        @Column(name = "after_words") String afterWords) {

    public static final String OCCURRENCE = "occurrence";

    public static final String ARTICLE = "article";

    /** A value before and after, for the program and for a reader. */
    public record Value(@Nullable String json, String words) {}

    public static FieldChange of(long event, String field, Value before, Value after) {
        return new FieldChange(
                event, null, field, null, null, before.json(), after.json(), before.words(), after.words());
    }

    /** An occurrence that went from one event to another. */
    public static FieldChange move(long occurrence, long from, long to, Value before, Value after) {
        return new FieldChange(
                from, null, OCCURRENCE, occurrence, to, before.json(), after.json(), before.words(), after.words());
    }

    /** Where an article was put. */
    public static FieldChange ofArticle(long article, Value before, Value after) {
        return new FieldChange(
                null, article, ARTICLE, null, null, before.json(), after.json(), before.words(), after.words());
    }

    public boolean isOfArticle() {
        return field.equals(ARTICLE);
    }

    /** The events that it is about; none where it is of an article. */
    public List<Long> events() {
        return Stream.of(Optional.ofNullable(event), Optional.ofNullable(otherEvent))
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean isMove() {
        return field.equals(OCCURRENCE);
    }
}
