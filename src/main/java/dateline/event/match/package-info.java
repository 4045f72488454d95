/**
 * Whether two articles tell of one happening, of one on which they disagree, or of two: pure, without storage. All of it
 * is symmetric and depends on what is told alone, so that the order in which articles arrive cannot matter.
 */
@NullMarked
package dateline.event.match;

import org.jspecify.annotations.NullMarked;
