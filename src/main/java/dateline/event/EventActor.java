package dateline.event;

import dateline.extract.Actor;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actor of a stored event. */
@Embeddable
@Schema(name = "Actor")
public record EventActor(String name, String role) {

    static EventActor of(Actor actor) {
        return new EventActor(actor.name(), StatusConverter.word(actor.role()));
    }
}
