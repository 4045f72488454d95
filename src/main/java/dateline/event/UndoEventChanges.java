package dateline.event;

import dateline.event.history.FieldChange;
import dateline.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Undoes what a step changed of events. */
@ApplicationScoped
class UndoEventChanges {

    private final Events events;
    private final AlterEvents alter;
    private final MoveOccurrences moves;
    private final GroupTellings grouping;

    UndoEventChanges(Events events, AlterEvents alter, MoveOccurrences moves, GroupTellings grouping) {
        this.events = events;
        this.alter = alter;
        this.moves = moves;
        this.grouping = grouping;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where any of it was changed since */
    List<FieldChange> undo(List<FieldChange> changes) {
        grouping.lock();
        Map<Long, Event> touched = lock(changes);
        List<String> since = changes.stream()
                .flatMap(change -> changedSince(change, touched).stream())
                .distinct()
                .toList();
        if (!since.isEmpty()) {
            throw Problems.changedSince(since);
        }
        return changes.stream().anyMatch(FieldChange::isMove)
                ? grouping.whileUnsaid(touched.values(), moves.named(changes), () -> moves.back(changes, touched))
                : grouping.whileGrouped(touched.values(), () -> restore(changes, touched));
    }

    private List<FieldChange> restore(List<FieldChange> changes, Map<Long, Event> touched) {
        return changes.stream()
                .flatMap(change -> alter.restore(Objects.requireNonNull(touched.get(change.event())), change).stream())
                .toList();
    }

    /** Always in the order of their numbers, so that no two requests wait for each other. */
    private Map<Long, Event> lock(List<FieldChange> changes) {
        TreeSet<Long> ids = new TreeSet<>();
        changes.forEach(change -> ids.addAll(change.events()));
        Map<Long, Event> locked = new LinkedHashMap<>();
        ids.forEach(id -> events.lock(id).ifPresent(event -> locked.put(id, event)));
        return locked;
    }

    /** A sentence for a reader; empty where it still is as the step left it. */
    private Optional<String> changedSince(FieldChange change, Map<Long, Event> locked) {
        for (long id : change.events()) {
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
