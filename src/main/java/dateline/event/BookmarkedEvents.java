package dateline.event;

/** Which events are bookmarked. The room of bookmarks provides it, so that this one need not know that room. */
public interface BookmarkedEvents {

    /** A condition in SQL on the event {@code e}, without parameters. */
    String condition();

    /** The same, of those whose bookmark has a note. */
    String noted();

    /**
     * The same, of those that are in a collection which whoever asks may read.
     *
     * @param collection its number, or a part of its title
     */
    String in(String collection);

    /**
     * The collections that whoever asks may read, with the events in them: in SQL, without parameters, rows of {@code
     * event_id}, {@code number} (as text) and {@code title}.
     */
    String collected();
}
