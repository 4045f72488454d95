package dateline.time;

import java.util.Optional;

/**
 * The dates that a text has set so far; all empty at its beginning.
 *
 * @param last the last one
 * @param day the last day: the one of "that night", where a week or a year was named since
 * @param scene the last day that something was told to have happened on, and not to have been said, or to have happened before
 *     that: the one of "at around 3 p.m."
 * @param narrative what a history has told last, and tells on from: "On 12 August 1914 …; by 24 August"
 * @param quarter the quarter of a year that accounts were last given of: they compare it with "a year earlier"
 */
public record Told(
        Optional<Piece> last,
        Optional<Piece> day,
        Optional<Piece> scene,
        Optional<Piece> narrative,
        Optional<Piece> quarter) {

    static final Told NOTHING =
            new Told(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Told and(Piece named) {
        Optional<Piece> told = isAside(named) ? last : Optional.of(named);
        return new Told(told, named.unit() == Granularity.DAY ? told : day, scene, narrative, quarter);
    }

    /** The quarter of "it began on Oct. 16, when it reported a third-quarter loss": the text goes on from that day. */
    private boolean isAside(Piece named) {
        return named.unit() == Granularity.QUARTER
                && last.filter(piece -> piece.unit() == Granularity.DAY).isPresent();
    }

    /** The same after another sentence went over to a month or a week: "that day" is one of it from there on. */
    Told andNoDay() {
        return new Told(last, Optional.empty(), scene, narrative, quarter);
    }

    Told andScene(Piece happened) {
        return new Told(last, day, Optional.of(happened), narrative, quarter);
    }

    Told andOfAccounts(Optional<Piece> named) {
        return new Told(last, day, scene, narrative, named);
    }

    Told andUnknown() {
        return new Told(Optional.empty(), Optional.empty(), Optional.empty(), narrative, Optional.empty());
    }

    Told andOnFrom(Piece named) {
        return new Told(last, day, scene, Optional.of(named), quarter);
    }
}
