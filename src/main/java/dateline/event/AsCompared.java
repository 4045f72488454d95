package dateline.event;

import dateline.event.match.Source;
import dateline.event.match.Told;
import dateline.event.match.Told.Said;
import dateline.extract.Actor;
import dateline.extract.Kind;
import dateline.extract.Place;
import java.util.Locale;
import java.util.Optional;

/** An occurrence as it is compared with others: by what its article tells, whatever a person made of the event. */
final class AsCompared {

    private AsCompared() {}

    /** Empty where it has no place in time. */
    static Optional<Told> told(Occurrence occurrence) {
        Content told = occurrence.telling();
        return told.when()
                .interval()
                .map(days -> Told.of(
                        occurrence.derivation(),
                        Kind.valueOf(told.kind().toUpperCase(Locale.ROOT)),
                        told.status(),
                        days,
                        said(occurrence.quote(), told)));
    }

    /** By the text's fingerprint and not by an id, which depends on the order of arrival. */
    static Source source(Occurrence occurrence) {
        return new Source(
                occurrence.article().fingerprint().toString(),
                occurrence.origin().startInclusive(),
                occurrence.origin().endExclusive(),
                occurrence.derivation());
    }

    private static Said said(String quote, Content told) {
        return new Said(
                told.title(),
                quote,
                told.actors().stream()
                        .map(actor -> new Actor(
                                actor.name(), Actor.Role.valueOf(actor.role().toUpperCase(Locale.ROOT))))
                        .toList(),
                told.places().stream()
                        .map(place -> new Place(place.name(), Optional.ofNullable(place.country())))
                        .toList());
    }
}
