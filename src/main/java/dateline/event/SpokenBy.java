package dateline.event;

import dateline.event.EventView.SpeakerView;
import dateline.extract.Speaker;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who said so, as stored: no name where the reporter states it. */
@Embeddable
public class SpokenBy {

    @Column(name = "speaker_name")
    private @Nullable String name;

    @Column(name = "speaker_via")
    private @Nullable String via;

    protected SpokenBy() {}

    static SpokenBy of(@Nullable SpeakerView speaker) {
        SpokenBy spoken = new SpokenBy();
        if (speaker != null) {
            spoken.name = speaker.name();
            spoken.via = speaker.via();
        }
        return spoken;
    }

    Optional<Speaker> speaker() {
        return Optional.ofNullable(name).map(said -> new Speaker(said, Optional.ofNullable(via)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpokenBy that && speaker().equals(that.speaker());
    }

    @Override
    public int hashCode() {
        return speaker().hashCode();
    }
}
