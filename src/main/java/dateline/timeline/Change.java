package dateline.timeline;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * News of a commit, or of several that were missed.
 *
 * @param version of the store, from now on
 * @param from the first day of the events that it touched; null where that is open or not known
 * @param to the day after the last one; null where that is open or not known
 * @param kinds what it touched: events, articles, bookmarks
 */
@Schema(name = "Change")
record Change(
        long version, @Nullable LocalDate from, @Nullable LocalDate to, List<String> kinds) {

    private static final List<String> ALL_KINDS = List.of("events", "articles", "bookmarks");

    Change {
        kinds = List.copyOf(kinds);
    }

    /** Where the store stands. */
    static Change ofNothing(long version) {
        return new Change(version, null, null, List.of());
    }

    /** Anything may have been touched. */
    static Change ofAnything(long version) {
        return new Change(version, null, null, ALL_KINDS);
    }
}
