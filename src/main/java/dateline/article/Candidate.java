package dateline.article;

/**
 * A value that was found for one piece of the metadata, whether it was taken or not.
 *
 * @param of the piece, by the name that {@link Metadata} has for it
 * @param value as words; a day as ISO 8601 has it
 * @param source where it was found, for a reader
 */
public record Candidate(String of, String value, String source) {}
