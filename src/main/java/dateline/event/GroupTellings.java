package dateline.event;

import dateline.event.match.Grouping;
import dateline.event.match.Telling;
import dateline.event.match.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
    private final SettleGroups settling;
    private final Provider<Boolean> isOn;

    GroupTellings(
            EntityManager database,
            CompareTellings comparing,
            Likenesses likenesses,
            SettleGroups settling,
            @ConfigProperty(name = "dateline.grouping") Provider<Boolean> isOn) {
        this.database = database;
        this.comparing = comparing;
        this.likenesses = likenesses;
        this.settling = settling;
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
        return aroundAll(ids(tellings));
    }

    /** The same, by their numbers. */
    Set<Long> aroundAll(Collection<Long> tellings) {
        return likenesses.around(tellings);
    }

    /**
     * @param changed those that are new, or tell something else now
     * @param beside those that hung together with what changed or went, be they still there or not
     */
    void group(Collection<Occurrence> changed, Set<Long> beside) {
        compare(changed);
        Set<Long> seeds = new HashSet<>(beside);
        seeds.addAll(ids(changed));
        regroup(aroundAll(seeds), Set.copyOf(changed));
    }

    /** Compares tellings, new or changed, with all others; {@link #group} does it by itself. */
    void compare(Collection<Occurrence> changed) {
        database.flush();
        comparing.compare(changed);
    }

    /**
     * Has tellings tell of the events that they told of before they were grouped without an article, but where a person
     * made something of what they tell of now.
     */
    void moveBack(Map<Occurrence, Event> before) {
        settling.moveBack(before);
    }

    /** Compares tellings with others no more: those of articles that go into the trash. */
    void forget(Collection<Occurrence> tellings) {
        comparing.forget(tellings);
    }

    /** Keeps together what tells each of these events, by a person's word. */
    void saySame(Collection<Event> events) {
        likenesses.saySame(events.stream().map(Event::id).toList());
    }

    /**
     * Does what can reject events, or take them back: their tellings are grouped with the others from then on, or not any
     * more. An event that is put together with another one by this can be gone afterwards.
     *
     * @return what the change answers
     */
    <T> T whileGrouped(Collection<Event> events, Supplier<T> change) {
        Map<Event, Boolean> rejected = new LinkedHashMap<>();
        events.forEach(event -> rejected.put(event, isRejected(event)));
        Set<Long> beside = around(tellings(events));
        T answer = change.get();
        rejected.entrySet().removeIf(event -> event.getValue() == isRejected(event.getKey()));
        if (!rejected.isEmpty()) {
            group(tellings(rejected.keySet()), beside);
        }
        return answer;
    }

    /**
     * Does what takes back a person's word on which tellings are one event: they are grouped without it from then on, and
     * what came since goes where it belongs by that.
     *
     * @param events what the tellings tell of, before and after
     * @param said the numbers of the tellings of which it was said
     * @return what the change answers
     */
    <T> T whileUnsaid(Collection<Event> events, Set<Long> said, Supplier<T> change) {
        Set<Long> beside = around(tellings(events));
        T answer = change.get();
        database.flush();
        Set<Occurrence> since = tellings(events).stream()
                .filter(telling -> !said.contains(telling.id()))
                .collect(Collectors.toSet());
        regroup(aroundAll(beside), since);
        return answer;
    }

    private static boolean isRejected(Event event) {
        return event.review() == Review.REJECTED;
    }

    private static List<Occurrence> tellings(Collection<Event> events) {
        return events.stream().flatMap(event -> event.occurrences().stream()).toList();
    }

    private static List<Long> ids(Collection<Occurrence> tellings) {
        return tellings.stream().map(Occurrence::id).toList();
    }

    /**
     * Groups what was compared.
     *
     * @param ids all of the tellings whose grouping can change
     * @param changed those of them that are new, or tell something else now
     */
    void regroup(Set<Long> ids, Set<Occurrence> changed) {
        if (ids.size() < 2 || !isOn.get()) {
            return;
        }
        // In order of their ids, so that no two transactions wait for each other's events.
        database.createQuery(
                        "from Event e where e.id in (select o.event.id from Occurrence o where cast(sql('? = any (?)', o.id, ?1) as Boolean))"
                                + " order by e.id",
                        Event.class)
                .setParameter(1, ids.toArray(Long[]::new))
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
        settling.settle(groups, changed);
    }

    private List<Occurrence> occurrences(Set<Long> ids) {
        return database.createQuery(
                        "from Occurrence o join fetch o.article where cast(sql('? = any (?)', o.id, ?1) as Boolean)",
                        Occurrence.class)
                .setParameter(1, ids.toArray(Long[]::new))
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
}
