package dateline.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a term is worked out against.
 *
 * @param publication the day of publication; empty where it is not known
 * @param zone of the publisher; empty where it is not known
 * @param reference the date that the text has last set; empty before the first
 * @param narrative what a history has told last, and tells on from: "On 12 August 1914 …; by 24 August"
 * @param quarter the quarter of a year that the text has last named: accounts compare it with "a year earlier"
 * @param direction to which side of the publication a date without its year lies
 */
public record Frame(
        Optional<LocalDate> publication,
        Optional<ZoneId> zone,
        Optional<Piece> reference,
        Optional<Piece> narrative,
        Optional<Piece> quarter,
        Direction direction) {

    private static final Frame EMPTY = of(Anchor.none());

    /** As the verb tells it. */
    public enum Direction {
        PAST,
        /** Before the publication for sure: "since May". */
        BEHIND,
        FUTURE,
        UNTOLD
    }

    public Frame toward(Direction side) {
        return new Frame(publication, zone, reference, narrative, quarter, side);
    }

    /** The same after the text has named a date. */
    public Frame after(Piece named) {
        Optional<Piece> lastQuarter = named.unit() == Granularity.QUARTER ? Optional.of(named) : quarter;
        return new Frame(publication, zone, Optional.of(named), narrative, lastQuarter, direction);
    }

    /** The same while the text tells on from that date, or from none. */
    public Frame tellingFrom(Optional<Piece> date) {
        return new Frame(publication, zone, reference, date, quarter, direction);
    }

    /** At the beginning of a text. A publication outside the years 1 to 9999 is as good as none. */
    public static Frame of(Anchor anchor) {
        Optional<LocalDate> day = anchor.day().filter(date -> date.getYear() >= 1 && date.getYear() <= 9999);
        Optional<ZoneId> zone = anchor instanceof Anchor.Moment moment ? Optional.of(moment.zone()) : Optional.empty();
        return new Frame(day, zone, Optional.empty(), Optional.empty(), Optional.empty(), Direction.UNTOLD);
    }

    /** With nothing to count from. */
    public static Frame empty() {
        return EMPTY;
    }
}
