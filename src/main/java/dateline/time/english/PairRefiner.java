package dateline.time.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A refiner that joins an expression with the one after it, as often as it can. */
interface PairRefiner extends Refiner {

    /** How many tokens may stand between the two. */
    int MOST_BETWEEN = 3;

    /** The two as one; empty where they stay two. */
    Optional<Found> join(Scan scan, Found left, Found right);

    @Override
    default List<Found> refine(Scan scan, List<Found> found) {
        List<Found> joined = new ArrayList<>(found.size());
        for (Found next : found) {
            int last = joined.size() - 1;
            boolean near = last >= 0
                    && next.first() - joined.get(last).last() <= MOST_BETWEEN
                    && !scan.startsParagraph(next.first());
            Optional<Found> both = near ? join(scan, joined.get(last), next) : Optional.empty();
            if (both.isPresent()) {
                joined.set(last, both.get().by(name()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
