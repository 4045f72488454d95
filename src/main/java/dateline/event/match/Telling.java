package dateline.event.match;

import java.util.Optional;

/**
 * That something of an event is told, in one place of one article.
 *
 * @param told empty where it has no place in time: then it is like no other
 */
public record Telling(Source source, Optional<Told> told) {

    /** Two with the same source are the same telling. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Telling that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
