package dateline.ingest.job;

import java.time.Duration;
import java.util.Optional;

/**
 * Work to be done.
 *
 * @param task what to do, as a JSON object that only the worker of that kind understands
 * @param original the SHA-256 of the stored bytes that it reads
 * @param name at most one live job has it; none where the job may be there twice
 * @param delay how long to wait before the first try
 */
public record NewJob(
        Job.Kind kind, String subject, String task, Optional<byte[]> original, Optional<String> name, Duration delay) {

    private static final int LONGEST_SUBJECT = 500;

    public NewJob {
        subject = subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }

    public static NewJob of(Job.Kind kind, String subject, String task) {
        return new NewJob(kind, subject, task, Optional.empty(), Optional.empty(), Duration.ZERO);
    }

    public NewJob reading(byte[] original) {
        return new NewJob(kind, subject, task, Optional.of(original), name, delay);
    }

    public NewJob named(String only) {
        return new NewJob(kind, subject, task, original, Optional.of(only), delay);
    }

    public NewJob after(Duration wait) {
        return new NewJob(kind, subject, task, original, name, wait);
    }
}
