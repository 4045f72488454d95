package dateline.app;

/** The database could not be had; the message is a sentence for the person who starts Dateline. */
final class DatabaseTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseTrouble(String sentence) {
        super(sentence);
    }

    DatabaseTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
