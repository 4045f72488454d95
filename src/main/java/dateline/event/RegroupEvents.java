package dateline.event;

import dateline.event.history.FieldChange;
import dateline.event.history.Step;
import dateline.event.history.Steps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes one event of several, or two of one, because a person says so. */
@ApplicationScoped
class RegroupEvents {

    private final Events events;
    private final MoveOccurrences moves;
    private final Steps steps;

    RegroupEvents(Events events, MoveOccurrences moves, Steps steps) {
        this.events = events;
        this.moves = moves;
        this.steps = steps;
    }

    /** Has what told the others tell of {@code into}; they stay behind empty, and lead to it. */
    Step merge(List<Event> merged, Event into) {
        List<Occurrence> moved = merged.stream()
                .filter(event -> event != into)
                .flatMap(event -> event.occurrences().stream())
                .toList();
        List<Occurrence> all =
                merged.stream().flatMap(event -> event.occurrences().stream()).toList();
        String words = "Merged " + merged.size() + " events into “" + into.title() + "”";
        List<FieldChange> changes = moves.move(moved, into, all, true);
        return steps.record(Step.Kind.MERGE, words, changes);
    }

    /** A new event of some of what told the other one. */
    record Split(Event event, Step step) {}

    /** Has some of what told an event tell of a new one. Corrections stay with the event where they were made. */
    Split split(Event event, List<Occurrence> taken) {
        List<Occurrence> rest = event.occurrences().stream()
                .filter(occurrence -> !taken.contains(occurrence))
                .toList();
        Event fresh = Event.of(taken);
        events.persistAndFlush(fresh);
        String words = "Split “" + event.title() + "”";
        List<FieldChange> changes = moves.move(taken, fresh, rest, false);
        return new Split(fresh, steps.record(Step.Kind.SPLIT, words, changes));
    }
}
