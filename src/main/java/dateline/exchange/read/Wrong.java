package dateline.exchange.read;

/**
 * A row that cannot be an event.
 *
 * @param line where it begins in the file, from 1
 * @param reason a sentence for whoever wrote the file
 */
public record Wrong(int line, String reason) {}
