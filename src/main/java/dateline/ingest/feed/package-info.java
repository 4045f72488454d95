/** Feeds that are followed: looked at politely, each entry brought in once. */
@NullMarked
package dateline.ingest.feed;

import org.jspecify.annotations.NullMarked;
