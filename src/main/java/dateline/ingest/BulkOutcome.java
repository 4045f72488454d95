package dateline.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.ingest.job.Job;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a bulk.
 *
 * @param line its number, from 1
 * @param outcome stored, version, known, restored, or refused
 * @param article the id of what was stored, or found to be there
 * @param reason why it was refused
 */
@Schema(name = "BulkOutcome")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BulkOutcome(
        long line,
        String outcome,
        @Nullable Long article,
        @Nullable String reason) {

    static BulkOutcome refused(long line, String reason) {
        return new BulkOutcome(line, "refused", null, reason);
    }

    /** @param job ended */
    static BulkOutcome of(long line, Job job) {
        Optional<String> outcome = job.outcome().map(word -> word.name().toLowerCase(Locale.ROOT));
        return outcome.isPresent()
                ? new BulkOutcome(line, outcome.get(), job.article().orElse(null), null)
                : refused(line, job.problem().orElse("It was cancelled."));
    }
}
