/** The way of an article from arrival to stored events: cleaned, read, stored in one transaction, or not at all. */
@NullMarked
package dateline.ingest;

import org.jspecify.annotations.NullMarked;
