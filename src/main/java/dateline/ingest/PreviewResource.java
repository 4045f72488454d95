package dateline.ingest;

import dateline.event.EventView;
import dateline.rest.Problems;
import dateline.time.Anchor;
import dateline.time.DateWords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /api/preview}: what would be read in a text, without storing anything. The text is taken as it is. */
@Path("/api/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class PreviewResource {

    /** A text to read; offsets in the answer count in it as it is. */
    @Schema(name = "PreviewRequest")
    record Text(
            @NotNull String text, @Nullable @PublicationDay LocalDate publishedOn) {}

    /** What was read in it. */
    @Schema(name = "Preview")
    record Preview(List<MentionView> mentions, List<EventView> events) {}

    private final ArticleReader reader;
    private final DateWords dateWords;

    PreviewResource(ArticleReader reader, DateWords dateWords) {
        this.reader = reader;
        this.dateWords = dateWords;
    }

    @POST
    @Operation(summary = "Read a text without storing it")
    public Preview read(@NotNull @Valid Text request) {
        String text = request.text();
        if (text.length() > SubmissionReader.LONGEST_TEXT) {
            throw Problems.tooLarge("text", "has more than %,d characters".formatted(SubmissionReader.LONGEST_TEXT));
        }
        LocalDate publishedOn = request.publishedOn();
        ArticleReader.Findings findings =
                reader.read(text, publishedOn == null ? Anchor.none() : Anchor.of(publishedOn));
        return new Preview(
                findings.mentions().stream()
                        .map(mention -> MentionView.of(mention, text))
                        .toList(),
                findings.drafts().stream()
                        .map(draft -> EventView.preview(draft, text, dateWords))
                        .toList());
    }
}
