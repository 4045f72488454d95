package dateline.extract.english;

import dateline.time.Edtf;
import dateline.time.Trace;
import dateline.time.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where in time an event is put, and why.
 *
 * @param basis how sure that is
 */
record Placing(When when, Trace why, Basis basis) {

    /** What a placing rests on, surest first. */
    enum Basis {
        /** A date in its clause. */
        OWN,
        /** Another event that it names: "on the eve of the visit". */
        LEAN,
        /** A date elsewhere in its sentence. */
        SHARED,
        /** The day of what was told before. */
        CARRIED,
        /** The day of publication, for the news of a lead. */
        LEAD,
        /** Only that it was before or will be after. */
        BOUND,
        NONE
    }

    Optional<Edtf> edtf() {
        return when instanceof When.Placed placed ? Optional.of(placed.edtf()) : Optional.empty();
    }

    /** The day, where it is exactly one. */
    Optional<LocalDate> day() {
        return edtf().flatMap(Placing::day);
    }

    static Optional<LocalDate> day(Edtf edtf) {
        Optional<LocalDate> first = edtf.interval().earliest();
        Optional<LocalDate> next = edtf.interval().latest();
        return first.isPresent() && next.isPresent() && first.get().plusDays(1).equals(next.get())
                ? first
                : Optional.empty();
    }
}
