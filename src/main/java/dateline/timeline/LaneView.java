package dateline.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One lane of the picture.
 *
 * @param key goes back as the parameter lane of a tile
 * @param name for a reader; null for those that are in none of the lanes before
 * @param total how many events with a place in time are in it; an event can be in several
 */
@Schema(name = "Lane")
record LaneView(String key, @Nullable String name, long total) {}
