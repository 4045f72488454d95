package dateline.bookmark;

import dateline.account.Visitor;
import dateline.article.Article;
import dateline.event.BookmarkedEvents;
import dateline.event.Event;
import dateline.rest.Cursor;
import dateline.rest.Page;
import dateline.text.Span;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stored bookmarks of who asks: nobody sees another's, but for those in a collection that is shared. */
@ApplicationScoped
public class Bookmarks implements PanacheRepository<Bookmark>, BookmarkedEvents {

    private final Visitor visitor;
    private final BookmarkCollections collections;

    Bookmarks(Visitor visitor, BookmarkCollections collections) {
        this.visitor = visitor;
        this.collections = collections;
    }

    @Override
    public String condition() {
        return exists("");
    }

    @Override
    public String noted() {
        return exists(" and b.note <> ''");
    }

    @Override
    public String in(String collection) {
        return "exists (select 1 from bookmark b join collection_entry c on c.bookmark_id = b.id where b.event_id = e.id"
                + " and b.deleted_at is null and c.collection_id in (" + numbers(collections.named(collection)) + "))";
    }

    @Override
    public String collected() {
        List<Long> readable =
                collections.readable().stream().map(BookmarkCollection::id).toList();
        return "select b.event_id, cast(c.id as text) as number, c.title from collection c"
                + " join collection_entry entry on entry.collection_id = c.id join bookmark b on b.id = entry.bookmark_id"
                + " where b.event_id is not null and b.deleted_at is null and c.id in (" + numbers(readable) + ")";
    }

    /** In SQL: one that there is not where there are none. */
    private static String numbers(List<Long> ids) {
        return ids.isEmpty() ? "null" : ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /**
     * The bookmarks of events in a collection that one may read, by the event's id; several have kept the same one.
     *
     * @param collection its number, or a part of its title
     */
    public Map<Long, List<Bookmark>> ofEventsIn(String collection) {
        return collections.named(collection).stream()
                .flatMap(id -> collections.toRead(id).shown().stream())
                .filter(bookmark -> bookmark.event().isPresent())
                .collect(Collectors.groupingBy(
                        bookmark -> bookmark.event().orElseThrow().id()));
    }

    private String exists(String more) {
        return "exists (select 1 from bookmark b where b.event_id = e.id and b.deleted_at is null and b.owner_id = "
                + visitor.account() + more + ")";
    }

    /** Another's is as if it were not there, and so is what is in the trash. */
    public Optional<Bookmark> own(long id) {
        return find("id = ?1 and owner = ?2 and deletedAt is null", id, visitor.account())
                .firstResultOptional();
    }

    /** The same, locked, so that of two who change it at once the later one finds what the earlier one made of it. */
    Optional<Bookmark> lockOwn(long id) {
        return lock(id).filter(bookmark -> bookmark.owner() == visitor.account() && !bookmark.isThrownAway());
    }

    /** In the trash or not. */
    Optional<Bookmark> ownAnywhere(long id) {
        return find("id = ?1 and owner = ?2", id, visitor.account()).firstResultOptional();
    }

    /** Whosever it is, and in the trash or not. */
    Optional<Bookmark> lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Bookmark> ownInTrash(long id) {
        return find("id = ?1 and owner = ?2 and deletedAt is not null", id, visitor.account())
                .firstResultOptional();
    }

    Optional<Bookmark> of(Event event) {
        return find("event = ?1 and owner = ?2 and deletedAt is null", event, visitor.account())
                .firstResultOptional();
    }

    Optional<Bookmark> of(Article article) {
        return find(
                        "article = ?1 and target = 'article' and owner = ?2 and deletedAt is null",
                        article,
                        visitor.account())
                .firstResultOptional();
    }

    Optional<Bookmark> of(Article article, Span span) {
        return find(
                        "article = ?1 and start = ?2 and end = ?3 and owner = ?4 and deletedAt is null",
                        article,
                        span.startInclusive(),
                        span.endExclusive(),
                        visitor.account())
                .firstResultOptional();
    }

    /** The same target out of the trash, be it that it is gone: one that was kept again meanwhile. */
    Optional<Bookmark> twinOf(Bookmark thrownAway) {
        return find("""
                        select twin from Bookmark twin, Bookmark thrown where thrown = ?1
                        and twin.owner = thrown.owner and twin.target = thrown.target and twin.deletedAt is null
                        and (twin.event = thrown.event or twin.article = thrown.article
                            and coalesce(twin.start, -1) = coalesce(thrown.start, -1)
                            and coalesce(twin.end, -1) = coalesce(thrown.end, -1))""", thrownAway).firstResultOptional();
    }

    /** The latest first. */
    @SuppressWarnings("unchecked") // a native query for an entity
    Page<Bookmark> latest(BookmarkFilter filter, int limit, Optional<Cursor> after) {
        BookmarkFilter own = filter.and("b.owner_id = :owner", Map.of("owner", visitor.account()));
        BookmarkFilter rest = after.map(cursor -> own.and(
                        "(b.created_at, b.id) < (:lastAt, :lastId)",
                        Map.of("lastAt", cursor.key(Instant::parse), "lastId", cursor.id())))
                .orElse(own);
        Query query = getEntityManager()
                .createNativeQuery(
                        "select b.* from bookmark b where " + rest.condition()
                                + " order by b.created_at desc, b.id desc",
                        Bookmark.class)
                .setMaxResults(limit + 1);
        rest.parameters().forEach(query::setParameter);
        List<Bookmark> rows = query.getResultList();
        return Page.of(rows, limit, last -> new Cursor(last.createdAt().toString(), last.id()));
    }

    /** For good. */
    void emptyTrash() {
        delete("owner = ?1 and deletedAt is not null", visitor.account());
    }
}
