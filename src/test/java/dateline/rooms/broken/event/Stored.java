package dateline.rooms.broken.event;

/** In a room that does not say that nothing in it is null. */
public record Stored(String title) {}
