package dateline.event;

import java.util.Collection;
import java.util.Set;

/**
 * What refers to events and goes with their tellings. The room of bookmarks provides it, so that this one need not know
 * that room.
 */
public interface EventFollowers {

    /** Those of the events that something refers to. */
    Set<Long> followed(Collection<Long> events);

    /** What one event told is told by another from now on. */
    void follow(long from, long to);
}
