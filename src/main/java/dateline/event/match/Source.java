package dateline.event.match;

import dateline.extract.EventDraft.Derivation;
import java.util.Comparator;

/**
 * Where a telling stands.
 *
 * @param article what tells its article from others
 */
public record Source(String article, int startInclusive, int endExclusive, Derivation derivation)
        implements Comparable<Source> {

    private static final Comparator<Source> ORDER = Comparator.comparing(Source::article)
            .thenComparing(Source::startInclusive)
            .thenComparing(Source::endExclusive)
            .thenComparing(Source::derivation);

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
