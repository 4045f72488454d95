/**
 * Timelines that come from other programs, as the export room sends them there: each event is stored as reviewed, with the
 * words that the file has for it as its source.
 */
@NullMarked
package dateline.exchange;

import org.jspecify.annotations.NullMarked;
