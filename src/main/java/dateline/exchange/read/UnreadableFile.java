package dateline.exchange.read;

/** Nothing of a file can be read. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableFile(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What completes a sentence that begins with "the file". */
    public String reason() {
        return reason;
    }
}
