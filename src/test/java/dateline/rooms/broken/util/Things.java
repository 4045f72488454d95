package dateline.rooms.broken.util;

/** In a room with a name that says nothing. */
public record Things(int count) {}
