package dateline.ingest.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A feed to follow.
 *
 * @param title what to call it; left out, it is called as it calls itself
 */
@Schema(name = "NewFeed")
public record NewFeed(
        @NotNull
        @jakarta.validation.constraints.Pattern(
                regexp = "(?i)https?://[^\\s/@]+(/\\S*)?",
                message = "must be an address that begins with http:// or https://")
        @Size(max = 2000)
        String url,

        @Nullable @Size(max = Feed.LONGEST_TITLE) String title,

        @Nullable @Min(Feed.LEAST_MINUTES) @Max(Feed.MOST_MINUTES)
        Integer minutes) {}
