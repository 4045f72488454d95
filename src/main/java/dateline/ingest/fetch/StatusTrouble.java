package dateline.ingest.fetch;

import dateline.ingest.job.Trouble;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What a status other than success means for a person who waits, and for the next try. */
final class StatusTrouble {

    /** A server that asks for more patience than this is asked again all the same. */
    private static final Duration MOST_PATIENCE = Duration.ofDays(1);

    private StatusTrouble() {}

    /** @param retryAfter as the server sent it: seconds, or a date (RFC 9110, 10.2.3) */
    static Trouble of(int status, Optional<String> retryAfter) {
        return switch (status) {
            case 404, 410 -> Trouble.lasting("There is no such page (" + status + ").");
            case 401, 402, 403, 451 -> Trouble.lasting("The server does not let us read this page (" + status + ").");
            case 429 -> patient("The server asks us to wait (429).", retryAfter);
            case 503 -> patient("The server is not available now (503).", retryAfter);
            case 408, 425 -> Trouble.passing("The server asks us to try again (" + status + ").");
            default ->
                status >= 500
                        ? Trouble.passing("The server ran into an error (" + status + ").")
                        : Trouble.lasting("The server answers with " + status + " instead of a page.");
        };
    }

    private static Trouble patient(String sentence, Optional<String> retryAfter) {
        return retryAfter
                .flatMap(value -> wait(value.strip(), Instant.now()))
                .map(wait -> Trouble.passing(sentence, wait))
                .orElseGet(() -> Trouble.passing(sentence));
    }

    static Optional<Duration> wait(String retryAfter, Instant now) {
        try {
            Duration wait = retryAfter.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return Optional.of(wait.compareTo(MOST_PATIENCE) > 0 ? MOST_PATIENCE : wait)
                    .filter(each -> !each.isNegative());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
