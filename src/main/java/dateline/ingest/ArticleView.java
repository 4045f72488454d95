package dateline.ingest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dateline.event.EventView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as the API shows it by itself: with its text, time mentions and events.
 *
 * @param candidates what was found for each piece of the metadata, taken or not, the likeliest first
 * @param alsoIn the earliest of the other articles that tell the same report
 */
@Schema(name = "Article")
public record ArticleView(
        @JsonUnwrapped ArticleSummary summary,
        String text,
        List<CandidateView> candidates,
        List<CopyView> alsoIn,
        List<MentionView> mentions,
        List<EventView> events) {}
