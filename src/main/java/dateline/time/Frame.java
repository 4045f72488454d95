package dateline.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a term is worked out against.
 *
 * @param publication the day of publication; empty where it is not known
 * @param zone of the publisher; empty where it is not known
 * @param told the dates that the text has set before
 * @param direction to which side of the publication a date without its year lies
 */
public record Frame(Optional<LocalDate> publication, Optional<ZoneId> zone, Told told, Direction direction) {

    private static final int NEARLY_OVER = 15;

    /** News is of the last days before its publication. */
    private static final int DAYS_OF_NEWS = 7;

    private static final Frame EMPTY = of(Anchor.none());

    /** As the verb tells it. */
    public enum Direction {
        PAST,
        /** As the verb tells it whose own date it is: "changed its name in December". */
        OWN_PAST,
        /** Before the publication for sure: "since May". */
        BEHIND,
        FUTURE,
        UNTOLD;

        public boolean isPast() {
            return this == PAST || this == OWN_PAST || this == BEHIND;
        }
    }

    public Frame toward(Direction side) {
        return side == direction ? this : new Frame(publication, zone, told, side);
    }

    /** The same after the text has named a date. */
    public Frame after(Piece named) {
        Told next = told.and(named);
        boolean accounts = named.unit() == Granularity.QUARTER && isOver(named);
        return new Frame(publication, zone, accounts ? next.andOfAccounts(Optional.of(named)) : next, direction);
    }

    /** The same after the text has left the day that it told of, for a longer time. */
    public Frame afterLeavingDay() {
        return new Frame(publication, zone, told.andNoDay(), direction);
    }

    /** The same after the text has told what happened on that day. */
    public Frame inScene(Piece day) {
        return new Frame(publication, zone, told.andScene(day), direction);
    }

    /** The same after accounts were given of more than a quarter: "a year earlier" is no quarter then. */
    public Frame afterLongAccounts() {
        return new Frame(publication, zone, told.andOfAccounts(Optional.empty()), direction);
    }

    /** Accounts are given when a quarter is over, or about to be. */
    private boolean isOver(Piece quarter) {
        return publication
                .filter(day -> quarter.endExclusive().isAfter(day.plusDays(NEARLY_OVER)))
                .isEmpty();
    }

    /** The same after a date that waits for the publication: what leans on it waits, too. */
    public Frame afterWaiting() {
        return new Frame(publication, zone, told.andUnknown(), direction);
    }

    /** The same after a history has named a date that it tells on from. */
    public Frame tellingFrom(Piece named) {
        return new Frame(publication, zone, told.andOnFrom(named), direction);
    }

    /** The same as of the day that was told last, if that is over: "In March it called elections for June". */
    public Frame fromTold() {
        return toldOver()
                .map(day -> new Frame(Optional.of(day), zone, told, direction))
                .orElse(this);
    }

    /** Whether the text has told a day or a month before the publication last. */
    public boolean isToldOver() {
        return toldOver().isPresent();
    }

    private Optional<LocalDate> toldOver() {
        return told.last()
                .filter(piece -> !piece.unit().isCoarserThan(Granularity.MONTH))
                .map(Piece::start)
                .filter(day -> publication.filter(day::isBefore).isPresent());
    }

    /** Whether the day is over for longer than news is new. */
    public boolean isLongBefore(Piece day) {
        return publication
                .filter(published -> ChronoUnit.DAYS.between(day.start(), published) > DAYS_OF_NEWS)
                .isPresent();
    }

    /** Whether the words tell of what is over. */
    public boolean isPast() {
        return direction.isPast();
    }

    /** At the beginning of a text. A publication outside the years 1 to 9999 is as good as none. */
    public static Frame of(Anchor anchor) {
        Optional<LocalDate> day = anchor.day().filter(date -> date.getYear() >= 1 && date.getYear() <= 9999);
        Optional<ZoneId> zone = anchor instanceof Anchor.Moment moment ? Optional.of(moment.zone()) : Optional.empty();
        return new Frame(day, zone, Told.NOTHING, Direction.UNTOLD);
    }

    /** With nothing to count from. */
    public static Frame empty() {
        return EMPTY;
    }
}
