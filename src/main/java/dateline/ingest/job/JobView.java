package dateline.ingest.job;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A job as the API shows it.
 *
 * @param kind fetch, read, poll or line
 * @param state waiting, running, done, failed or cancelled
 * @param subject an address, or the name of a file
 * @param tries how often it was begun
 * @param progress in percent
 * @param problem why the last try failed
 * @param outcome stored, version, known, restored or polled, where it is done
 * @param article the id of what it stored, or found to be there
 * @param nextTryAt when it goes on, where it waits for another try
 */
@Schema(name = "Job")
public record JobView(
        long id,
        String kind,
        String state,
        String subject,
        int tries,
        int progress,
        @Nullable String problem,
        @Nullable String outcome,
        @Nullable Long article,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Instant nextTryAt) {

    public static JobView of(Job job) {
        boolean waitsAgain = job.state() == Job.State.WAITING && job.tries() > 0;
        return new JobView(
                job.id(),
                job.kind().word(),
                job.state().word(),
                job.subject(),
                job.tries(),
                job.progress(),
                job.problem().orElse(null),
                job.outcome().map(Job.Outcome::word).orElse(null),
                job.article().orElse(null),
                job.createdAt(),
                job.endedAt().orElse(null),
                Optional.of(job.dueAt()).filter(due -> waitsAgain).orElse(null));
    }
}
