/** What the picture of a range shows: counts per bin, and its most salient events. */
@NullMarked
package dateline.timeline;

import org.jspecify.annotations.NullMarked;
