package dateline.ingest.job;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before another try: twice as long after each failure, up to a bound, and somewhere between half of
 * that and all of it, so that what failed together does not come back together.
 *
 * @param first after the first failure, at most
 * @param longest however many failed
 */
public record Backoff(Duration first, Duration longest) {

    public Backoff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("from " + first + " to " + longest + " is no back-off");
        }
    }

    /** @param failures how many tries failed, from 1 */
    public Duration after(int failures, RandomGenerator random) {
        long whole = first.toMillis();
        for (int failure = 1; failure < failures && whole < longest.toMillis(); failure++) {
            whole *= 2;
        }
        whole = Math.min(whole, longest.toMillis());
        return Duration.ofMillis(whole / 2 + random.nextLong(whole - whole / 2 + 1));
    }
}
