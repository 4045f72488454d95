package dateline.event.match;

import dateline.extract.Actor;
import dateline.extract.EventDraft.Derivation;
import dateline.extract.Kind;
import dateline.extract.Place;
import dateline.extract.Status;
import dateline.time.Interval;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told of an event, as far as it is compared, whoever tells it: copies of one report tell the same in the same
 * words.
 */
public final class Told {

    /** No text that is stored has it. */
    private static final String BETWEEN = "\0";

    private final String key;
    private final Derivation derivation;
    private final Kind kind;
    private final Status status;
    private final Interval days;
    private final List<Name> actors;
    private final List<dateline.event.match.Place> places;
    private final Wording title;
    private final Wording titleDeeds;
    private final Wording all;
    private final Wording names;
    private final List<Count> counts;

    private Told(Derivation derivation, Kind kind, Status status, Interval days, Said said) {
        this.key = Stream.of(derivation, kind, status, days, said.title(), said.quote(), said.actors(), said.places())
                .map(Object::toString)
                .collect(Collectors.joining(BETWEEN));
        this.derivation = derivation;
        this.kind = kind;
        this.status = status;
        this.days = days;
        this.actors = said.actors().stream().map(actor -> Name.of(actor.name())).toList();
        this.places = said.places().stream().map(dateline.event.match.Place::of).toList();
        this.title = Wording.of(said.title());
        this.all = title.and(Wording.of(said.quote()));
        this.names = Wording.of(Stream.concat(
                        said.actors().stream().map(Actor::name),
                        said.places().stream().map(Place::name))
                .collect(Collectors.joining(" ")));
        this.titleDeeds = title.without(names);
        this.counts = Stream.of(said.title(), said.quote())
                .flatMap(text -> CountReader.read(text).stream())
                .toList();
    }

    /** The words and names of it. */
    public record Said(String title, String quote, List<Actor> actors, List<Place> places) {}

    /** @param days the days that it is placed in; at least one end is known */
    public static Told of(Derivation derivation, Kind kind, Status status, Interval days, Said said) {
        return new Told(derivation, kind, status, days, said);
    }

    /** All that it is made of, in one text: equal where, and only where, the same is told in the same words. */
    public String key() {
        return key;
    }

    public Derivation derivation() {
        return derivation;
    }

    public Kind kind() {
        return kind;
    }

    Status status() {
        return status;
    }

    public Interval days() {
        return days;
    }

    List<Name> actors() {
        return actors;
    }

    List<dateline.event.match.Place> places() {
        return places;
    }

    /** The words of the title. */
    Wording title() {
        return title;
    }

    /** The words of the title that are no names. */
    Wording titleDeeds() {
        return titleDeeds;
    }

    /** The words of title and quote. */
    Wording all() {
        return all;
    }

    /** The words of its actors' and places' names. */
    Wording names() {
        return names;
    }

    /** Stems of title and names, in some order; two that share none are not of one happening. */
    public Set<String> keys() {
        return title.and(names).words();
    }

    public List<Count> counts() {
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Told that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + days + " " + title.words();
    }
}
