package dateline.exchange;

import dateline.exchange.read.Entry;
import dateline.exchange.read.Happening;
import dateline.extract.EventDraft;
import dateline.extract.EventDraft.Derivation;
import dateline.extract.Kind;
import dateline.extract.Status;
import dateline.text.Span;
import dateline.time.Trace;
import dateline.time.When;
import java.time.Clock;
import java.time.LocalDate;

/** Makes of a file's event what the store takes, with the file and the line as the reason for all of it. */
record Drafting(Entry entry, String file, Clock clock) {

    private static final String RULE = "import";

    /** A file does not tell which of its events matter most. */
    private static final double SALIENCE = 0.5;

    /** @param quote in the text of the source */
    EventDraft draft(Span quote) {
        Happening event = entry.happening();
        return new EventDraft(
                event.title(),
                event.kind(),
                event.when(),
                event.status().orElseGet(this::statusByDate),
                event.actors(),
                event.places(),
                event.speaker(),
                event.gap(),
                derivation(event),
                quote,
                quote,
                why(event),
                SALIENCE);
    }

    private static Derivation derivation(Happening event) {
        if (event.inferred()) {
            return Derivation.INFERRED;
        }
        return event.kind() == Kind.GAP && event.gap().isPresent() ? Derivation.GAP : Derivation.TOLD;
    }

    /** A calendar does not say whether what is in it happened: what lies wholly in the future cannot have. */
    private Status statusByDate() {
        LocalDate today = LocalDate.now(clock);
        boolean isAhead = entry.happening().when() instanceof When.Placed placed
                && placed.edtf().interval().earliest().filter(today::isBefore).isPresent();
        return isAhead ? Status.PLANNED : Status.HAPPENED;
    }

    private Trace why(Happening event) {
        Trace origin = Trace.of(RULE, "Brought in from “" + file + "”, line " + entry.line() + ".");
        return event.status().isPresent()
                ? origin
                : origin.then(RULE, "The file does not tell whether it happened: by its date when it was brought in.");
    }
}
