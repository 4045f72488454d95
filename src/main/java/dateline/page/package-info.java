/** From what was pasted or fetched to clean text with metadata, each with its evidence. Pure: no fetching, no storage. */
@NullMarked
package dateline.page;

import org.jspecify.annotations.NullMarked;
