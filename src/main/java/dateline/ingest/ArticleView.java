package dateline.ingest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dateline.event.EventView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as the API shows it by itself: with its text, time mentions and events. */
@Schema(name = "Article")
public record ArticleView(
        @JsonUnwrapped ArticleSummary summary, String text, List<MentionView> mentions, List<EventView> events) {}
