package dateline.time.english;

import java.util.List;

/** Betters what the rules have found: joins, widens or drops. Takes the expressions in text order and gives them so. */
interface Refiner {

    List<Found> refine(Scan scan, List<Found> found);

    /** What it did, in a few words for a reader who does not know the code. */
    String words();

    default String name() {
        return getClass().getSimpleName();
    }
}
