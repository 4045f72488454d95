package dateline.ingest.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed that is followed.
 *
 * @param minutes between two looks at it
 * @param etag of what was read last
 * @param failures looks that failed, one after the other, up to now
 * @param problem why the last one did
 */
public record Feed(
        long id,
        int revision,
        String url,
        String title,
        int minutes,
        boolean paused,
        Optional<String> etag,
        Optional<String> lastModified,
        Instant nextPollAt,
        Optional<Instant> polledAt,
        int failures,
        Optional<String> problem) {

    /** How often a feed is looked at unless somebody says otherwise, in minutes. */
    public static final int USUAL_MINUTES = 60;

    static final int LEAST_MINUTES = 5;
    static final int MOST_MINUTES = 10_080;
    static final int LONGEST_TITLE = 500;
}
