package dateline.page;

/**
 * A piece of metadata with where it was found.
 *
 * @param value what was found, never blank
 * @param source where, for a reader: "the line “By …”", "meta article:published_time", "given"
 */
public record Evidence<T>(T value, String source) {}
