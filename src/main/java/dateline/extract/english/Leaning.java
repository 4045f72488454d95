package dateline.extract.english;

import dateline.time.Edtf;
import dateline.time.Trace;
import dateline.time.When;
import java.time.LocalDate;
import java.util.Optional;

/** Puts an event by the day of the one it leans on. */
final class Leaning {

    private Leaning() {}

    static Optional<Placing> place(Lean lean, Placing reference) {
        if (reference.when() instanceof When.DateNeeded) {
            return Optional.of(new Placing(reference.when(), reference.why(), Placing.Basis.LEAN));
        }
        return reference.edtf().map(edtf -> {
            Edtf placed = distant(lean, edtf).orElseGet(() -> placed(lean.relation(), edtf));
            return new Placing(When.placed(placed), why(lean, reference, edtf), Placing.Basis.LEAN);
        });
    }

    /** "two days after the attack", where the attack has a day. */
    private static Optional<Edtf> distant(Lean lean, Edtf edtf) {
        Optional<LocalDate> day = Placing.day(edtf);
        if (lean.distance().isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return switch (lean.relation()) {
            case AFTER -> Optional.of(lean.distance().get().ahead(day.get()));
            case BEFORE -> Optional.of(lean.distance().get().back(day.get()));
            default -> Optional.empty();
        };
    }

    private static Edtf placed(Lean.Relation relation, Edtf edtf) {
        Optional<LocalDate> day = Placing.day(edtf);
        return switch (relation) {
            case EVE -> day.map(d -> Edtf.day(d.minusDays(1))).orElseGet(() -> before(edtf));
            case BEFORE -> before(edtf);
            case AFTER -> edtf.interval().startInclusive().isPresent() ? Edtf.from(edtf) : edtf;
            case DURING -> edtf;
        };
    }

    private static Edtf before(Edtf edtf) {
        return edtf.interval().endExclusive().isPresent() ? Edtf.before(edtf) : edtf;
    }

    private static Trace why(Lean lean, Placing reference, Edtf edtf) {
        String noun = "the " + lean.key() + " of " + DateWords.of(edtf);
        if (distant(lean, edtf).isPresent()) {
            return reference.why().then("leans-on-event", "“" + lean.words() + "” counts from " + noun + ".");
        }
        String words = "“" + lean.words() + "” is "
                + switch (lean.relation()) {
                    case EVE -> "the day before " + noun;
                    case BEFORE -> "before " + noun;
                    case AFTER -> "after " + noun;
                    case DURING -> "at the time of " + noun;
                }
                + ".";
        return reference.why().then("leans-on-event", words);
    }
}
