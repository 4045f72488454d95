/** What grouping costs; a command of its own, never a test. */
@NullMarked
package dateline.event.measure;

import org.jspecify.annotations.NullMarked;
