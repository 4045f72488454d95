package dateline.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dateline.time.DateWords;
import dateline.time.Edtf;
import dateline.time.Interval;
import dateline.time.When;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When, as it is told or corrected: what a {@link Timing} is worked out from.
 *
 * @param state placed, date needed or undated
 * @param edtf of what is placed; null otherwise
 * @param words for a reader: the date, or the words of the text that wait for one
 */
record Dated(String state, @Nullable String edtf, String words) {

    static final Dated UNDATED = new Dated(Timing.UNDATED, null, "");

    /** A date beyond what the store holds ("65 million years ago") is kept in words, undated. */
    static Dated of(When when, DateWords dateWords) {
        if (when instanceof When.Placed placed) {
            String words = dateWords.words(placed.edtf());
            return Timing.canHold(placed.edtf())
                    ? new Dated(Timing.PLACED, placed.edtf().toString(), words)
                    : new Dated(Timing.UNDATED, null, words);
        }
        return when instanceof When.DateNeeded waiting ? new Dated(Timing.DATE_NEEDED, null, waiting.words()) : UNDATED;
    }

    @JsonIgnore
    boolean isPlaced() {
        return edtf != null;
    }

    boolean waits() {
        return state.equals(Timing.DATE_NEEDED);
    }

    /** Empty where it is not placed. */
    Optional<Interval> interval() {
        return Optional.ofNullable(edtf).map(text -> Edtf.parse(text).interval());
    }
}
