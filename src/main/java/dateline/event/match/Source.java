package dateline.event.match;

import dateline.extract.EventDraft.Derivation;
import java.util.Comparator;

/**
 * Where a telling stands: the same wherever and whenever its article is stored, so that it puts tellings in an order
 * that owes nothing to their arrival.
 *
 * @param article the fingerprint of the article's text
 */
public record Source(String article, int startInclusive, int endExclusive, Derivation derivation)
        implements Comparable<Source> {

    private static final Comparator<Source> ORDER = Comparator.comparing(Source::article)
            .thenComparingInt(Source::startInclusive)
            .thenComparingInt(Source::endExclusive)
            .thenComparing(Source::derivation);

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
