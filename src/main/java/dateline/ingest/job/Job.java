package dateline.ingest.job;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A piece of work as the table holds it.
 *
 * @param subject what it is about, for a reader: an address, a file's name
 * @param tries how often it was begun
 * @param progress in percent of the present try
 * @param problem why the last try failed, in a sentence
 * @param article what it stored, or found to be there
 */
public record Job(
        long id,
        Kind kind,
        State state,
        String subject,
        int tries,
        int progress,
        Instant dueAt,
        Instant createdAt,
        Optional<Instant> endedAt,
        Optional<String> problem,
        Optional<Outcome> outcome,
        Optional<Long> article) {

    /** What sort of work it is. */
    public enum Kind {
        FETCH,
        READ,
        POLL,
        /** One article of a bulk: read as an upload is, but too many to be shown one by one. */
        LINE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** Given up after its last try, until somebody asks for another one. */
        FAILED,
        CANCELLED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        public boolean ended() {
            return this != WAITING && this != RUNNING;
        }
    }

    /** What became of it. */
    public enum Outcome {
        /** A new article. */
        STORED,
        /** A new version of an article that was there. */
        VERSION,
        /** The same text was there already. */
        KNOWN,
        /** The same text was in the trash, and is out of it again. */
        RESTORED,
        /** A feed was looked at; its entries are jobs of their own. */
        POLLED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Outcome of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
