package dateline.event;

import dateline.rest.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the events that a request names in its body, and locks them until the transaction ends. */
@ApplicationScoped
class Chosen {

    private final Events events;

    Chosen(Events events) {
        this.events = events;
    }

    /**
     * Each once, locked in the order of their numbers, so that no two requests wait for each other.
     *
     * @param revisions by event, the revision that who asks has seen; null or without an event: any will do
     * @throws HttpProblem 400 where one is not there, 412 where one is at another revision
     */
    List<Event> locked(List<Long> ids, @Nullable Map<Long, Integer> revisions) {
        List<Event> locked = new ArrayList<>();
        for (long id : new TreeSet<>(ids)) {
            Event event = events.lock(id).orElseThrow(() -> Problems.badField("ids", "there is no event " + id));
            Integer seen = revisions == null ? null : revisions.get(id);
            if (seen != null && seen != event.revision()) {
                throw HttpProblem.builder(Problems.stale("event", id, event.revision()))
                        .with("current", EventView.of(event))
                        .build();
            }
            locked.add(event);
        }
        return locked;
    }
}
