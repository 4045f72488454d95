package dateline.exchange.read;

/** A row is no event. */
final class WrongRow extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    WrongRow(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** To whoever wrote the file. */
    String reason() {
        return reason;
    }
}
