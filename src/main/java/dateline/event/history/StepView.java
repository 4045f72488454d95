package dateline.event.history;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step as the API shows it.
 *
 * @param who the name of the account
 * @param what in words
 * @param undoes the step that this one undoes
 * @param undoneBy the step that undid this one
 */
@Schema(name = "HistoryStep")
public record StepView(
        long id,

        @Schema(enumeration = {"correct", "review", "merge", "split", "remove", "restore", "undo"})
        String kind,

        String who,
        Instant at,
        String what,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        List<ChangeView> changes) {

    /**
     * One field of one event, before and after, in words; or where an article was, and is.
     *
     * @param event none where it is of an article
     * @param article none where it is of an event
     * @param otherEvent where an occurrence went over to
     */
    @Schema(name = "HistoryChange")
    public record ChangeView(
            @Nullable Long event,
            @Nullable Long article,
            String field,
            String before,
            String after,
            @Nullable Long otherEvent) {}

    static StepView of(Step step, @Nullable Long undoneBy) {
        return new StepView(
                step.id(),
                step.kind(),
                step.who(),
                step.at(),
                step.words(),
                step.undoes().orElse(null),
                undoneBy,
                step.changes().stream()
                        .map(change -> new ChangeView(
                                change.event(),
                                change.article(),
                                change.field(),
                                change.beforeWords(),
                                change.afterWords(),
                                change.otherEvent()))
                        .toList());
    }
}
