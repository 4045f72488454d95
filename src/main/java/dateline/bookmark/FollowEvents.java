package dateline.bookmark;

import dateline.event.EventFollowers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Has everybody's bookmarks of an event go with its tellings. */
@ApplicationScoped
class FollowEvents implements EventFollowers {

    private final EntityManager database;

    FollowEvents(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<Long> followed(Collection<Long> events) {
        List<Long> ids = database.createQuery("select b.event.id from Bookmark b where b.event.id in ?1", Long.class)
                .setParameter(1, events)
                .getResultList();
        return Set.copyOf(ids);
    }

    /** Who has both bookmarked keeps the second as what was noted then, without the event. */
    @Override
    public void follow(long from, long to) {
        database.createNativeQuery("""
                        update bookmark b set event_id = :to, revision = revision + 1
                        where event_id = :from and not exists (select from bookmark other
                            where other.event_id = :to and other.owner_id = b.owner_id and other.deleted_at is null)""")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
