package dateline.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.article.Article;
import dateline.extract.EventDraft;
import dateline.extract.Speaker;
import dateline.time.DateWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as the API shows it; without an id where it is not stored (a preview). */
@Schema(name = "Event")
public record EventView(
        @Nullable Long id,
        int revision,
        String title,
        WhenView when,

        @Schema(enumeration = {"happened", "planned", "claimed", "denied"})
        String status,

        String kind,
        List<EventActor> actors,
        List<EventPlace> places,

        @Schema(description = "The publishers of the articles that tell it, in order of the alphabet")
        List<String> sources,

        @Schema(
                description =
                        "How many tell it independently: one publisher or agency is one source, and so are copies of one report")
        int independentSources,

        @Nullable SpeakerView speaker,
        @Nullable GapView gap,
        boolean inferred,
        double salience,

        @Schema(enumeration = {"open", "accepted", "corrected", "rejected"})
        String review,

        @Schema(description = "What a person set in place of what the articles say: title, when, status, …")
        List<String> corrected,

        @Nullable AsToldView asTold,

        @Schema(description = "How sure it was read, from 0 to 1: the order of the review queue")
        double confidence,

        @Schema(description = "No article tells it any more; it is kept because a person accepted or corrected it")
        boolean orphaned,

        @Schema(description = "The event that a person merged it into") @Nullable
        Long mergedInto,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OccurrenceView> occurrences) {

    public EventView {
        // Loads them while the session is open.
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
    }

    /** When: {@code latest} is the day after the last. */
    @Schema(name = "When")
    public record WhenView(
            @Schema(enumeration = {Timing.PLACED, Timing.DATE_NEEDED, Timing.UNDATED})
            String state,

            @Nullable String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            String text) {

        static WhenView of(Timing timing) {
            return new WhenView(
                    timing.state(),
                    timing.edtf().map(Object::toString).orElse(null),
                    timing.earliest().orElse(null),
                    timing.latest().orElse(null),
                    timing.words());
        }
    }

    /** Who said so, and who passed it on. */
    @Schema(name = "Speaker")
    public record SpeakerView(String name, @Nullable String via) {

        static @Nullable SpeakerView of(Optional<Speaker> speaker) {
            return speaker.map(said -> new SpeakerView(said.name(), said.via().orElse(null)))
                    .orElse(null);
        }
    }

    /** A gap: {@code latest} is the day after the last; {@code text} as the source has it. */
    @Schema(name = "Gap")
    public record GapView(String edtf, LocalDate earliest, LocalDate latest, String text) {}

    /** One article's telling; offsets in UTF-16 code units of its text. */
    @Schema(name = "Occurrence")
    public record OccurrenceView(
            @Nullable Long id,
            @Nullable Long articleId,
            @Nullable String articleTitle,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable LocalDate publishedOn,
            int begin,
            int end,
            String quote,
            @Nullable SpeakerView speaker,
            List<String> why) {

        static OccurrenceView of(Occurrence occurrence) {
            Article article = occurrence.article();
            return new OccurrenceView(
                    occurrence.id(),
                    article.id(),
                    article.title(),
                    article.metadata().url().orElse(null),
                    article.publisher().orElse(null),
                    article.publishedOn().orElse(null),
                    occurrence.span().startInclusive(),
                    occurrence.span().endExclusive(),
                    occurrence.quote(),
                    occurrence.telling().speaker(),
                    occurrence.why());
        }
    }

    public static EventView of(Event event) {
        return of(event, event.occurrences().stream().map(OccurrenceView::of).toList());
    }

    /** For pictures, which have no use for the tellings. */
    public static EventView withoutOccurrences(Event event) {
        return of(event, null);
    }

    private static EventView of(Event event, @Nullable List<OccurrenceView> occurrences) {
        List<String> corrected = event.corrections().fields();
        return new EventView(
                event.id(),
                event.revision(),
                event.title(),
                WhenView.of(event.timing()),
                StatusConverter.word(event.status()),
                event.kind(),
                event.actors(),
                event.places(),
                publishers(event),
                Sources.of(event.occurrences()).size(),
                SpeakerView.of(event.spokenBy().speaker()),
                event.gap().map(StoredGap::view).orElse(null),
                event.inferred(),
                event.salience(),
                event.review().word(),
                corrected,
                corrected.isEmpty() || event.isOrphaned()
                        ? null
                        : AsToldView.of(corrected, event.summary().content()),
                event.confidence(),
                event.isOrphaned(),
                event.mergedInto().map(Event::id).orElse(null),
                occurrences);
    }

    private static List<String> publishers(Event event) {
        return event.occurrences().stream()
                .flatMap(occurrence -> occurrence.article().publisher().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What a draft would look like stored. */
    public static EventView preview(EventDraft draft, String text, DateWords dateWords) {
        Content told = Content.of(draft, dateWords);
        return new EventView(
                null,
                0,
                told.title(),
                WhenView.of(Timing.of(told.when())),
                StatusConverter.word(told.status()),
                told.kind(),
                told.actors(),
                told.places(),
                List.of(),
                1,
                told.speaker(),
                told.told().map(gap -> StoredGap.of(gap).view()).orElse(null),
                told.inferred(),
                told.salience(),
                Review.OPEN.word(),
                List.of(),
                null,
                Confidence.of(told, draft.why().steps()),
                false,
                null,
                List.of(new OccurrenceView(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        draft.quote().startInclusive(),
                        draft.quote().endExclusive(),
                        draft.quote().in(text),
                        told.speaker(),
                        draft.why().words())));
    }
}
