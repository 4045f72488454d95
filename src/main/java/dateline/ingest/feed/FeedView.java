package dateline.ingest.feed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A feed as the API shows it.
 *
 * @param minutes between two looks at it
 * @param nextPollAt when it is looked at next; null while it is paused
 * @param failures looks that failed, one after the other, up to now
 * @param problem why the last one did
 */
@Schema(name = "Feed")
public record FeedView(
        long id,
        int revision,
        String url,
        String title,
        int minutes,
        boolean paused,
        @Nullable Instant polledAt,
        @Nullable Instant nextPollAt,
        int failures,
        @Nullable String problem) {

    static FeedView of(Feed feed) {
        return new FeedView(
                feed.id(),
                feed.revision(),
                feed.url(),
                feed.title(),
                feed.minutes(),
                feed.paused(),
                feed.polledAt().orElse(null),
                feed.paused() ? null : feed.nextPollAt(),
                feed.failures(),
                feed.problem().orElse(null));
    }
}
