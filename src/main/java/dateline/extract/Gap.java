package dateline.extract;

import dateline.time.Edtf;
import dateline.time.Interval;

/**
 * The stretch in which nothing of the kind happened, from "first … in 24 years".
 *
 * @param interval from the earlier event, which is inferred, to the one that ends the gap
 * @param words the expression it was read from, as the text has it
 */
public record Gap(Edtf interval, String words) {

    /** @throws IllegalArgumentException where an end is open: a gap lies between two events */
    public Gap {
        Interval span = interval.interval();
        if (span.earliest().isEmpty() || span.latest().isEmpty()) {
            throw new IllegalArgumentException("a gap with an open end: " + interval);
        }
    }
}
