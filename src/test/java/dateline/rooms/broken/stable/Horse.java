package dateline.rooms.broken.stable;

/** In a room that the table does not have. */
public record Horse(String name) {}
