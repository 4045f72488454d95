package dateline.extract;

import dateline.text.Span;
import dateline.time.Trace;
import dateline.time.When;
import java.util.List;
import java.util.Optional;

/**
 * An event as one article tells it, before it is stored.
 *
 * @param title a short headline, readable alone
 * @param origin the characters that it was read from (the trigger word or the gap's expression): with
 *     {@code derivation}, what makes a draft the same draft when the article is read again
 * @param quote the sentence around the origin
 * @param derivation how it comes from its origin: told, or inferred from a gap
 * @param why how kind, date and status were worked out
 * @param salience how much it matters among others, 0 (least) to 1
 */
public record EventDraft(
        String title,
        Kind kind,
        When when,
        Status status,
        List<Actor> actors,
        List<Place> places,
        Optional<Speaker> speaker,
        Optional<Gap> gap,
        Derivation derivation,
        Span origin,
        Span quote,
        Trace why,
        double salience) {

    /** How a draft comes from its origin. */
    public enum Derivation {
        /** The text tells it. */
        TOLD,
        /** The text tells a gap ("first … in 24 years"): this is the gap itself. */
        GAP,
        /** The text implies it: the earlier event at the start of a gap. */
        INFERRED
    }

    public EventDraft {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an event needs a title");
        }
        if (!quote.contains(origin)) {
            throw new IllegalArgumentException("the quote " + quote + " does not hold the origin " + origin);
        }
        if (!(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("salience outside 0 to 1: " + salience);
        }
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    public boolean inferred() {
        return derivation == Derivation.INFERRED;
    }
}
