package dateline.event;

import dateline.event.history.FieldChange;
import dateline.event.history.Step;
import dateline.event.history.Steps;
import dateline.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Undoes a step: all that it changed is again what it was before, or nothing is where any of it was changed since. Undoing
 * is a step of its own, and can be undone like any other.
 */
@ApplicationScoped
class UndoStep {

    private final Steps steps;
    private final UndoEventChanges ofEvents;
    private final RemoveArticles ofArticles;

    UndoStep(Steps steps, UndoEventChanges ofEvents, RemoveArticles ofArticles) {
        this.steps = steps;
        this.ofEvents = ofEvents;
        this.ofArticles = ofArticles;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where it was undone already, or what it changed was changed since */
    Step undo(Step step) {
        steps.undoingOf(step).ifPresent(undoing -> {
            throw Problems.notUndoable("It was undone already, by " + undoing.who() + ".");
        });
        List<FieldChange> changes =
                step.isOfArticles() ? ofArticles.undo(step.changes()) : ofEvents.undo(step.changes());
        return steps.recordUndoing(step, changes);
    }
}
