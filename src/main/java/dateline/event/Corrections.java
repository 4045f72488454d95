package dateline.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.event.EventView.SpeakerView;
import dateline.extract.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person set in place of what the articles say, field by field; null where the articles have the say. Kept apart
 * from the tellings, so that a new reading of an article re-makes all the rest and leaves this as it is.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Corrections(
        @Nullable String title,
        @Nullable Dated when,
        @Nullable Status status,
        @Nullable Speaking speaker,
        @Nullable List<EventActor> actors,
        @Nullable List<EventPlace> places) {

    /** What can be corrected, by the names in the API. */
    static final List<String> FIELDS = List.of("title", "when", "status", "speaker", "actors", "places");

    static final Corrections NONE = new Corrections(null, null, null, null, null, null);

    /**
     * Who speaks, by a person's word.
     *
     * @param name null where nobody has to be quoted for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Speaking(@Nullable String name, @Nullable String via) {

        @Nullable
        SpeakerView view() {
            return name == null ? null : new SpeakerView(name, via);
        }
    }

    /** What is told, with these laid over it. */
    Content over(Content told) {
        return new Content(
                or(title, told.title()),
                told.kind(),
                or(status, told.status()),
                or(when, told.when()),
                or(actors, told.actors()),
                or(places, told.places()),
                speaker == null ? told.speaker() : speaker.view(),
                told.gap(),
                told.inferred(),
                told.salience());
    }

    private static <T> T or(@Nullable T correction, T told) {
        return Optional.ofNullable(correction).orElse(told);
    }

    /** Without those that say what is told anyway. */
    Corrections differingFrom(Content told) {
        return new Corrections(
                told.title().equals(title) ? null : title,
                told.when().equals(when) ? null : when,
                told.status() == status ? null : status,
                speaker != null && Objects.equals(speaker.view(), told.speaker()) ? null : speaker,
                told.actors().equals(actors) ? null : actors,
                told.places().equals(places) ? null : places);
    }

    /** The fields that a person set, by their names in the API. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        add(fields, "title", title);
        add(fields, "when", when);
        add(fields, "status", status);
        add(fields, "speaker", speaker);
        add(fields, "actors", actors);
        add(fields, "places", places);
        return List.copyOf(fields);
    }

    private static void add(List<String> fields, String name, @Nullable Object correction) {
        if (correction != null) {
            fields.add(name);
        }
    }

    @JsonIgnore
    boolean isEmpty() {
        return Objects.equals(this, NONE);
    }
}
