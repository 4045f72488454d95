package dateline.rooms.broken.text;

import dateline.rooms.broken.event.Stored;
import java.sql.Timestamp;

/** A pure room that reaches up to a room above it, and for a database. */
public record Reaching(Stored stored, Timestamp at) {}
