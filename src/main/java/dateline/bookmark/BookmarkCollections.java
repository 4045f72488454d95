package dateline.bookmark;

import dateline.account.Secret;
import dateline.account.Visitor;
import dateline.rest.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The stored collections, as far as who asks may see them: another's is as if it were not there. */
@ApplicationScoped
class BookmarkCollections implements PanacheRepository<BookmarkCollection> {

    private final Visitor visitor;

    BookmarkCollections(Visitor visitor) {
        this.visitor = visitor;
    }

    /** One's own and those that are shared with one, by title. */
    List<BookmarkCollection> readable() {
        return list(
                "from BookmarkCollection c where c.owner = ?1 or exists (select 1 from c.members m where m.account = ?1)"
                        + " order by lower(c.title), c.id",
                visitor.account());
    }

    /**
     * The ids of those that one may read and that are meant.
     *
     * @param words a collection's number, or else a part of its title in any case
     */
    List<Long> named(String words) {
        return readable().stream()
                .filter(collection -> collection.isCalled(words.strip()))
                .map(BookmarkCollection::id)
                .toList();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where one may not read it either */
    BookmarkCollection toRead(long id) {
        return findByIdOptional(id)
                .filter(collection -> collection.mayBeReadBy(visitor.account()))
                .orElseThrow(() -> Problems.notFound("collection", id));
    }

    /**
     * Locked, so that of two who write at once the later one finds what the earlier one left; empty where one may not read it
     * either.
     */
    Optional<BookmarkCollection> lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(collection -> collection.mayBeReadBy(visitor.account()));
    }

    /**
     * Locked, like by {@link #lock}.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 where one may read it only, 404 where not even that
     */
    BookmarkCollection toWrite(long id) {
        BookmarkCollection collection = lock(id).orElseThrow(() -> Problems.notFound("collection", id));
        requireWriter(collection);
        return collection;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 where one may read it only */
    void requireWriter(BookmarkCollection collection) {
        if (!collection.mayBeWrittenBy(visitor.account())) {
            throw Problems.forbidden("The collection is shared with you for reading.");
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 where it is shared with one, 404 where not even that */
    BookmarkCollection own(long id) {
        BookmarkCollection collection = toRead(id);
        if (collection.owner() != visitor.account()) {
            throw Problems.forbidden("Only its owner can do that to a collection.");
        }
        return collection;
    }

    /** Whoever asks: the link is the key. */
    Optional<BookmarkCollection> openBy(Secret link) {
        return find("linkSha256", (Object) link.sha256()).firstResultOptional();
    }
}
