/** Figures of the picture's server side over a store of synthetic events: a command, never a test. */
@NullMarked
package dateline.timeline.measure;

import org.jspecify.annotations.NullMarked;
