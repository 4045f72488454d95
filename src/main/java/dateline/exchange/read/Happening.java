package dateline.exchange.read;

import dateline.extract.Actor;
import dateline.extract.Gap;
import dateline.extract.Kind;
import dateline.extract.Place;
import dateline.extract.Speaker;
import dateline.extract.Status;
import dateline.time.When;
import java.util.List;
import java.util.Optional;

/**
 * What a file says of an event.
 *
 * @param status empty where the file does not tell it, as calendars do not
 * @param inferred whether no text tells it, and it follows from a gap
 * @param details what else the file says of it, for a reader; may be empty
 */
public record Happening(
        String title,
        When when,
        Optional<Status> status,
        Kind kind,
        List<Actor> actors,
        List<Place> places,
        Optional<Speaker> speaker,
        Optional<Gap> gap,
        boolean inferred,
        String details) {

    /** The longest title, in characters, as the store has it. */
    public static final int LONGEST_TITLE = 500;

    public Happening {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    /** An event of which a file tells no more than that. */
    static Happening of(String title, When when, Optional<Status> status, List<Place> places, String details) {
        return new Happening(
                title, when, status, Kind.OTHER, List.of(), places, Optional.empty(), Optional.empty(), false, details);
    }

    Happening with(String anotherTitle, When anotherTime, Optional<Status> anotherStatus) {
        return new Happening(
                anotherTitle, anotherTime, anotherStatus, kind, actors, places, speaker, gap, inferred, details);
    }
}
