package dateline.bookmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dateline.bookmark.history.BookmarkSteps;
import dateline.bookmark.history.ChangedField;
import dateline.event.Event;
import dateline.event.EventFollowers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has everybody's bookmarks of an event go with its tellings. */
@ApplicationScoped
class FollowEvents implements EventFollowers {

    private final EntityManager database;
    private final BookmarkSteps steps;

    FollowEvents(EntityManager database, BookmarkSteps steps) {
        this.database = database;
        this.steps = steps;
    }

    @Override
    public Set<Long> followed(Collection<Long> events) {
        List<Long> ids = database.createQuery(
                        "select b.event.id from Bookmark b where cast(sql('? = any (?)', b.event.id, ?1) as Boolean)",
                        Long.class)
                .setParameter(1, events.toArray(Long[]::new))
                .getResultList();
        return Set.copyOf(ids);
    }

    /** Who has both bookmarked keeps the second as what was noted then, without the event. */
    @Override
    public void follow(long from, long to) {
        Event former = database.getReference(Event.class, from);
        Event latter = database.getReference(Event.class, to);
        List<Bookmark> carried = database.createQuery("""
                        from Bookmark b where b.event = ?1 and not exists (from Bookmark other
                            where other.event = ?2 and other.owner = b.owner and other.deletedAt is null)""", Bookmark.class)
                .setParameter(1, former)
                .setParameter(2, latter)
                .getResultList();
        for (Bookmark bookmark : carried) {
            bookmark.carryTo(latter);
            steps.recordCarrying(
                    bookmark.id(),
                    "Went over to “" + latter.title() + "”",
                    ChangedField.of(ChangedField.EVENT, title(former), title(latter)));
        }
    }

    private static Optional<JsonNode> title(Event event) {
        return Optional.of(JsonNodeFactory.instance.textNode(event.title()));
    }
}
