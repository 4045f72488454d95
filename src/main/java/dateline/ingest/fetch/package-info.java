/** Fetching from the web what people and feeds point at: from public addresses only, and within limits. */
@NullMarked
package dateline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
