package dateline.ingest.fetch;

import java.time.Duration;

/**
 * How much of other people's servers is put up with.
 *
 * @param connect until the connection stands
 * @param silence until the first byte, and between any two
 * @param whole from the first connection to the last byte, redirects included
 * @param bytes of a body, as sent and as decompressed
 * @param ratio how many times longer than its compressed form a body may be
 */
public record FetchLimits(Duration connect, Duration silence, Duration whole, int redirects, int bytes, int ratio) {

    static final FetchLimits USUAL =
            new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(45), 5, 10_000_000, 100);
}
