package dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a term is worked out against.
 *
 * @param publication the day of publication; empty where it is not known
 * @param reference the date that the text has last set; empty before the first
 * @param quarter the quarter of a year that the text has last named: accounts compare it with "a year earlier"
 * @param direction to which side of the publication a date without its year lies
 */
public record Frame(
        Optional<LocalDate> publication, Optional<Piece> reference, Optional<Piece> quarter, Direction direction) {

    private static final Frame EMPTY =
            new Frame(Optional.empty(), Optional.empty(), Optional.empty(), Direction.UNTOLD);

    /** As the verb tells it. */
    public enum Direction {
        PAST,
        FUTURE,
        UNTOLD
    }

    public Frame toward(Direction side) {
        return new Frame(publication, reference, quarter, side);
    }

    /** The same after the text has named a date. */
    public Frame after(Piece named) {
        Optional<Piece> lastQuarter = named.unit() == Granularity.QUARTER ? Optional.of(named) : quarter;
        return new Frame(publication, Optional.of(named), lastQuarter, direction);
    }

    /** At the beginning of a text. A publication outside the years 1 to 9999 is as good as none. */
    public static Frame of(Anchor anchor) {
        Optional<LocalDate> day = anchor.day().filter(date -> date.getYear() >= 1 && date.getYear() <= 9999);
        return new Frame(day, Optional.empty(), Optional.empty(), Direction.UNTOLD);
    }

    /** With nothing to count from. */
    public static Frame empty() {
        return EMPTY;
    }
}
