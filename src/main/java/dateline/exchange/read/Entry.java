package dateline.exchange.read;

import dateline.time.Edtf;
import dateline.time.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event of a file.
 *
 * @param line where the file tells it, from 1
 * @param key by which the file itself tells it from others
 * @param citations at least one; {@link Citation#NONE} where the file names no source
 */
public record Entry(int line, Optional<String> key, Happening happening, List<Citation> citations) {

    public Entry {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("an event without a source");
        }
    }

    /**
     * The same event as another program shows it, where a person may have changed it: what is shown counts where it is not
     * the same.
     *
     * @param date that is shown; empty for what is open at an end or undated, which that program cannot show
     */
    Entry shownAs(Happening shown, Optional<Edtf> date) {
        boolean sameTitle = shown.title().endsWith(happening.title());
        boolean sameTime = date.map(Edtf::interval)
                .map(interval -> happening.when() instanceof When.Placed placed
                        && placed.edtf().interval().earliest().equals(interval.earliest())
                        && placed.edtf().interval().latest().equals(interval.latest()))
                .orElse(true);
        Happening joined = happening.with(
                sameTitle ? happening.title() : shown.title(),
                sameTime ? happening.when() : shown.when(),
                shown.status().or(happening::status));
        return new Entry(line, key, joined, citations);
    }

    /** The same event, with what another row cites for it. */
    Entry and(Entry row) {
        return new Entry(
                line,
                key,
                happening,
                Stream.concat(citations.stream(), row.citations.stream()).toList());
    }
}
