/** From the bytes of a file that somebody brings in to clean text with metadata, by what the bytes are. Pure. */
@NullMarked
package dateline.page.file;

import org.jspecify.annotations.NullMarked;
