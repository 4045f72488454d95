package dateline.event;

/** Which events are bookmarked. The room of bookmarks provides it, so that this one need not know that room. */
public interface BookmarkedEvents {

    /** A condition in SQL on the event {@code e}, without parameters. */
    String condition();

    /** The same, of those whose bookmark has a note. */
    String noted();
}
