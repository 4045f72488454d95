package dateline.event;

import dateline.event.Corrections.Speaking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person can set of an event; a property that a request leaves out stays as it is, and null gives it back to what
 * the articles say.
 */
@Schema(name = "EventChange")
public class EventChange {

    private static final int LONGEST_NAME = 200;
    private static final String NOT_BLANK = "(?s).*\\S.*";

    /** Just one of the three. */
    @Schema(name = "WhenChange")
    record WhenChange(
            @Schema(description = "By ISO 8601-2: 2024-06-19, 2024-06, 2024~, ../2024-06-19") @Nullable
            String edtf,

            @Schema(description = "In plain words, as the article would say it: last week, on 3 May 2017")
            @Size(max = LONGEST_NAME)
            @Nullable
            String words,

            @Schema(description = "true: it has no place in time") @Nullable
            Boolean undated) {}

    /** Without a name, nobody has to be quoted for it. */
    @Schema(name = "SpeakerChange")
    record SpeakerChange(
            @Pattern(regexp = NOT_BLANK, message = "must not be blank") @Size(max = LONGEST_NAME) @Nullable
            String name,

            @Pattern(regexp = NOT_BLANK, message = "must not be blank") @Size(max = LONGEST_NAME) @Nullable
            String via) {}

    @Schema(name = "ActorChange")
    record ActorChange(
            @NotBlank @Size(max = LONGEST_NAME) String name,

            @Schema(enumeration = {"agent", "partner"})
            @NotNull
            @Pattern(regexp = "agent|partner", message = "is neither agent nor partner")
            String role) {}

    @Schema(name = "PlaceChange")
    record PlaceChange(
            @NotBlank @Size(max = LONGEST_NAME) String name,

            @Pattern(regexp = "[A-Z]{2}", message = "is no two-letter code of a country") @Nullable
            String country) {}

    @Size(max = 500)
    @Pattern(regexp = NOT_BLANK, message = "must not be blank")
    public @Nullable String title;

    @Valid
    public @Nullable WhenChange when;

    @Schema(enumeration = {"happened", "planned", "claimed", "denied"})
    @Pattern(regexp = "happened|planned|claimed|denied", message = "is none of happened, planned, claimed, denied")
    public @Nullable String status;

    @Valid
    public @Nullable SpeakerChange speaker;

    @Size(max = 50)
    public @Nullable List<@Valid @NotNull ActorChange> actors;

    @Size(max = 50)
    public @Nullable List<@Valid @NotNull PlaceChange> places;

    @Schema(enumeration = {"open", "accepted", "rejected"})
    @Pattern(regexp = "open|accepted|rejected", message = "is none of open, accepted, rejected")
    public @Nullable String review;

    /** With what is corrected already, but for the date, which is read anew or not at all. */
    static EventChange of(Corrections present) {
        EventChange change = new EventChange();
        change.title = present.title();
        change.status =
                Optional.ofNullable(present.status()).map(StatusConverter::word).orElse(null);
        change.speaker = Optional.ofNullable(present.speaker())
                .map(said -> new SpeakerChange(said.name(), said.via()))
                .orElse(null);
        change.actors = Optional.ofNullable(present.actors())
                .map(actors -> actors.stream()
                        .map(actor -> new ActorChange(actor.name(), actor.role()))
                        .toList())
                .orElse(null);
        change.places = Optional.ofNullable(present.places())
                .map(places -> places.stream()
                        .map(place -> new PlaceChange(place.name(), place.country()))
                        .toList())
                .orElse(null);
        return change;
    }

    /** Only after validation. */
    Corrections corrections(@Nullable Dated date) {
        return new Corrections(
                title == null ? null : title.strip(),
                date,
                status == null ? null : EventFilter.status(status).orElseThrow(),
                speaker == null ? null : new Speaking(speaker.name(), speaker.name() == null ? null : speaker.via()),
                actors == null
                        ? null
                        : actors.stream()
                                .map(actor -> new EventActor(actor.name().strip(), actor.role()))
                                .toList(),
                places == null
                        ? null
                        : places.stream()
                                .map(place -> new EventPlace(place.name().strip(), place.country()))
                                .toList());
    }
}
