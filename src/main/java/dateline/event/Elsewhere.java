package dateline.event;

import dateline.event.ElsewhereView.ConflictView;
import dateline.event.match.Comparison;
import dateline.event.match.Likeness;
import dateline.event.match.Source;
import dateline.event.match.Telling;
import dateline.event.match.Telling.Said;
import dateline.extract.Actor;
import dateline.extract.Kind;
import dateline.extract.Place;
import dateline.time.Edtf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what other articles tell of the same happening, and where they contradict it. Worked out when it is asked for,
 * from what is stored then: so the order in which articles came in makes no difference.
 */
@ApplicationScoped
class Elsewhere {

    /** Looked at for one event: the most salient of those that can be the same by day and kind. */
    private static final int MOST = 300;

    private static final String NEAR_BY = """
            select e.* from event e
            where e.id <> :id and e.shown and e.when_state = 'placed' and e.kind in (:kinds)
              and e.first_day between :from and :to
            order by e.salience desc, e.id""";

    private final EntityManager database;

    Elsewhere(EntityManager database) {
        this.database = database;
    }

    /** Nothing of an event without a place in time, or that no article tells. */
    ElsewhereView of(Event event) {
        List<EventView> same = new ArrayList<>();
        List<ConflictView> conflicts = new ArrayList<>();
        telling(event).ifPresent(telling -> {
            for (Event other : nearBy(event)) {
                Optional<Likeness> likeness = telling(other).map(its -> Comparison.of(telling, its));
                if (likeness.filter(Likeness.Same.class::isInstance).isPresent()) {
                    same.add(EventView.of(other));
                } else if (likeness.orElse(null) instanceof Likeness.Conflict conflict) {
                    conflicts.add(ConflictView.of(other, conflict));
                }
            }
        });
        return new ElsewhereView(same, conflicts);
    }

    @SuppressWarnings("unchecked") // a native query for an entity
    private List<Event> nearBy(Event event) {
        Edtf edtf = event.timing().edtf().orElseThrow();
        LocalDate firstDay = event.firstDay().orElseThrow();
        long days = edtf.interval()
                .earliest()
                .flatMap(first -> edtf.interval().latest().map(after -> ChronoUnit.DAYS.between(first, after)))
                .orElse(Long.MAX_VALUE);
        // What is longer, or open, is the same only where its bounds are.
        boolean isShort = days <= Comparison.LONGEST_WITHIN;
        long before = isShort ? Comparison.LONGEST_WITHIN + Comparison.FARTHEST_DAYS : 0;
        long after = isShort ? days + Comparison.FARTHEST_DAYS : 0;
        return database.createNativeQuery(NEAR_BY, Event.class)
                .setParameter("id", event.id())
                .setParameter(
                        "kinds",
                        Comparison.kindsLike(kind(event)).stream()
                                .map(StatusConverter::word)
                                .toList())
                .setParameter("from", firstDay.minusDays(before))
                .setParameter("to", firstDay.plusDays(after))
                .setMaxResults(MOST)
                .getResultList();
    }

    private static Optional<Telling> telling(Event event) {
        Optional<Edtf> when = event.timing().edtf();
        return event.occurrences().stream()
                .findFirst()
                .flatMap(told -> when.map(edtf ->
                        Telling.of(source(told), kind(event), event.status(), edtf.interval(), said(event, told))));
    }

    private static Source source(Occurrence told) {
        return new Source(
                Long.toString(told.article().id()),
                told.span().startInclusive(),
                told.span().endExclusive(),
                told.derivation());
    }

    private static Said said(Event event, Occurrence told) {
        return new Said(
                event.title(),
                told.quote(),
                event.actors().stream()
                        .map(actor -> new Actor(
                                actor.name(), Actor.Role.valueOf(actor.role().toUpperCase(Locale.ROOT))))
                        .toList(),
                event.places().stream()
                        .map(place -> new Place(place.name(), Optional.ofNullable(place.country())))
                        .toList());
    }

    private static Kind kind(Event event) {
        return Kind.valueOf(event.kind().toUpperCase(Locale.ROOT));
    }
}
