package dateline.event;

import dateline.extract.Place;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place of a stored event; the country by ISO 3166-1 alpha-2, or null where it is not known. */
@Embeddable
@Schema(name = "Place")
public record EventPlace(String name, @Nullable String country) {

    static EventPlace of(Place place) {
        return new EventPlace(place.name(), place.country().orElse(null));
    }
}
