package dateline.bookmark.history;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step as the API shows it.
 *
 * @param who the name of the account; Dateline where nobody did it
 * @param what in words
 * @param undoes the step that this one undoes
 * @param undoneBy the step that undid this one
 */
@Schema(name = "BookmarkStep")
public record BookmarkStepView(
        long id,

        @Schema(enumeration = {"keep", "annotate", "delete", "restore", "collect", "carry", "undo"})
        String kind,

        String who,
        Instant at,
        String what,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        List<FieldView> changes) {

    /**
     * One field, before and after, in words.
     *
     * @param field kept, note, tags, colour, event or place
     * @param collection in which it has the place
     */
    @Schema(name = "BookmarkStepChange")
    public record FieldView(
            String field,
            String before,
            String after,
            @Nullable Long collection) {

        static FieldView of(ChangedField change) {
            return new FieldView(
                    change.field(),
                    FieldWords.of(change.field(), change.was()),
                    FieldWords.of(change.field(), change.became()),
                    change.collection());
        }
    }

    static BookmarkStepView of(BookmarkStep step, @Nullable Long undoneBy) {
        return new BookmarkStepView(
                step.id(),
                step.kind(),
                step.who(),
                step.at(),
                step.words(),
                step.undoes().orElse(null),
                undoneBy,
                step.changes().stream()
                        .filter(ChangedField::isTold)
                        .map(FieldView::of)
                        .toList());
    }
}
