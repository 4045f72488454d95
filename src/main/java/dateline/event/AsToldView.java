package dateline.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.event.EventView.SpeakerView;
import dateline.event.EventView.WhenView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The corrected fields of an event, and no others, as its articles tell them now; without a speaker, they quote nobody. */
@Schema(name = "AsTold")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AsToldView(
        @Nullable String title,
        @Nullable WhenView when,

        @Schema(enumeration = {"happened", "planned", "claimed", "denied"}) @Nullable
        String status,

        @Nullable SpeakerView speaker,
        @Nullable List<EventActor> actors,
        @Nullable List<EventPlace> places) {

    static AsToldView of(List<String> fields, Content told) {
        return new AsToldView(
                fields.contains("title") ? told.title() : null,
                fields.contains("when") ? WhenView.of(Timing.of(told.when())) : null,
                fields.contains("status") ? StatusConverter.word(told.status()) : null,
                fields.contains("speaker") ? told.speaker() : null,
                fields.contains("actors") ? told.actors() : null,
                fields.contains("places") ? told.places() : null);
    }
}
