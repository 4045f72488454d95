package dateline.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.event.history.FieldChange;
import dateline.event.history.FieldChange.Value;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Moves occurrences from event to event by a person's word, and keeps that word: whether two occurrences tell the same
 * event is said in {@code said_of_occurrences}, and grouping by the program does not go against it.
 */
@ApplicationScoped
class MoveOccurrences {

    private static final TypeReference<Map<Long, Optional<Boolean>>> SAID = new TypeReference<>() {};

    private final Tellings tellings;
    private final EntityManager database;
    private final ObjectMapper json;

    MoveOccurrences(Tellings tellings, EntityManager database, ObjectMapper json) {
        this.tellings = tellings;
        this.database = database;
        this.json = json;
    }

    /**
     * Has them tell of another event.
     *
     * @param others occurrences of which it is said now that they tell the same event, or that they do not
     */
    List<FieldChange> move(List<Occurrence> moved, Event to, List<Occurrence> others, boolean same) {
        List<FieldChange> changes = new ArrayList<>();
        Set<Event> from = new LinkedHashSet<>();
        for (Occurrence occurrence : moved) {
            Event source = occurrence.event();
            from.add(source);
            Map<Long, Optional<Boolean>> before = new TreeMap<>();
            Map<Long, Optional<Boolean>> after = new TreeMap<>();
            for (Occurrence other : others) {
                if (other.event() != source || !same) {
                    before.put(other.id(), said(occurrence.id(), other.id()));
                    after.put(other.id(), Optional.of(same));
                    say(occurrence.id(), other.id(), Optional.of(same));
                }
            }
            changes.add(
                    FieldChange.move(occurrence.id(), source.id(), to.id(), value(before, source), value(after, to)));
        }
        move(moved, to, from);
        return changes;
    }

    /** Another revision for each event at once, so that an answer tells it: their rows alone need not change by it. */
    private void move(List<Occurrence> moved, Event to, Set<Event> from) {
        tellings.move(moved, to);
        from.forEach(source -> touch(source, to));
        database.lock(to, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private void touch(Event source, Event to) {
        if (source.isOrphaned()) {
            source.mergeInto(to);
        }
        database.lock(source, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Undoes moves, with all that was said by them. */
    List<FieldChange> back(List<FieldChange> moves, Map<Long, Event> events) {
        List<FieldChange> changes = new ArrayList<>();
        Map<Event, List<Occurrence>> byTarget = new HashMap<>();
        for (FieldChange move : moves) {
            Occurrence occurrence = tellings.findById(move.occurrence());
            Event from = occurrence.event();
            Event to = Objects.requireNonNull(events.get(move.event()));
            read(move.before()).forEach((other, said) -> say(occurrence.id(), other, said));
            changes.add(FieldChange.move(
                    occurrence.id(),
                    from.id(),
                    to.id(),
                    new Value(move.after(), move.afterWords()),
                    new Value(move.before(), move.beforeWords())));
            byTarget.computeIfAbsent(to, none -> new ArrayList<>()).add(occurrence);
        }
        byTarget.forEach((to, occurrences) -> {
            Set<Event> from = new LinkedHashSet<>();
            occurrences.forEach(occurrence -> from.add(occurrence.event()));
            move(occurrences, to, from);
        });
        return changes;
    }

    /** The numbers of the occurrences that were moved, and of those of which something was said by it. */
    Set<Long> named(List<FieldChange> moves) {
        Set<Long> named = new HashSet<>();
        for (FieldChange move : moves) {
            named.add(move.occurrence());
            named.addAll(read(move.before()).keySet());
        }
        return named;
    }

    /** A sentence for a reader; empty where it still tells of the event that it was moved to. */
    Optional<String> changedSince(FieldChange move) {
        Optional<Occurrence> occurrence = tellings.findByIdOptional(move.occurrence());
        if (occurrence.isEmpty()) {
            return Optional.of("An article that told of “" + move.beforeWords() + "” does not tell of it any more.");
        }
        boolean isThere = Objects.equals(occurrence.get().event().id(), move.otherEvent());
        return isThere
                ? Optional.empty()
                : Optional.of("What was told of “" + move.beforeWords() + "” was moved to another event since.");
    }

    private Optional<Boolean> said(long one, long other) {
        return database.createNativeQuery(
                        "select same from said_of_occurrences where one_id = :one and other_id = :other", Boolean.class)
                .setParameter("one", Math.min(one, other))
                .setParameter("other", Math.max(one, other))
                .getResultStream()
                .findFirst();
    }

    private void say(long one, long other, Optional<Boolean> same) {
        // One that is gone since has nothing to be said of it.
        String sql = same.isPresent()
                ? "insert into said_of_occurrences (one_id, other_id, same)"
                        + " select o.id, p.id, " + same.get() + " from occurrence o, occurrence p"
                        + " where o.id = :one and p.id = :other"
                        + " on conflict (one_id, other_id) do update set same = excluded.same"
                : "delete from said_of_occurrences where one_id = :one and other_id = :other";
        database.createNativeQuery(sql)
                .setParameter("one", Math.min(one, other))
                .setParameter("other", Math.max(one, other))
                .executeUpdate();
    }

    private Value value(Map<Long, Optional<Boolean>> said, Event event) {
        return new Value(json.valueToTree(said).toString(), event.title());
    }

    private Map<Long, Optional<Boolean>> read(@Nullable String kept) {
        try {
            return kept == null ? Map.of() : json.readValue(kept, SAID);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("the history holds what nobody said", notOurs);
        }
    }
}
