package dateline.exchange.read;

/** A row is no event; the message says why, to whoever wrote the file. */
final class WrongRow extends Exception {

    private static final long serialVersionUID = 1L;

    WrongRow(String reason) {
        super(reason);
    }
}
