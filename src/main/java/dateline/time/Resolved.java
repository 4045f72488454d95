package dateline.time;

import java.util.Optional;

/**
 * What a term was worked out to.
 *
 * @param piece the piece of the calendar that it is, where it is one: what a later "the following day" counts from
 */
public record Resolved(TimexType type, String timex, Reading reading, Optional<Piece> piece) {

    static Resolved of(Piece piece) {
        Edtf edtf = piece.edtf();
        String timex = piece.isAlikeInTimex() ? edtf.toString() : piece.timex();
        return new Resolved(TimexType.DATE, timex, Reading.placed(edtf), Optional.of(piece));
    }

    static Resolved unplaced(TimexType type, String timex, Reading.Reason reason) {
        return new Resolved(type, timex, Reading.unplaced(reason), Optional.empty());
    }

    static Resolved needsAnchor(String timex) {
        return unplaced(TimexType.DATE, timex, Reading.Reason.NEEDS_ANCHOR);
    }

    Resolved reading(Reading other) {
        return new Resolved(type, timex, other, piece);
    }
}
