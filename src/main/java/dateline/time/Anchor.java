package dateline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What relative expressions count from: when a text was published, as far as that is known. */
public sealed interface Anchor {

    /** Nothing is known: relative expressions are found all the same and wait. */
    record None() implements Anchor {}

    /** The day of publication, in the place of the publisher. */
    record Day(LocalDate date) implements Anchor {}

    /** The instant of publication, in the publisher's zone. */
    record Moment(Instant instant, ZoneId zone) implements Anchor {}

    static Anchor none() {
        return new None();
    }

    static Anchor of(LocalDate date) {
        return new Day(date);
    }

    static Anchor of(Instant instant, ZoneId zone) {
        return new Moment(instant, zone);
    }

    /** The local day of publication; empty where nothing is known. */
    default Optional<LocalDate> day() {
        if (this instanceof Day day) {
            return Optional.of(day.date());
        }
        if (this instanceof Moment moment) {
            return Optional.of(moment.instant().atZone(moment.zone()).toLocalDate());
        }
        return Optional.empty();
    }
}
