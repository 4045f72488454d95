package dateline.event;

import dateline.event.history.FieldChange;
import dateline.event.history.Step;
import dateline.event.history.Steps;
import dateline.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Undoes a step: all that it changed is again what it was before, or nothing is where any of it was changed since. Undoing
 * is a step of its own, and can be undone like any other.
 */
@ApplicationScoped
class UndoStep {

    private final Events events;
    private final AlterEvents alter;
    private final MoveOccurrences moves;
    private final Steps steps;
    private final GroupTellings grouping;

    UndoStep(Events events, AlterEvents alter, MoveOccurrences moves, Steps steps, GroupTellings grouping) {
        this.events = events;
        this.alter = alter;
        this.moves = moves;
        this.steps = steps;
        this.grouping = grouping;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where it was undone already, or what it changed was changed since */
    Step undo(Step step) {
        steps.undoingOf(step).ifPresent(undoing -> {
            throw Problems.notUndoable("It was undone already, by " + undoing.who() + ".");
        });
        grouping.lock();
        Map<Long, Event> touched = lock(step);
        List<String> since = step.changes().stream()
                .flatMap(change -> changedSince(change, touched).stream())
                .distinct()
                .toList();
        if (!since.isEmpty()) {
            throw Problems.changedSince(since);
        }
        List<FieldChange> changes = grouping.whileGrouped(touched.values(), () -> restore(step, touched));
        return steps.recordUndoing(step, changes);
    }

    private List<FieldChange> restore(Step step, Map<Long, Event> touched) {
        List<FieldChange> changes = new ArrayList<>();
        for (FieldChange change : step.changes()) {
            if (!change.isMove()) {
                changes.addAll(alter.restore(Objects.requireNonNull(touched.get(change.event())), change));
            }
        }
        changes.addAll(
                moves.back(step.changes().stream().filter(FieldChange::isMove).toList(), touched));
        return changes;
    }

    /** Always in the order of their numbers, so that no two requests wait for each other. */
    private Map<Long, Event> lock(Step step) {
        TreeSet<Long> ids = new TreeSet<>();
        step.changes().forEach(change -> {
            ids.add(change.event());
            Optional.ofNullable(change.otherEvent()).ifPresent(ids::add);
        });
        Map<Long, Event> locked = new LinkedHashMap<>();
        ids.forEach(id -> events.lock(id).ifPresent(event -> locked.put(id, event)));
        return locked;
    }

    /** A sentence for a reader; empty where it still is as the step left it. */
    private Optional<String> changedSince(FieldChange change, Map<Long, Event> locked) {
        List<Long> needed = Stream.of(Optional.of(change.event()), Optional.ofNullable(change.otherEvent()))
                .flatMap(Optional::stream)
                .toList();
        for (long id : needed) {
            if (!locked.containsKey(id)) {
                return Optional.of("Event " + id + " is gone: no article tells it any more.");
            }
        }
        Event event = Objects.requireNonNull(locked.get(change.event()));
        if (change.isMove()) {
            return moves.changedSince(change);
        }
        return alter.isAsLeftBy(change, event)
                ? Optional.empty()
                : Optional.of("The " + change.field() + " of “" + event.title() + "” was changed since.");
    }
}
