/** What analysts keep: bookmarks of events and articles, with notes and tags. */
@NullMarked
package dateline.bookmark;

import org.jspecify.annotations.NullMarked;
