package dateline.event;

import dateline.rest.Cursor;
import dateline.rest.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stored events. */
@ApplicationScoped
public class Events implements PanacheRepository<Event> {

    /**
     * In order of the first day that is known, then of arrival; those without a place in time last. By keyset, so that a
     * deep page costs what the first one does.
     */
    public Page<Event> list(EventFilter filter, int limit, Optional<Cursor> after) {
        return list(filter, Order.FIRST, limit, after);
    }

    /** The same, in another order. */
    public Page<Event> list(EventFilter filter, Order order, int limit, Optional<Cursor> after) {
        EventFilter rest = after.map(cursor -> order.beyond(filter, cursor)).orElse(filter);
        List<Event> rows = select(rest, order.sql, limit + 1);
        return Page.of(rows, limit, order::cursorOf);
    }

    /** Empty where there is nothing of it to show. */
    public Optional<Event> there(long id) {
        return findByIdOptional(id).filter(Event::isThere);
    }

    /** The same, locked until the transaction ends: of two who change it the later one sees what the earlier one did. */
    public Optional<Event> lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(Event::isThere);
    }

    /** The most salient first. */
    public List<Event> mostSalient(EventFilter filter, int limit) {
        return select(filter, "order by e.salience desc, e.id", limit);
    }

    /** Those of the ids that are there, in the order of the ids, for pictures. */
    public List<EventView> views(List<Long> ids) {
        Map<Long, Event> found = list("id in ?1", ids).stream().collect(Collectors.toMap(Event::id, event -> event));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(EventView::withoutOccurrences)
                .toList();
    }

    /** What one article tells, in the order of its text. */
    public List<Event> toldBy(long article) {
        return list(
                "select e from Event e join e.occurrences o where o.article.id = ?1 and e.shown"
                        + " order by o.originStart, o.originEnd, o.id",
                article);
    }

    /** How many events an article tells, and how many of them wait for its publication date. */
    public record Tally(long events, long waiting) {

        public static final Tally NONE = new Tally(0, 0);
    }

    /** By article; articles that tell nothing are left out. */
    public Map<Long, Tally> tallies(List<Long> articles) {
        return getEntityManager()
                .createQuery(
                        "select o.article.id, count(e), sum(case when e.timing.state = :waiting then 1L else 0L end)"
                                + " from Occurrence o join o.event e where o.article.id in :articles and e.shown group by o.article.id",
                        Object[].class)
                .setParameter("waiting", Timing.DATE_NEEDED)
                .setParameter("articles", articles)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new Tally((Long) row[1], (Long) row[2])));
    }

    @SuppressWarnings("unchecked") // a native query for an entity
    private List<Event> select(EventFilter filter, String order, int limit) {
        Query query = getEntityManager()
                .createNativeQuery("select e.* from event e" + filter.where() + " " + order, Event.class)
                .setMaxResults(limit);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
