package dateline.ingest.job;

import java.time.Duration;
import java.util.Optional;

/** A try failed; the message is a sentence for the person who waits. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean passing;
    private final transient Optional<Duration> wait;

    private Trouble(String sentence, boolean passing, Optional<Duration> wait) {
        super(sentence);
        this.passing = passing;
        this.wait = wait;
    }

    /** Another try may go better. */
    public static Trouble passing(String sentence) {
        return new Trouble(sentence, true, Optional.empty());
    }

    /** Another try may go better, but not before that time has passed. */
    public static Trouble passing(String sentence, Duration wait) {
        return new Trouble(sentence, true, Optional.of(wait));
    }

    /** Another try would end the same way. */
    public static Trouble lasting(String sentence) {
        return new Trouble(sentence, false, Optional.empty());
    }

    public boolean isPassing() {
        return passing;
    }

    public Optional<Duration> notBefore() {
        return wait;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
