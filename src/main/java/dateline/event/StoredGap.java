package dateline.event;

import dateline.time.Edtf;
import dateline.time.Interval;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A gap as stored: all of its columns are there, or none. */
@Embeddable
public class StoredGap {

    @Column(name = "gap_edtf")
    private @Nullable String edtf;

    @Column(name = "gap_earliest")
    private @Nullable LocalDate earliest;

    @Column(name = "gap_latest")
    private @Nullable LocalDate latest;

    @Column(name = "gap_words")
    private @Nullable String words;

    protected StoredGap() {}

    static StoredGap of(Content.GapTold gap) {
        Interval interval = Edtf.parse(gap.edtf()).interval();
        StoredGap stored = new StoredGap();
        stored.edtf = gap.edtf();
        stored.earliest = interval.earliest().orElseThrow();
        stored.latest = interval.latest().orElseThrow();
        stored.words = gap.words();
        return stored;
    }

    Content.GapTold told() {
        return new Content.GapTold(Objects.requireNonNull(edtf), Objects.requireNonNull(words));
    }

    EventView.GapView view() {
        return new EventView.GapView(
                Objects.requireNonNull(edtf),
                Objects.requireNonNull(earliest),
                Objects.requireNonNull(latest),
                Objects.requireNonNull(words));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredGap that && Objects.equals(edtf, that.edtf) && Objects.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edtf, words);
    }
}
