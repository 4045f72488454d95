package dateline.event;

import dateline.time.Edtf;
import dateline.time.Interval;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an event is, as stored: the EDTF string and the days that it spans, half-open; or why it has none. */
@Embeddable
public class Timing {

    static final String PLACED = "placed";
    static final String DATE_NEEDED = "date needed";
    static final String UNDATED = "undated";

    /** What a date column holds, in round numbers: PostgreSQL's begins in 4713 BC. */
    private static final LocalDate FIRST_STORABLE = LocalDate.of(-4000, 1, 1);

    private static final LocalDate LAST_STORABLE = LocalDate.of(10_000, 1, 1);

    @Column(name = "when_state")
    private String state = UNDATED;

    private @Nullable String edtf;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    @Column(name = "when_words")
    private String words = "";

    protected Timing() {}

    static Timing of(Dated told) {
        Timing timing = new Timing();
        timing.state = told.state();
        timing.edtf = told.edtf();
        timing.words = told.words();
        timing.earliest = told.interval().flatMap(Interval::earliest).orElse(null);
        timing.latest = told.interval().flatMap(Interval::latest).orElse(null);
        return timing;
    }

    Dated told() {
        return new Dated(state, edtf, words);
    }

    /** Whether the store has room for a date: not for one of 65 million years ago, nor for one that is open at both ends. */
    static boolean canHold(Edtf date) {
        Optional<LocalDate> first = date.interval().earliest();
        Optional<LocalDate> afterLast = date.interval().latest();
        return (first.isPresent() || afterLast.isPresent())
                && first.map(Timing::storable).orElse(true)
                && afterLast.map(Timing::storable).orElse(true);
    }

    private static boolean storable(LocalDate day) {
        return !day.isBefore(FIRST_STORABLE) && !day.isAfter(LAST_STORABLE);
    }

    public String state() {
        return state;
    }

    public Optional<Edtf> edtf() {
        return Optional.ofNullable(edtf).map(Edtf::parse);
    }

    /** The first day; empty where it is open or not placed. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** The day after the last; empty where it is open or not placed. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /** For a reader: the date, or the words of the text that wait for one; empty where the text says nothing. */
    public String words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timing that
                && state.equals(that.state)
                && Objects.equals(edtf, that.edtf)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, edtf, words);
    }
}
