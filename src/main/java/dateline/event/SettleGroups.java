package dateline.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Has each group of tellings told by one event. One that is told already stays where most of what did not change is, and
 * what refers to one that goes refers to the one that has its tellings now. Runs in the caller's transaction.
 */
@ApplicationScoped
class SettleGroups {

    private final EntityManager database;
    private final EventFollowers followers;
    private final RemovedTellings removed;

    SettleGroups(EntityManager database, EventFollowers followers, RemovedTellings removed) {
        this.database = database;
        this.followers = followers;
        this.removed = removed;
    }

    /** @param changed those that are new, or tell something else now */
    void settle(List<List<Occurrence>> groups, Set<Occurrence> changed) {
        Map<Event, Occurrence> before = new LinkedHashMap<>();
        groups.forEach(group -> group.forEach(occurrence -> before.putIfAbsent(occurrence.event(), occurrence)));
        boolean isSo = groups.size() == before.size()
                && groups.stream()
                        .allMatch(group ->
                                group.stream().map(Occurrence::event).distinct().count() == 1);
        if (isSo) {
            return;
        }
        Map<Event, List<Occurrence>> told = assigned(groups, before.keySet(), changed);
        Set<Event> remade = move(told);
        remade.retainAll(told.keySet());
        remade.forEach(Event::remake);
        remade.forEach(database::persist);
        database.flush();
        before.keySet().removeAll(told.keySet());
        replace(before);
    }

    /** Has tellings tell of the events that they told of before, but where a person made something of what they tell of now. */
    void moveBack(Map<Occurrence, Event> before) {
        Map<Event, List<Occurrence>> told = new LinkedHashMap<>();
        Map<Event, Occurrence> from = new LinkedHashMap<>();
        before.forEach((occurrence, event) -> {
            Event now = occurrence.event();
            if (!now.isKept() && now.review() != Review.REJECTED) {
                told.computeIfAbsent(event, none -> new ArrayList<>()).add(occurrence);
                from.putIfAbsent(now, occurrence);
            }
        });
        move(told).forEach(Event::remake);
        database.flush();
        from.keySet().removeIf(event -> !event.isOrphaned());
        replace(from);
    }

    /** What a person did with an event comes first, then what was bookmarked, then what is older. */
    private Map<Event, List<Occurrence>> assigned(
            List<List<Occurrence>> groups, Set<Event> before, Set<Occurrence> changed) {
        Set<Long> followed = followers.followed(before.stream().map(Event::id).toList());
        List<Event> inOrder = before.stream()
                .sorted(Comparator.comparing((Event event) -> !event.isKept())
                        .thenComparing(event -> !followed.contains(event.id()))
                        .thenComparing(Event::id))
                .toList();
        // By event, so that what is grouped at once costs as much as there is of it, and not its square.
        Map<Event, Set<List<Occurrence>>> sharing = new HashMap<>();
        groups.forEach(group ->
                group.forEach(occurrence -> sharing.computeIfAbsent(occurrence.event(), none -> new LinkedHashSet<>())
                        .add(group)));
        Set<List<Occurrence>> free = new LinkedHashSet<>(groups);
        Map<Event, List<Occurrence>> told = new LinkedHashMap<>();
        for (Event event : inOrder) {
            sharing.getOrDefault(event, Set.of()).stream()
                    .filter(free::contains)
                    .max(Comparator.comparingLong((List<Occurrence> group) -> unchanged(event, group, changed))
                            .thenComparingLong(group -> shared(event, group))
                            .thenComparingLong(group -> -oldest(group)))
                    .ifPresent(group -> {
                        told.put(event, group);
                        free.remove(group);
                    });
        }
        free.forEach(group -> told.put(Event.untold(), group));
        return told;
    }

    private static long unchanged(Event event, List<Occurrence> group, Set<Occurrence> changed) {
        return shared(
                event,
                group.stream()
                        .filter(occurrence -> !changed.contains(occurrence))
                        .toList());
    }

    private static long oldest(List<Occurrence> group) {
        return group.stream().mapToLong(Occurrence::id).min().orElse(0);
    }

    private static long shared(Event event, List<Occurrence> group) {
        return group.stream()
                .filter(occurrence -> occurrence.event().equals(event))
                .count();
    }

    /** @return the events that lost or gained something */
    private static Set<Event> move(Map<Event, List<Occurrence>> told) {
        Set<Event> changed = new LinkedHashSet<>();
        told.forEach((event, group) -> {
            for (Occurrence occurrence : group) {
                Event from = occurrence.event();
                if (!from.equals(event)) {
                    from.release(occurrence);
                    event.take(occurrence);
                    changed.add(from);
                    changed.add(event);
                }
            }
        });
        return changed;
    }

    /**
     * Lets go of events that nothing tells any more; what refers to one refers to the one that has its tellings now. One that
     * something comes back to out of the trash stays behind, and leads there.
     *
     * @param untold with one of the tellings that each had
     */
    void replace(Map<Event, Occurrence> untold) {
        Set<Long> awaited =
                removed.awaited(untold.keySet().stream().map(Event::id).toList());
        untold.forEach((event, itsOwn) -> {
            if (awaited.contains(event.id())) {
                event.remake();
                event.mergeInto(itsOwn.event());
            } else {
                replace(event, itsOwn);
            }
        });
        database.flush();
    }

    private void replace(Event event, Occurrence itsOwn) {
        followers.follow(event.id(), itsOwn.event().id());
        database.createQuery("update Event e set e.mergedInto = ?1 where e.mergedInto = ?2")
                .setParameter(1, itsOwn.event())
                .setParameter(2, event)
                .executeUpdate();
        database.remove(event);
    }
}
