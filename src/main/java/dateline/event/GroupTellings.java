package dateline.event;

import dateline.event.match.Grouping;
import dateline.event.match.Telling;
import dateline.event.match.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps together what several articles tell of one event. Which tellings are one event is a function of all tellings that
 * are stored, and of what persons said of them, and not of the order in which they came: so what is grouped anew is all
 * that hangs together with what changed. All methods run in the caller's transaction.
 *
 * <p>Where grouping is off, tellings are compared all the same, so that it can be seen what others tell.
 *
 * <p>What a person accepted or corrected stays an event of its own: two such are put together by a person only.
 */
@ApplicationScoped
class GroupTellings {

    /** One key for all nodes: whoever changes tellings has it until the transaction ends, and takes it before any of them. */
    private static final long LOCK = 0x7465_6c6c_696e_6773L;

    private final EntityManager database;
    private final CompareTellings comparing;
    private final Likenesses likenesses;
    private final EventFollowers followers;
    private final Provider<Boolean> isOn;

    GroupTellings(
            EntityManager database,
            CompareTellings comparing,
            Likenesses likenesses,
            EventFollowers followers,
            @ConfigProperty(name = "dateline.grouping") Provider<Boolean> isOn) {
        this.database = database;
        this.comparing = comparing;
        this.likenesses = likenesses;
        this.followers = followers;
        this.isOn = isOn;
    }

    /** Waits until nobody else changes tellings; before the first of them is read, and before any event is locked. */
    void lock() {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) as taken")
                .setParameter(1, LOCK)
                .getResultList();
    }

    /** The tellings whose grouping can change where these do: to be asked before they do. */
    Set<Long> around(Collection<Occurrence> tellings) {
        return likenesses.around(ids(tellings));
    }

    /**
     * @param changed those that are new, or tell something else now
     * @param beside those that hung together with what changed or went, be they still there or not
     */
    void group(Collection<Occurrence> changed, Set<Long> beside) {
        database.flush();
        comparing.compare(changed);
        Set<Long> seeds = new HashSet<>(beside);
        seeds.addAll(ids(changed));
        Set<Long> all = likenesses.around(seeds);
        if (all.size() > 1 && isOn.get()) {
            regroup(all, Set.copyOf(changed));
        }
    }

    private static List<Long> ids(Collection<Occurrence> tellings) {
        return tellings.stream().map(Occurrence::id).toList();
    }

    private void regroup(Set<Long> ids, Set<Occurrence> changed) {
        // In order of their ids, so that no two transactions wait for each other's events.
        database.createQuery(
                        "from Event e where e.id in (select o.event.id from Occurrence o where o.id in ?1) order by e.id",
                        Event.class)
                .setParameter(1, ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        Map<Long, Long> numbers = likenesses.told(ids);
        Map<Long, Told> told = new HashMap<>();
        Map<Telling, Occurrence> tellings = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences(ids)) {
            // What many tell in the same words is read once.
            Optional<Told> its = Optional.ofNullable(numbers.get(occurrence.id()))
                    .map(number -> told.computeIfAbsent(
                            number, none -> AsCompared.told(occurrence).orElseThrow()))
                    .or(() -> AsCompared.told(occurrence));
            tellings.put(new Telling(AsCompared.source(occurrence), its), occurrence);
        }
        List<Grouping.Bond> bonds = likenesses.alike(told.keySet()).stream()
                .map(bond -> new Grouping.Bond(
                        Objects.requireNonNull(told.get(bond.one())),
                        Objects.requireNonNull(told.get(bond.other())),
                        bond.degree()))
                .toList();
        List<List<Occurrence>> groups = Grouping.groups(tellings.keySet(), bonds, byPersons(tellings)).stream()
                .map(group -> group.stream().map(tellings::get).toList())
                .toList();
        settle(groups, changed);
    }

    private List<Occurrence> occurrences(Set<Long> ids) {
        return database.createQuery("from Occurrence o join fetch o.article where o.id in ?1", Occurrence.class)
                .setParameter(1, ids)
                .getResultList();
    }

    private Grouping.ByPersons byPersons(Map<Telling, Occurrence> tellings) {
        Map<Long, Telling> byId = new HashMap<>();
        Map<Telling, Long> kept = new HashMap<>();
        tellings.forEach((telling, occurrence) -> {
            byId.put(occurrence.id(), telling);
            if (occurrence.event().isKept()) {
                kept.put(telling, occurrence.event().id());
            }
        });
        Map<Boolean, List<Grouping.Pair>> said = likenesses.said(byId.keySet()).stream()
                .collect(Collectors.partitioningBy(
                        bond -> bond.degree() > 0,
                        Collectors.mapping(
                                bond -> new Grouping.Pair(
                                        Objects.requireNonNull(byId.get(bond.one())),
                                        Objects.requireNonNull(byId.get(bond.other()))),
                                Collectors.toList())));
        return new Grouping.ByPersons(said.getOrDefault(true, List.of()), said.getOrDefault(false, List.of()), kept);
    }

    /** Has each group told by one event; an event that is told already stays where most of what did not change is. */
    private void settle(List<List<Occurrence>> groups, Set<Occurrence> changed) {
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
        before.forEach(this::replace);
        database.flush();
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
        List<List<Occurrence>> free = new ArrayList<>(groups);
        Map<Event, List<Occurrence>> told = new LinkedHashMap<>();
        for (Event event : inOrder) {
            free.stream()
                    .filter(group -> shared(event, group) > 0)
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

    /** Lets go of an event that nothing tells any more; what refers to it refers to the one that has its tellings now. */
    private void replace(Event event, Occurrence itsOwn) {
        followers.follow(event.id(), itsOwn.event().id());
        database.createQuery("update Event e set e.mergedInto = ?1 where e.mergedInto = ?2")
                .setParameter(1, itsOwn.event())
                .setParameter(2, event)
                .executeUpdate();
        database.remove(event);
    }
}
