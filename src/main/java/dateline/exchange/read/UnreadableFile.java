package dateline.exchange.read;

/** Nothing of a file can be read; the message completes a sentence that begins with "the file". */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String reason) {
        super(reason);
    }
}
