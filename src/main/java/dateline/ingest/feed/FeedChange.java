package dateline.ingest.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a feed; a property that a request leaves out stays as it is. */
@Schema(name = "FeedChange")
public class FeedChange {

    @NotBlank
    @Size(max = Feed.LONGEST_TITLE)
    public String title = "";

    @Min(Feed.LEAST_MINUTES)
    @Max(Feed.MOST_MINUTES)
    public int minutes;

    public boolean paused;

    static FeedChange of(Feed feed) {
        FeedChange change = new FeedChange();
        change.title = feed.title();
        change.minutes = feed.minutes();
        change.paused = feed.paused();
        return change;
    }
}
