package dateline.time.english;

import java.util.ArrayList;
import java.util.List;

/** A refiner that widens an expression over the words before it. */
interface WideningRefiner extends Refiner {

    /**
     * The expression with the words before it that belong to it; the same where none do.
     *
     * @param free the first token that no other expression has taken
     */
    Found widen(Scan scan, Found found, int free);

    @Override
    default List<Found> refine(Scan scan, List<Found> found) {
        List<Found> widened = new ArrayList<>(found.size());
        int free = 0;
        for (Found one : found) {
            Found wide = widen(scan, one, free);
            widened.add(wide == one ? one : wide.by(name()));
            free = one.last() + 1;
        }
        return widened;
    }
}
