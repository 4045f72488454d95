package dateline.bookmark;

import dateline.event.EventView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A bookmark as a collection shows it: with the sources' words.
 *
 * @param event what the bookmark is of, where that is an event that is still there
 */
@Schema(name = "CollectionItem")
public record EntryView(BookmarkView bookmark, @Nullable EventView event) {}
